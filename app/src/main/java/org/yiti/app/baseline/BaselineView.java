package org.yiti.app.baseline;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.yiti.app.baseline.Comparison.Filter;
import org.yiti.app.baseline.Comparison.Line;
import org.yiti.app.document.Printing;
import org.yiti.app.grid.CellEditor;
import org.yiti.app.grid.Edited;
import org.yiti.app.grid.Grid;
import org.yiti.app.grid.GridCell;
import org.yiti.app.grid.GridColumn;
import org.yiti.app.grid.GridOwner;
import org.yiti.app.grid.PrintableGrid;
import org.yiti.app.i18n.Texts;
import org.yiti.app.shell.Shown;
import org.yiti.model.Sentence;
import org.yiti.model.programme.Baseline;

/// 对照基线: what is no longer as it was approved, why, who agreed, from which day. Enter on a cell that is not
/// typed into, or a double click, goes to the place in the lists.
final class BaselineView implements GridOwner<Line> {
    private static final String REASON = "reason";
    private static final String AGREED_BY = "agreedBy";
    private static final String AGREED_ON = "agreedOn";

    private final BaselineModel model;
    private final Texts texts;
    private final Printing printing;
    private final Grid<Line> grid;
    private final ComboBox<Baseline> baselines = new ComboBox<>();
    private final Label approval = new Label();
    private final Map<Filter, ToggleButton> filters = new EnumMap<>(Filter.class);
    private final StackPane place = new StackPane();
    private final FreezePane freezing;
    private Filter filter = Filter.ALL;
    private boolean filling;

    BaselineView(BaselineModel model, Texts texts, Printing printing) {
        this.printing = printing;
        this.model = model;
        this.texts = texts;
        this.grid = new Grid<>(this, texts::say);
        this.freezing = new FreezePane(model, texts);
    }

    Node build() {
        grid.setId("baseline");
        grid.setColumns(columns(), 3);
        grid.setTextLines(2);
        place.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        place.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
        VBox.setVgrow(place, Priority.ALWAYS);
        var box = new VBox(tools(), freezing.build(), filters(), place);
        box.getStyleClass().add("baseline");
        box.getStylesheets().add(BaselineView.class.getResource("baseline.css").toExternalForm());
        model.desk().snapshotProperty().when(Shown.of(box)).subscribe(_ -> refresh());
        return box;
    }

    private Node tools() {
        baselines.setId("baseline-choice");
        baselines.setAccessibleText(texts.tr("baseline.choice"));
        baselines.setConverter(names());
        baselines
                .valueProperty()
                .subscribe((_, chosen) -> {
                    if (!filling && chosen != null) {
                        model.choose(chosen);
                        refresh();
                    }
                });
        approval.getStyleClass().add("caption");
        var space = new StackPane();
        HBox.setHgrow(space, Priority.ALWAYS);
        var export = button("baseline-export", "baseline.export");
        export.setOnAction(_ -> export());
        var remove = button("baseline-remove", "issue.to-bin");
        remove.setOnAction(_ -> model.baseline().ifPresent(model::remove));
        for (Button each : List.of(export, remove)) {
            each.disableProperty().bind(baselines.valueProperty().isNull());
        }
        var freeze = button("baseline-freeze", "baseline.freeze");
        freeze.setOnAction(_ -> freezing.toggle());
        var line = new HBox(baselines, approval, space, print(), export, remove, freeze);
        line.getStyleClass().add("tool-line");
        return line;
    }

    /// The change list that is signed and filed.
    private Button print() {
        return printing.button(
                new PrintableGrid(
                        "baseline",
                        grid,
                        () ->
                                model.comparison()
                                        .map(comparison ->
                                                model.paper(comparison)
                                                        .under(
                                                                filter == Filter.ALL
                                                                        ? List.of()
                                                                        : List.of(
                                                                                label(
                                                                                        comparison,
                                                                                        filter))))));
    }

    private Button button(String id, String key) {
        var button = new Button(texts.tr(key));
        button.setId(id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        return button;
    }

    private Node filters() {
        var line = new FlowPane();
        line.getStyleClass().add("baseline-filters");
        var group = new ToggleGroup();
        for (Filter each : Filter.values()) {
            var button = new ToggleButton();
            button.setId("baseline-filter-" + each.name().toLowerCase(Locale.ROOT));
            button.setToggleGroup(group);
            button.setSelected(each == filter);
            button.setOnAction(_ -> {
                button.setSelected(true);
                filter = each;
                refresh();
            });
            filters.put(each, button);
            line.getChildren().add(button);
        }
        return line;
    }

    private StringConverter<Baseline> names() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable Baseline baseline) {
                return baseline == null ? "" : baseline.name();
            }

            @Override
            public @Nullable Baseline fromString(String text) {
                return null;
            }
        };
    }

    private void refresh() {
        var all = model.baselines();
        var chosen = model.baseline();
        filling = true;
        baselines.getItems().setAll(all);
        baselines.setValue(chosen.orElse(null));
        filling = false;
        approval.setText(chosen.map(this::approval).orElse(""));
        freezing.refresh();
        var comparison = model.comparison();
        filters.forEach((each, button) -> {
            button.setText(comparison.map(c -> label(c, each)).orElse(""));
            button.setVisible(comparison.isPresent());
        });
        var lines = comparison.map(c -> c.shown(filter)).orElse(List.of());
        grid.setRows(lines);
        var content = lines.isEmpty() ? empty(comparison) : grid;
        if (!place.getChildren().contains(content)) {
            place.getChildren().setAll(content);
        }
    }

    private String approval(Baseline baseline) {
        var on = baseline.approvedOn();
        return texts.tr(
                "baseline.approval", on == null ? "" : on, baseline.approvedBy(), baseline.docNo());
    }

    private String label(Comparison comparison, Filter each) {
        return switch (each) {
            case ALL -> texts.tr("baseline.filter.all", comparison.count(each));
            case ADDED -> texts.tr("baseline.filter.added", comparison.count(each));
            case REMOVED -> texts.tr("baseline.filter.removed", comparison.count(each));
            case MOVED -> texts.tr("baseline.filter.moved", comparison.count(each));
            case CHANGED -> texts.tr("baseline.filter.changed", comparison.count(each));
            case UNEXPLAINED -> texts.tr("baseline.filter.unexplained", comparison.count(each));
            case THIS_MONTH ->
                    texts.tr(
                            "baseline.filter.month",
                            comparison.month().getMonthValue(),
                            comparison.rows(each));
        };
    }

    private Node empty(Optional<Comparison> comparison) {
        var key =
                comparison.isEmpty()
                        ? "baseline.empty"
                        : comparison.get().lines().isEmpty()
                                ? "baseline.same"
                                : "baseline.none-shown";
        var words = new Label(texts.tr(key));
        words.setWrapText(true);
        var box = new VBox(words);
        box.getStyleClass().add("first-run");
        return box;
    }

    private List<GridColumn<Line>> columns() {
        var columns = new ArrayList<GridColumn<Line>>();
        columns.add(column("kind", "baseline.column.kind", 4, l -> GridCell.of(l.kind())));
        columns.add(column("list", "baseline.column.list", 5, l -> GridCell.of(l.list())));
        columns.add(column("subject", "baseline.column.subject", 16, l -> note(l.subject())));
        columns.add(column("cell", "baseline.column.cell", 8, l -> GridCell.of(l.cell())));
        columns.add(column("before", "baseline.column.before", 13, l -> note(l.before())));
        columns.add(column("after", "baseline.column.after", 13, l -> note(l.after())));
        columns.add(
                column(REASON, "baseline.column.reason", 15, this::reason)
                        .edited(new CellEditor.Text<>(Line::reason)));
        columns.add(
                column(AGREED_BY, "baseline.column.agreed-by", 7, l -> GridCell.of(l.agreedBy()))
                        .edited(new CellEditor.Text<>(Line::agreedBy)));
        columns.add(
                column(AGREED_ON, "baseline.column.agreed-on", 7, l -> GridCell.of(l.agreedOn()))
                        .edited(new CellEditor.Text<>(Line::agreedOn)));
        return columns;
    }

    private GridColumn<Line> column(
            String id, String key, double width, java.util.function.Function<Line, GridCell> cell) {
        return GridColumn.of(id, texts.tr(key), width, cell);
    }

    private static GridCell note(String words) {
        return GridCell.of(words).withNote(words);
    }

    private GridCell reason(Line line) {
        if (line.current()) {
            return note(line.reason());
        }
        return line.reason().isEmpty()
                ? GridCell.of(texts.tr("baseline.unexplained")).withStyle("flagged")
                : GridCell.of(texts.tr("baseline.outdated", line.reason())).withStyle("flagged");
    }

    private void key(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (event.getCode() == KeyCode.ENTER && plain && !grid.editingProperty().get()) {
            openCurrent();
            event.consume();
        }
    }

    private void clicked(MouseEvent event) {
        var column = grid.placeProperty().getValue().column();
        boolean typed = List.of(REASON, AGREED_BY, AGREED_ON).contains(column);
        if (event.getClickCount() == 2 && !typed && !grid.editingProperty().get()) {
            openCurrent();
        }
    }

    private void openCurrent() {
        grid.currentRow().ifPresent(model::open);
    }

    private void export() {
        var comparison = model.comparison();
        var chooser = new FileChooser();
        chooser.setTitle(texts.tr("baseline.export"));
        chooser.setInitialFileName(model.fileName() + ".xlsx");
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(texts.tr("ledger.export.xlsx"), "*.xlsx"));
        var file = chooser.showSaveDialog(grid.getScene().getWindow());
        if (file != null && comparison.isPresent()) {
            model.export(file.toPath(), comparison.get(), filter);
        }
    }

    @Override
    public UUID key(Line line) {
        return UUID.nameUUIDFromBytes(line.difference().key().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String name(Line line) {
        return line.subject();
    }

    @Override
    public Edited onEdit(Line line, GridColumn<Line> column, String text) {
        Optional<Sentence> refusal =
                switch (column.id()) {
                    case REASON -> model.explain(line, text);
                    case AGREED_BY -> model.agreedBy(line, text);
                    case AGREED_ON -> model.agreedOn(line, text);
                    default -> Optional.empty();
                };
        return refusal.<Edited>map(Edited.Refused::new).orElseGet(Edited.Accepted::new);
    }

    @Override
    public void onDraft(Line line, GridColumn<Line> column, String text) {
        // A reason counts when it is finished: half of one would be in the history.
    }
}
