package org.yiti.app.pack;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import org.yiti.app.form.WrappedLabel;
import org.yiti.app.i18n.Texts;
import org.yiti.app.shell.Shown;

/// The page 会议材料: which month, its pages, how each will look on paper, and the ways out.
final class PackView {
    /// Pixels for a point: as large as paper on a screen of 96 dots an inch, twice for sharp screens.
    private static final double SCALE = 96 / 72.0;

    private final PackModel model;
    private final Texts texts;
    private final ComboBox<YearMonth> month = new ComboBox<>();
    private final Label standing = new Label();
    private final ListView<PackPage> pages = new ListView<>();
    private final ImageView picture = new ImageView();
    private final WrappedLabel said = new WrappedLabel("");
    private final WrappedLabel what = new WrappedLabel("");
    private final VBox asked = new VBox();
    private final Button freeze;
    private final Button print;
    private final MenuButton export;

    PackView(PackModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.freeze = button("pack-freeze", "pack.freeze", this::freeze);
        this.print = button("pack-print", "document.print", model::print);
        this.export = new MenuButton(texts.tr("pack.export"));
    }

    Parent build() {
        var page = new BorderPane(paper());
        page.setId("pack");
        page.getStyleClass().add("pack-page");
        page.getStylesheets()
                .add(
                        Objects.requireNonNull(PackView.class.getResource("pack.css"))
                                .toExternalForm());
        page.setTop(new VBox(tools(), asking()));
        page.setLeft(list());
        var visible = Shown.of(page);
        model.snapshotProperty().when(visible).subscribe(_ -> offer());
        model.madeProperty().when(visible).subscribe(this::show);
        model.drawnProperty().when(visible).subscribe(this::draw);
        model.saidProperty()
                .when(visible)
                .subscribe(words ->
                        said.setText(
                                words.map(texts::say)
                                        .orElse(
                                                model.months().isEmpty()
                                                        ? texts.tr("figure.none.figure")
                                                        : "")));
        model.shownProperty()
                .when(visible)
                .subscribe(image -> picture.setImage(image.orElse(null)));
        return page;
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(texts.tr(key));
        button.setId(id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Node tools() {
        month.setId("pack-month");
        month.setButtonCell(new MonthCell());
        month.setCellFactory(_ -> new MonthCell());
        month.setAccessibleText(texts.tr("pack.month"));
        month.valueProperty()
                .subscribe(wanted -> {
                    if (wanted != null && !Optional.of(wanted).equals(model.month())) {
                        model.read(wanted);
                    }
                });
        standing.setId("pack-standing");
        export.setId("pack-export");
        export.setMinWidth(MenuButton.USE_PREF_SIZE);
        export.getItems().add(item("pack.export.all", List.of(PackForm.values())));
        for (PackForm form : PackForm.values()) {
            export.getItems().add(item(form.textKey(), List.of(form)));
        }
        var row = new FlowPane(month, standing, freeze, print, export);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("pack-tools");
        return row;
    }

    private MenuItem item(String key, List<PackForm> forms) {
        var item = new MenuItem(texts.tr(key));
        item.setOnAction(_ -> write(forms));
        return item;
    }

    private final class MonthCell extends ListCell<YearMonth> {
        @Override
        protected void updateItem(YearMonth item, boolean empty) {
            super.updateItem(item, empty);
            setText(
                    empty || item == null
                            ? null
                            : texts.tr("pack.month.of", item.getYear(), item.getMonthValue()));
        }
    }

    private Node list() {
        pages.setId("pack-pages");
        pages.setAccessibleText(texts.tr("pack.pages"));
        pages.setCellFactory(_ -> new PageCell());
        pages.getSelectionModel().selectedIndexProperty().subscribe(_ -> picture());
        pages.getStyleClass().add("pack-list");
        return pages;
    }

    private final class PageCell extends ListCell<PackPage> {
        @Override
        protected void updateItem(PackPage item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setText(null);
                return;
            }
            setText(texts.tr("pack.page", getIndex() + 1, texts.label(item.kind()), name(item)));
            setWrapText(true);
            setPrefWidth(0);
        }
    }

    private static String name(PackPage page) {
        return page.title().words();
    }

    private Node paper() {
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        picture.setId("pack-picture");
        var sheet = new StackPane(picture);
        sheet.getStyleClass().add("preview-sheet");
        sheet.setMaxSize(StackPane.USE_PREF_SIZE, StackPane.USE_PREF_SIZE);
        sheet.visibleProperty().bind(picture.imageProperty().isNotNull());
        said.setId("pack-said");
        var desk = new StackPane(new VBox(said), sheet);
        desk.getStyleClass().add("preview-desk");
        var scroll = new ScrollPane(desk);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("preview-scroll");
        scroll.viewportBoundsProperty()
                .subscribe(bounds ->
                        picture.setFitWidth(Math.clamp(bounds.getWidth() - 48, 300, 900)));
        return scroll;
    }

    private void offer() {
        var months = model.months();
        if (!months.equals(month.getItems())) {
            month.setItems(FXCollections.observableArrayList(months));
        }
        if (months.isEmpty()) {
            said.setText(texts.tr("figure.none.figure"));
        }
        if (month.getValue() == null && !months.isEmpty()) {
            month.setValue(months.getFirst());
        } else {
            model.month().filter(months::contains).ifPresent(model::read);
        }
    }

    private void show(Optional<PackModel.Made> made) {
        freeze.setDisable(made.isEmpty() || made.get().closed() || model.refusal().isPresent());
        export.setDisable(made.isEmpty());
        standing.setText(
                made.map(ready ->
                                texts.tr(
                                        "pack.standing",
                                        ready.pack().heading().asOf(),
                                        ready.pack().heading().standing()))
                        .orElse(""));
        int before = pages.getSelectionModel().getSelectedIndex();
        pages.getItems().setAll(made.map(ready -> ready.pack().pages()).orElse(List.of()));
        if (made.isPresent()) {
            pages.getSelectionModel().select(Math.clamp(before, 0, pages.getItems().size() - 1));
        }
    }

    private void draw(Optional<PackModel.Drawn> drawn) {
        print.setDisable(drawn.isEmpty());
        picture();
    }

    private void picture() {
        model.show(pages.getSelectionModel().getSelectedIndex(), 2 * SCALE);
    }

    private void write(List<PackForm> forms) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(texts.tr("pack.export.folder"));
        var folder = chooser.showDialog(pages.getScene().getWindow());
        if (folder != null) {
            model.write(forms, folder.toPath());
        }
    }

    /// What closing will do, and the choice.
    private Node asking() {
        var yes =
                button(
                        "pack-freeze-yes",
                        "pack.freeze",
                        () -> {
                            asked.setVisible(false);
                            model.freeze();
                        });
        var no = button("pack-freeze-no", "pack.cancel", () -> asked.setVisible(false));
        asked.getChildren().setAll(what, new FlowPane(8, 8, yes, no));
        asked.setId("pack-asked");
        asked.getStyleClass().addAll("panel", "pack-asked");
        asked.setVisible(false);
        asked.managedProperty().bind(asked.visibleProperty());
        return asked;
    }

    private void freeze() {
        var wanted = month.getValue();
        if (wanted != null) {
            what.setText(texts.tr("pack.freeze.what", wanted.getYear(), wanted.getMonthValue()));
            asked.setVisible(true);
        }
    }
}
