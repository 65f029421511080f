package org.yiti.app.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yiti.app.baseline.MarksButton;
import org.yiti.app.block.TaskTools;
import org.yiti.app.block.bulk.BulkView;
import org.yiti.app.dispute.DisputeWords;
import org.yiti.app.grid.ColumnsButton;
import org.yiti.app.grid.Edited;
import org.yiti.app.grid.FillMenu;
import org.yiti.app.grid.Grid;
import org.yiti.app.grid.GridColumn;
import org.yiti.app.grid.GridOwner;
import org.yiti.app.grid.PrintableGrid;
import org.yiti.app.i18n.Texts;
import org.yiti.app.rows.RowAct;
import org.yiti.app.rows.RowList;
import org.yiti.app.shell.Shown;
import org.yiti.model.programme.Task;

/// The page of the month matrix: filters above, the grid, and the cell's words and sums at the foot.
final class MatrixView implements GridOwner<Task> {
    private static final int FROZEN = 3;

    private final MatrixModel model;
    private final Texts texts;
    private final Grid<Task> grid;
    private final MatrixTable table;
    private final TaskTools tools;
    private final MatrixMarks marks;
    private @Nullable MatrixCells cells;
    private DisputeWords disputes;
    private final BulkView bulk;
    private Optional<MatrixTable.Columns> columns = Optional.empty();

    MatrixView(MatrixModel model, Texts texts, TaskTools tools) {
        this.model = model;
        this.texts = texts;
        this.grid = new Grid<>(this, texts::say);
        this.table = new MatrixTable(texts, this::cells);
        this.grid.columns().remember(tools.memory());
        this.tools = tools;
        this.disputes = new DisputeWords(Optional.empty(), texts);
        this.marks = new MatrixMarks(tools.marks(), this::disputes);
        this.bulk =
                new BulkView(
                        tools.bulk(),
                        texts,
                        grid,
                        () -> grid.selectedRows().stream().map(Task::id).toList());
    }

    Parent build() {
        grid.setId("matrix-grid");
        model.attach(grid);
        model.attachBlocks(grid);
        grid.setMinHeight(0);
        var root = new StackPane();
        var buttons =
                new ArrayList<Node>(
                        List.of(
                                new FillMenu(grid, texts::say),
                                new ColumnsButton(grid, texts::say),
                                tools.printing()
                                        .button(new PrintableGrid("matrix", grid, this::around))));
        buttons.addAll(
                tools.views()
                        .over(
                                grid,
                                new MatrixSwitches(model),
                                model.left().isPresent(),
                                Shown.of(root)));
        buttons.add(2, new MarksButton(tools.marks(), texts, Shown.of(root)));
        var bar = new MatrixBar(model, texts, this::fold, buttons);
        var foot = new MatrixFoot(model, texts, grid, marks);
        VBox.setVgrow(grid, Priority.ALWAYS);
        var filled = new BorderPane(bulk.beside(grid), bar.build(), null, foot.build(), null);
        filled.getStyleClass().add("matrix");
        var empty = empty();
        root.getChildren().add(filled);
        root.setId("matrix");
        StackPane.setAlignment(empty, Pos.TOP_LEFT);
        root.getStylesheets().add(MatrixView.class.getResource("matrix.css").toExternalForm());
        rows().follow(tools.open(), Shown.of(root));
        follow(root, bar, foot);
        model.empty()
                .when(Shown.of(root))
                .subscribe(none -> root.getChildren().setAll(none ? empty : filled));
        return root;
    }

    /// What stands around the rows on paper.
    private Optional<PrintableGrid.Around> around() {
        return model.around().map(with -> with.and(marks.onPaper()));
    }

    /// What can be done to the selected tasks.
    private RowList rows() {
        var list = new RowList(grid, texts::say).withBlocks();
        list.on(RowAct.OPEN, () -> grid.currentRow().ifPresent(model.ways()::openIssue));
        list.on(RowAct.SUPERVISE, () -> grid.currentRow().ifPresent(model.ways()::supervise));
        list.on(RowAct.HISTORY, () -> grid.currentRow().ifPresent(model.ways()::openHistory));
        list.on(RowAct.PRINT, tools.printing()::openSelected);
        bulk.offer(list);
        return tools.acts()
                .offer(
                        list,
                        grid::selectedRows,
                        () -> model.unmovable(grid.arranging().arrangement().isPlain()));
    }

    private Region empty() {
        var words = new Label(texts.tr("matrix.empty"));
        words.setWrapText(true);
        var load = new Button(texts.tr("home.empty.import"));
        load.setId("matrix-import");
        load.setDefaultButton(true);
        load.setOnAction(_ -> model.ways().importLedger());
        var box = new VBox(words, load);
        box.getStyleClass().add("first-run");
        return box;
    }

    private void follow(StackPane root, MatrixBar bar, MatrixFoot foot) {
        var shown = Shown.of(root);
        tools.marks().follow(shown, Optional.empty());
        tools.marks()
                .cellsProperty()
                .when(shown)
                .subscribe(_ -> {
                    grid.refresh();
                    foot.refresh();
                });
        model.pageProperty().when(shown).subscribe(page -> page.ifPresent(p -> show(p, bar, foot)));
        model.showsProperty()
                .when(shown)
                .subscribe(_ -> model.pageProperty().get().ifPresent(p -> show(p, bar, foot)));
        model.totalsProperty().when(shown).subscribe(totals -> showTotals(totals, foot));
        model.snapshot().when(shown).subscribe(model::take);
        shown.subscribe((was, now) -> {
            if (was && !now && cells != null) {
                model.leaveAt(grid.state());
            }
        });
    }

    private void show(MatrixPage page, MatrixBar bar, MatrixFoot foot) {
        boolean first = cells == null;
        cells = new MatrixCells(page.at(), model.showsProperty().get(), texts);
        disputes = new DisputeWords(Optional.of(page.at()), texts);
        var wanted =
                new MatrixTable.Columns(model.showsProperty().get(), page.at().lights().month());
        boolean laidOut = !Optional.of(wanted).equals(columns);
        if (laidOut) {
            if (columns.filter(c -> c.shows() != wanted.shows()).isPresent()) {
                // What the months show is another thing now.
                grid.arranging().forget(MatrixTotals::isMonth);
            }
            columns = Optional.of(wanted);
            grid.setColumns(marks.in(table.columns(wanted)), FROZEN);
        }
        grid.setGroups(table.groups(page, model.totalsProperty().get().bands()));
        bar.show(page);
        foot.show(page);
        if (laidOut) {
            // Words take so much room that the months that matter would be out of sight.
            grid.showColumn(MatrixTotals.column(wanted.month()));
        }
        if (first) {
            model.left().ifPresent(grid::restore);
            grid.requestFocus();
        }
        model.takeWanted()
                .ifPresent(
                        task -> grid.select(task, MatrixTotals.column(page.at().lights().month())));
    }

    private void showTotals(MatrixTotals totals, MatrixFoot foot) {
        model.pageProperty()
                .get()
                .ifPresent(page -> grid.setBands(table.groups(page, totals.bands())));
        foot.show(totals);
    }

    private MatrixCells cells() {
        return java.util.Objects.requireNonNull(cells, "no row shows before the first page");
    }

    private DisputeWords disputes() {
        return disputes;
    }

    /// Closes all bands, or opens them.
    private void fold(boolean closed) {
        var keys =
                model.pageProperty().get().stream()
                        .filter(_ -> closed)
                        .flatMap(page -> page.bands().stream().map(MatrixPage.Band::key))
                        .collect(Collectors.toSet());
        grid.restore(grid.state().withCollapsed(keys));
        grid.requestFocus();
    }

    @Override
    public UUID key(Task row) {
        return row.id();
    }

    @Override
    public String name(Task row) {
        return row.no();
    }

    @Override
    public Edited onEdit(Task row, GridColumn<Task> column, String newText) {
        return model.finish(row, month(column), newText)
                .<Edited>map(Edited.Refused::new)
                .orElseGet(Edited.Accepted::new);
    }

    @Override
    public void onDraft(Task row, GridColumn<Task> column, String text) {
        model.keepDraft(row, month(column), text);
    }

    @Override
    public void onDraftDropped(Task row, GridColumn<Task> column) {
        model.dropDraft();
    }

    /// Only the columns of months are edited; their ids are `m1` to `m12`.
    private static int month(GridColumn<Task> column) {
        return Integer.parseInt(column.id().substring(1));
    }
}
