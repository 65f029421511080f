package org.yiti.app.pack;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import org.yiti.app.form.WrappedLabel;
import org.yiti.app.i18n.Texts;
import org.yiti.app.shell.Shown;
import org.yiti.app.ui.Stays;
import org.yiti.model.freeze.MonthClose;
import org.yiti.model.pack.PackTime;
import org.yiti.model.pack.Rhythm;

/// The page 月度材料: of which month, week or day, its pages, how each will look on paper, its words, and the ways out.
final class PackView {
    /// Pixels for a point: as large as paper on a screen of 96 dots an inch, twice for sharp screens.
    private static final double SCALE = 96 / 72.0;

    private final PackModel model;
    private final PackEditing editing;
    private final PackWays ways;
    private final Texts texts;
    private final ComboBox<Rhythm> rhythm = new ComboBox<>();
    private final ComboBox<PackTime> time = new ComboBox<>();
    private final Label standing = new Label();
    private final PackPages pages;
    private final PackEditPane words;

    /// What a person should know of a closed month that is made again.
    private final WrappedLabel remark = new WrappedLabel("");

    private final SimpleBooleanProperty freezable = new SimpleBooleanProperty();
    private final PackDesk desk;
    private final PackAsk asked;
    private final PackFigures figures;
    private final PageCharts charts;
    private final ToggleButton edit = new ToggleButton();
    private final Button freeze;
    private final Button print;
    private final Button review;
    private final MenuButton export;
    private final MenuItem seal;
    private final List<MenuItem> papers = new ArrayList<>();
    private final CheckMenuItem again;
    private final MarkingBox marking;

    PackView(PackModel model, PackEditing editing, PackWays ways, Texts texts) {
        this.model = model;
        this.editing = editing;
        this.ways = ways;
        this.texts = texts;
        this.asked = new PackAsk(texts);
        this.figures = new PackFigures(ways, texts);
        this.charts = new PageCharts(model, ways, texts);
        this.pages = new PackPages(model, editing, texts, this::choose);
        this.desk = new PackDesk(model, editing, texts);
        this.words = new PackEditPane(model, editing, texts, pages::select);
        this.freeze = button("pack-freeze", "pack.freeze", this::freeze);
        this.print = button("pack-print", "document.print", this::print);
        this.review = button("pack-review", "review.button", ways::review);
        this.export = new MenuButton(texts.tr("pack.export"));
        this.seal = new MenuItem(texts.tr("pack.seal"));
        this.again = new CheckMenuItem(texts.tr("pack.again.menu"));
        this.marking = new MarkingBox(model, texts);
    }

    /// What goes on full screen; empty while it is made.
    Optional<PackShowing> showing() {
        return pages.showing();
    }

    Parent build() {
        remark.setId("pack-remark");
        remark.managedProperty().bind(remark.textProperty().isNotEmpty());
        // It asks itself what may be written; the rest is looking, printing and giving out.
        var page = Stays.usable(new BorderPane(desk.build()));
        page.setId("pack");
        page.getStyleClass().add("pack-page");
        page.getStylesheets()
                .add(
                        Objects.requireNonNull(PackView.class.getResource("pack.css"))
                                .toExternalForm());
        page.setTop(new VBox(tools(Shown.of(page)), remark, asked.build()));
        page.setLeft(beside(page, pages.build()));
        var right = beside(page, (Region) words.build());
        edit.selectedProperty().subscribe(open -> page.setRight(open ? right : null));
        var visible = Shown.of(page);
        model.snapshotProperty().when(visible).subscribe(_ -> offer());
        model.madeProperty().when(visible).subscribe(this::show);
        model.drawnProperty().when(visible).subscribe(this::draw);
        model.saidProperty().when(visible).subscribe(_ -> desk.tell());
        model.shownProperty().when(visible).subscribe(_ -> desk.tell());
        return page;
    }

    /// Neither side takes more than a third of the page, however large the letters are.
    private static Region beside(Region page, Region side) {
        side.maxWidthProperty().bind(page.widthProperty().multiply(0.33));
        return side;
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(texts.tr(key));
        button.setId(id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Node tools(ObservableValue<Boolean> visible) {
        rhythm.setId("pack-rhythm");
        rhythm.setAccessibleText(texts.tr("pack.rhythm"));
        rhythm.setButtonCell(new WordCell<>(texts::label));
        rhythm.setCellFactory(_ -> new WordCell<>(texts::label));
        rhythm.getItems().setAll(Rhythm.values());
        rhythm.setValue(Rhythm.MONTH);
        rhythm.valueProperty()
                .subscribe((_, _) -> {
                    time.setValue(null);
                    offer();
                });
        time.setId("pack-month");
        time.setButtonCell(new WordCell<>(this::words));
        time.setCellFactory(_ -> new WordCell<>(this::words));
        time.setAccessibleText(texts.tr("pack.month"));
        time.valueProperty()
                .subscribe(wanted -> {
                    if (wanted != null && !Optional.of(wanted).equals(model.time())) {
                        model.read(wanted);
                    }
                });
        freeze.disableProperty().bind(freezable.not().or(ways.freezingProperty()));
        standing.setId("pack-standing");
        edit.setId("pack-edit");
        edit.setMinWidth(ToggleButton.USE_PREF_SIZE);
        export.setId("pack-export");
        export.setMinWidth(MenuButton.USE_PREF_SIZE);
        export.getItems().add(item("pack.export.all", List.of(PackForm.values())));
        for (PackForm form : PackForm.values()) {
            export.getItems().add(item(form.textKey(), List.of(form)));
        }
        seal.setId("pack-seal");
        seal.setOnAction(_ -> folder().ifPresent(ways::seal));
        again.setId("pack-again");
        again.setOnAction(_ -> model.setAgain(again.isSelected()));
        export.getItems().addAll(seal, again, new SeparatorMenuItem());
        papers.addAll(ways.papers(export));
        export.getItems().addAll(papers);
        var up = button("pack-up", "pack.up", () -> pages.moveBy(-1));
        var down = button("pack-down", "pack.down", () -> pages.moveBy(1));
        var turn =
                button("pack-turn", "pack.turn", () -> pages.selected().ifPresent(editing::turn));
        for (Button each : List.of(up, down, turn)) {
            each.disableProperty()
                    .bind(
                            model.madeProperty()
                                    .map(_ -> editing.refusal().isPresent())
                                    .orElse(true));
        }
        var row =
                new FlowPane(
                        rhythm,
                        time,
                        standing,
                        marking.build(visible),
                        review,
                        edit,
                        up,
                        down,
                        turn,
                        freeze,
                        print,
                        export);
        row.getChildren().addAll(figures.node(), charts.node());
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("pack-tools");
        return row;
    }

    private MenuItem item(String key, List<PackForm> forms) {
        var item = new MenuItem(texts.tr(key));
        item.setOnAction(_ -> looked("pack.ask.write", "pack.ask.write.yes", () -> write(forms)));
        return item;
    }

    private String words(PackTime wanted) {
        return switch (wanted) {
            case PackTime.OfMonth(var month) ->
                    texts.tr("pack.month.of", month.getYear(), month.getMonthValue());
            case PackTime.OfWeek week ->
                    texts.tr(
                            "pack.time.week",
                            week.year(),
                            week.number(),
                            week.first().toString().substring(5),
                            week.last().toString().substring(5));
            case PackTime.OfDay(var day) -> day.toString();
        };
    }

    private static final class WordCell<T> extends ListCell<T> {
        private final Function<T, String> words;

        WordCell(Function<T, String> words) {
            this.words = words;
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : words.apply(item));
        }
    }

    private void offer() {
        var times = model.times(rhythm.getValue());
        if (!times.equals(time.getItems())) {
            time.setItems(FXCollections.observableArrayList(times));
        }
        desk.tell();
        if (time.getValue() == null && !times.isEmpty()) {
            time.setValue(times.getFirst());
        } else {
            model.time().filter(times::contains).ifPresent(model::read);
        }
    }

    private void show(Optional<Material> made) {
        freezable.set(
                made.isPresent()
                        && made.get().time() instanceof PackTime.OfMonth
                        && ways.refusal().isEmpty());
        boolean closed = made.filter(Material::isClosed).isPresent();
        freeze.setText(texts.tr(closed ? "pack.freeze.again" : "pack.freeze"));
        export.setDisable(made.isEmpty());
        seal.setDisable(made.isEmpty() || !made.get().isClosed());
        boolean other = made.filter(ready -> ready.time() instanceof PackTime.OfMonth).isEmpty();
        papers.forEach(paper -> paper.setDisable(other));
        again.setDisable(
                made.flatMap(material -> material.source().closed())
                        .filter(MonthClose::keepsFiles)
                        .isEmpty());
        again.setSelected(model.isAgain());
        remark.setText(made.flatMap(Material::remark).map(texts::say).orElse(""));
        review.setDisable(made.isEmpty());
        standing.setText(
                made.map(ready ->
                                texts.tr(
                                        "pack.standing",
                                        ready.pack().heading().asOf(),
                                        ready.pack().heading().standing()))
                        .orElse(""));
        int open = model.notes().size() + model.lost().size();
        edit.setText(open == 0 ? texts.tr("pack.edit") : texts.tr("pack.edit.checks", open));
        pages.show(model.pages());
    }

    private void draw(Optional<PackModel.Drawn> drawn) {
        print.setDisable(drawn.isEmpty());
        pages.selected().ifPresent(page -> model.show(page.made().key(), 2 * SCALE));
    }

    private void choose(Optional<EditedPage> page) {
        figures.show(page);
        charts.show(page);
        page.ifPresent(chosen -> model.show(chosen.made().key(), 2 * SCALE));
        desk.choose(page);
        words.show(page);
    }

    /// What nobody looked at is not written without being asked for.
    private void looked(String question, String yes, Runnable then) {
        int open = model.notes().size();
        if (open == 0) {
            then.run();
        } else {
            asked.ask(texts.tr(question, open), yes, then);
        }
    }

    private void print() {
        looked("pack.ask.print", "pack.ask.print.yes", ways::print);
    }

    private void write(List<PackForm> forms) {
        folder().ifPresent(folder -> ways.write(forms, folder));
    }

    private Optional<Path> folder() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(texts.tr("pack.export.folder"));
        return Optional.ofNullable(chooser.showDialog(export.getScene().getWindow()))
                .map(File::toPath);
    }

    private void freeze() {
        if (time.getValue() instanceof PackTime.OfMonth(var wanted)) {
            int open = model.notes().size();
            var what = texts.tr("pack.freeze.what", wanted.getYear(), wanted.getMonthValue());
            var marked =
                    model.usual().isEmpty()
                            ? what + texts.tr("pack.freeze.unmarked")
                            : what + texts.tr("pack.freeze.marked", model.usual());
            asked.ask(
                    open == 0 ? marked : texts.tr("pack.freeze.open", marked, open),
                    "pack.freeze",
                    ways::freeze);
        }
    }
}
