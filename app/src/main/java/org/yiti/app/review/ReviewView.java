package org.yiti.app.review;

import java.util.Objects;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.yiti.app.i18n.Texts;
import org.yiti.app.pack.PackPage;
import org.yiti.app.theme.LightMark;
import org.yiti.app.theme.Theme;

/// The leader's screen: one page after the other, and over it the list of pages, the rows behind a figure, or nothing but
/// black.
final class ReviewView {
    private static final Duration CURSOR = Duration.seconds(2);

    private final ReviewModel model;
    private final Texts texts;
    private final Theme theme;
    private final StackPane root = new StackPane();
    private final StackPane page = new StackPane();
    private final ListView<PackPage> list = new ListView<>();
    private final FormSide side;
    private final PauseTransition still = new PauseTransition(CURSOR);

    ReviewView(ReviewModel model, Texts texts, Theme theme) {
        this.model = model;
        this.texts = texts;
        this.theme = theme;
        this.side = new FormSide(theme, root::requestFocus);
    }

    /// Where a decision is taken down if there is no other screen for it.
    FormSide side() {
        return side;
    }

    Parent build() {
        root.setId("review");
        root.getStyleClass().add("review");
        root.getStylesheets()
                .add(
                        Objects.requireNonNull(ReviewView.class.getResource("review.css"))
                                .toExternalForm());
        var scale = scale();
        scale.subscribe(s -> root.setStyle("-fx-font-size: " + Room.BODY * s + "px;"));
        var rows = new RowsNode(texts);
        var rowsNode = rows.build();
        var black = new Region();
        black.setId("review-black");
        black.getStyleClass().add("review-black");
        var keys = new KeysNode(texts).build();
        root.getChildren().addAll(page, list(), rowsNode, typed(), keys, black, side.node());
        model.rowsProperty().subscribe(rows::show);
        model.showingProperty()
                .subscribe(showing -> {
                    list.setVisible(showing == ReviewModel.Showing.LIST);
                    rowsNode.setVisible(showing == ReviewModel.Showing.ROWS);
                    keys.setVisible(showing == ReviewModel.Showing.KEYS);
                    black.setVisible(showing == ReviewModel.Showing.BLACK);
                    if (showing != ReviewModel.Showing.ROWS) {
                        root.requestFocus();
                    }
                });
        var nodes =
                new ScreenNode(
                        model.deck(),
                        texts,
                        theme,
                        scale,
                        new ScreenNode.Ways(model.markProperty(), model::open));
        model.atProperty().subscribe(_ -> page.getChildren().setAll(nodes.of(model.screen())));
        root.addEventFilter(MouseEvent.ANY, _ -> showCursor());
        still.setOnFinished(_ -> cursor(Cursor.NONE));
        still.play();
        root.setFocusTraversable(true);
        return root;
    }

    /// Of a screen that is 1920 wide and 1080 high, as large as both sides allow.
    private ObservableValue<Double> scale() {
        return Bindings.createObjectBinding(
                () ->
                        Math.max(
                                0.2,
                                Math.min(
                                        root.getWidth() / Room.WIDTH,
                                        root.getHeight() / Room.HEIGHT)),
                root.widthProperty(),
                root.heightProperty());
    }

    private void showCursor() {
        cursor(Cursor.DEFAULT);
        still.playFromStart();
    }

    private void cursor(Cursor wanted) {
        if (root.getCursor() != wanted) {
            root.setCursor(wanted);
        }
    }

    private Node list() {
        list.setId("review-list");
        list.getStyleClass().add("review-list");
        list.setFocusTraversable(false);
        list.setAccessibleText(texts.tr("pack.pages"));
        list.setCellFactory(_ -> new PageCell());
        list.getItems().setAll(model.deck().pack().pages());
        model.listedProperty()
                .subscribe(at -> {
                    list.getSelectionModel().select(at.intValue());
                    list.scrollTo(Math.max(0, at.intValue() - 5));
                });
        StackPane.setAlignment(list, Pos.CENTER_LEFT);
        return list;
    }

    private final class PageCell extends ListCell<PackPage> {
        PageCell() {
            setOnMouseClicked(_ -> {
                if (!isEmpty()) {
                    model.choose(getIndex());
                }
            });
        }

        @Override
        protected void updateItem(PackPage item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : name(item));
            setGraphic(
                    empty || item == null
                            ? null
                            : model.deck().light(item).map(LightMark::new).orElse(null));
            setPrefWidth(0);
        }
    }

    private String name(PackPage page) {
        int number = model.deck().pack().pages().indexOf(page) + 1;
        return texts.tr(
                "review.listed",
                number,
                model.deck()
                        .issue(page)
                        .map(issue -> issue.code() + " " + issue.name())
                        .orElseGet(() -> texts.label(page.kind())));
    }

    /// The number that is being typed, and where it leads.
    private Node typed() {
        var chip = new Label();
        chip.setId("review-typed");
        chip.getStyleClass().add("review-typed");
        StackPane.setAlignment(chip, Pos.BOTTOM_RIGHT);
        model.typedProperty()
                .subscribe(digits -> {
                    chip.setVisible(!digits.isEmpty());
                    chip.setText(
                            model.target()
                                    .map(to -> to.page().title().words())
                                    .map(title -> texts.tr("review.typed", digits, title))
                                    .orElse(texts.tr("review.typed.none", digits)));
                });
        return chip;
    }

    /// Whether the cursor is hidden.
    Optional<Cursor> cursor() {
        return Optional.ofNullable(root.getCursor());
    }
}
