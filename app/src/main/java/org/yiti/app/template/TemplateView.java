package org.yiti.app.template;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.yiti.app.i18n.Texts;
import org.yiti.app.shell.Shown;
import org.yiti.app.template.LedgerTemplate.Found;
import org.yiti.app.template.Place.OfHeading;
import org.yiti.app.template.Place.OfTask;
import org.yiti.app.template.Place.RowMark;
import org.yiti.app.template.Place.Unknown;
import org.yiti.app.template.TrialFilling.Trial;
import org.yiti.model.ledger.ColumnMeaning;
import org.yiti.model.unit.Unit;

/// The page of templates: which there are at the left, what the chosen one holds and can do at the right.
final class TemplateView {
    private final TemplateModel model;
    private final Texts texts;
    private final PlaceWords words;
    private final ListView<String> names = new ListView<>();
    private final VBox detail = new VBox();
    private final ComboBox<Integer> month = new ComboBox<>();
    private final ComboBox<Unit> units = new ComboBox<>();
    private final TableView<Found> places = new TableView<>();
    private final VBox result = new VBox();

    TemplateView(TemplateModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.words = new PlaceWords(texts);
    }

    Parent build() {
        var said = wrapped("");
        said.setId("template-said");
        var page = new VBox(head(said), body());
        page.setId("templates");
        page.getStyleClass().add("ledger-page");
        var visible = Shown.of(page);
        model.snapshotProperty()
                .when(visible)
                .subscribe(at -> {
                    page.setDisable(at.isEmpty());
                    month.setValue(model.month());
                    units.getItems().setAll(model.units());
                    if (at.isPresent()) {
                        model.look();
                    }
                });
        model.namesProperty().when(visible).subscribe(this::list);
        model.chosenProperty().when(visible).subscribe(this::show);
        model.placesProperty().when(visible).subscribe(found -> places.getItems().setAll(found));
        model.trialProperty().when(visible).subscribe(this::showTrial);
        model.saidProperty()
                .when(visible)
                .subscribe(sentence -> {
                    said.setText(sentence.map(texts::say).orElse(""));
                    said.setManaged(sentence.isPresent());
                });
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        return scroll;
    }

    void trial(Trial trial) {
        result.getChildren().clear();
        var head = wrapped(texts.say(trial.sentence()));
        head.setId("template-trial-head");
        head.getStyleClass().add(trial.notes().isEmpty() ? "template-good" : "ledger-doubt");
        result.getChildren().add(head);
        trial.notes().forEach(note -> result.getChildren().add(wrapped("· " + texts.say(note))));
        if (!trial.back().isEmpty()) {
            var back = wrapped(texts.tr("template.columns", trial.back()));
            back.getStyleClass().add("muted");
            result.getChildren().add(back);
        }
    }

    private Node head(Label said) {
        var title = new Label(texts.tr("template.list"));
        title.getStyleClass().add("panel-head");
        var empty = wrapped(texts.tr("template.empty", words.of(ColumnMeaning.CONTENT)));
        var add =
                button(
                        "template-add",
                        "template.add",
                        () -> open("template.choose-add", file -> model.add(file.toPath())));
        add.getStyleClass().add("accent");
        var example =
                button(
                        "template-example",
                        "template.example",
                        () ->
                                save(
                                        "template.choose-give",
                                        texts.tr("template.filename"),
                                        file -> model.example(file.toPath())));
        var box = new VBox(title, empty, new FlowPane(8, 8, add, example), said);
        box.getStyleClass().addAll("panel", "sendout-panel");
        return box;
    }

    private Node body() {
        names.setId("template-names");
        names.setAccessibleText(texts.tr("template.list"));
        names.getStyleClass().add("template-names");
        names.getSelectionModel()
                .selectedItemProperty()
                .subscribe(name -> {
                    if (name != null) {
                        model.choose(Optional.of(name));
                    }
                });
        detail.getStyleClass().add("sendout-panel");
        HBox.setHgrow(detail, Priority.ALWAYS);
        var box = new HBox(names, detail);
        box.getStyleClass().addAll("panel", "template-body");
        box.visibleProperty()
                .bind(model.namesProperty().map(n -> n.isPresent() && !n.get().isEmpty()));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private void list(Optional<List<String>> found) {
        names.getItems().setAll(found.orElse(List.of()));
        model.chosenProperty().get().ifPresent(names.getSelectionModel()::select);
    }

    private void show(Optional<String> name) {
        name.ifPresent(names.getSelectionModel()::select);
        result.getChildren().clear();
        detail.getChildren()
                .setAll(
                        name.<Node>map(this::detail)
                                .orElseGet(() -> wrapped(texts.tr("template.none-chosen"))));
    }

    private void showTrial(Optional<Trial> trial) {
        trial.ifPresentOrElse(this::trial, () -> result.getChildren().clear());
    }

    private Node detail(String name) {
        var title = new Label(name);
        title.getStyleClass().add("panel-head");
        var tools =
                new FlowPane(
                        8,
                        8,
                        button("template-trial", "template.trial", () -> model.tryOut(name)),
                        button(
                                "template-give",
                                "template.give",
                                () ->
                                        save(
                                                "template.choose-give",
                                                name,
                                                file -> model.giveOut(name, file.toPath()))));
        var asking = new VBox();
        tools.getChildren()
                .add(button("template-remove", "template.remove", () -> ask(asking, name)));
        result.setId("template-trial-result");
        result.getStyleClass().add("sendout-cover");
        table();
        var all = new VBox(title, tools, asking, result, filling(name), places, explained());
        all.getStyleClass().add("sendout-panel");
        return all;
    }

    private void ask(VBox asking, String name) {
        var yes = button("template-remove-yes", "template.remove.yes", () -> model.remove(name));
        var no =
                button(
                        "template-remove-no",
                        "template.remove.no",
                        () -> asking.getChildren().clear());
        var question = wrapped(texts.tr("template.remove.ask", name));
        question.getStyleClass().add("ledger-doubt");
        asking.getStyleClass().setAll("sendout-cover");
        asking.getChildren().setAll(question, new HBox(8, yes, no));
        no.requestFocus();
    }

    private Node filling(String name) {
        month.setId("template-month");
        month.getItems().setAll(IntStream.rangeClosed(1, 12).boxed().toList());
        month.setValue(model.month());
        units.setId("template-unit");
        units.setCellFactory(_ -> new UnitCell());
        units.setButtonCell(new UnitCell());
        units.setPromptText(texts.tr("template.unit"));
        units.setAccessibleText(texts.tr("template.unit"));
        var label = new Label(texts.tr("template.month"));
        label.setLabelFor(month);
        var whole = button("template-fill", "template.fill", () -> fill(name, Optional.empty()));
        var one =
                button(
                        "template-fill-unit",
                        "template.fill-unit",
                        () -> fill(name, Optional.ofNullable(units.getValue())));
        one.disableProperty().bind(units.valueProperty().isNull());
        var line = new FlowPane(8, 8, label, month, whole, units, one);
        line.getStyleClass().add("template-fill");
        return line;
    }

    private void fill(String name, Optional<Unit> unit) {
        var file = unit.map(u -> name + "-" + u.label()).orElse(name);
        save(
                "template.choose-fill",
                file,
                chosen -> model.fill(name, chosen.toPath(), unit.map(Unit::id), month.getValue()));
    }

    private void table() {
        if (!places.getColumns().isEmpty()) {
            return;
        }
        places.setId("template-places");
        places.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        places.getStyleClass().addAll("picture", "template-places");
        places.getColumns()
                .setAll(
                        List.of(
                                column("template.place.where", 200, Found::where),
                                column("template.place", 260, Found::written),
                                column("template.place.how", 260, found -> how(found.place()))));
    }

    private TableColumn<Found, String> column(
            String key, double width, Function<Found, String> of) {
        var column = new TableColumn<Found, String>(texts.tr(key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(of.apply(row.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        return column;
    }

    private String how(Place place) {
        return switch (place) {
            case OfTask(var _, boolean merged) ->
                    texts.tr(merged ? "template.place.merged" : "template.place.task");
            case OfHeading _ -> texts.tr("template.place.heading");
            case RowMark _ -> texts.tr("template.place.row");
            case Unknown(var word) -> word;
        };
    }

    private Node explained() {
        var once = Arrays.stream(HeadingWord.values()).map(texts::label).toList();
        var label =
                wrapped(
                        texts.tr(
                                "template.words",
                                once,
                                words.of(ColumnMeaning.CONTENT),
                                words.merged(ColumnMeaning.ISSUE)));
        label.getStyleClass().add("muted");
        return label;
    }

    private Label wrapped(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(texts.tr(key));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void open(String titleKey, Consumer<File> chosen) {
        var file = chooser(titleKey).showOpenDialog(names.getScene().getWindow());
        if (file != null) {
            chosen.accept(file);
        }
    }

    private void save(String titleKey, String name, Consumer<File> chosen) {
        var chooser = chooser(titleKey);
        chooser.setInitialFileName(name + ".xlsx");
        var file = chooser.showSaveDialog(names.getScene().getWindow());
        if (file != null) {
            chosen.accept(file);
        }
    }

    private FileChooser chooser(String titleKey) {
        var chooser = new FileChooser();
        chooser.setTitle(texts.tr(titleKey));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(texts.tr("ledger.export.xlsx"), "*.xlsx"));
        return chooser;
    }

    private static final class UnitCell extends ListCell<Unit> {
        @Override
        protected void updateItem(@Nullable Unit unit, boolean empty) {
            super.updateItem(unit, empty);
            setText(unit == null || empty ? "" : unit.label());
        }
    }
}
