package org.yiti.app.help;

import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yiti.app.i18n.Texts;
import org.yiti.app.ui.Overlay;

/// The guide over the page: a field to look in it, its headings, and the open section.
final class HelpView {
    private static final PseudoClass PART = PseudoClass.getPseudoClass("part");
    private static final double SHARE_OF_HEIGHT = 0.86;

    private final HelpModel model;
    private final Texts texts;
    private final TextField field = new TextField();
    private final ListView<Section> headings = new ListView<>();
    private final ScrollPane scroll = new ScrollPane();
    private final Button close = new Button();

    HelpView(HelpModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    Overlay build() {
        var body = new BorderPane(scroll);
        body.setLeft(headings);
        VBox.setVgrow(body, Priority.ALWAYS);
        var box = new VBox(head(), body);
        box.setId("help");
        box.getStyleClass().add("help");
        box.getStylesheets()
                .add(
                        Objects.requireNonNull(HelpView.class.getResource("help.css"))
                                .toExternalForm());
        scroll.setId("help-text");
        scroll.setFitToWidth(true);
        headings.setId("help-headings");
        headings.setAccessibleText(texts.tr("help.headings"));
        headings.setCellFactory(_ -> new HeadingCell());
        headings.getSelectionModel()
                .selectedItemProperty()
                .subscribe(chosen -> {
                    if (chosen != null) {
                        model.open(chosen);
                    }
                });
        model.stateProperty().subscribe(this::show);
        var overlay = new Overlay(box);
        box.prefHeightProperty().bind(overlay.heightProperty().multiply(SHARE_OF_HEIGHT));
        close.setOnAction(_ -> overlay.close());
        return overlay;
    }

    /// What takes the focus when the guide opens.
    TextField focus() {
        return field;
    }

    private HBox head() {
        var title = new Label(texts.tr("help.title"));
        title.getStyleClass().add("title-4");
        field.setId("help-field");
        field.setPromptText(texts.tr("help.look"));
        field.setAccessibleText(texts.tr("help.look"));
        field.setPrefColumnCount(16);
        field.textProperty().subscribe(model::look);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        HBox.setHgrow(field, Priority.ALWAYS);
        close.setText(texts.tr("help.close"));
        close.setId("help-close");
        close.setMinWidth(Button.USE_PREF_SIZE);
        title.setMinWidth(Label.USE_PREF_SIZE);
        var head = new HBox(title, field, close);
        head.getStyleClass().add("help-top");
        return head;
    }

    /// From the field, arrows go through the headings and page keys through the text.
    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> model.move(1);
            case UP -> model.move(-1);
            case PAGE_DOWN -> page(1);
            case PAGE_UP -> page(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void page(int direction) {
        double hidden =
                scroll.getContent().getLayoutBounds().getHeight()
                        - scroll.getViewportBounds().getHeight();
        if (hidden > 0) {
            double step = scroll.getViewportBounds().getHeight() * 0.9 / hidden;
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + direction * step, 0, 1));
        }
    }

    private void show(HelpModel.State state) {
        if (!field.getText().equals(state.query())) {
            field.setText(state.query());
        }
        if (!headings.getItems().equals(state.found())) {
            headings.getItems().setAll(state.found());
        }
        state.open()
                .ifPresent(open -> {
                    headings.getSelectionModel().select(open);
                    headings.scrollTo(Math.max(0, state.found().indexOf(open) - 4));
                });
        scroll.setContent(
                state.open()
                        .map(open -> new GuidePage(state.query()).of(open))
                        .orElseGet(() -> nothing(state.query())));
        scroll.setAccessibleText(
                state.open().map(open -> open.title() + "\n" + open.words()).orElse(""));
        scroll.setVvalue(0);
    }

    private VBox nothing(String query) {
        var words = new Label(texts.tr("help.nothing", query));
        words.setWrapText(true);
        var box = new VBox(words);
        box.getStyleClass().add("help-page");
        return box;
    }

    private static final class HeadingCell extends ListCell<Section> {
        @Override
        protected void updateItem(@Nullable Section section, boolean empty) {
            super.updateItem(section, empty);
            setWrapText(true);
            setPrefWidth(0); // wraps at the list's edge
            setText(section == null || empty ? "" : section.title());
            pseudoClassStateChanged(PART, section != null && !empty && section.level() > 2);
        }
    }
}
