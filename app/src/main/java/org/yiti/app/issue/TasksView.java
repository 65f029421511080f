package org.yiti.app.issue;

import static org.yiti.model.record.Field.*;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yiti.app.act.ActPlace;
import org.yiti.app.attachment.AttachmentsFeature;
import org.yiti.app.block.TaskRows;
import org.yiti.app.block.TaskTools;
import org.yiti.app.block.bulk.BulkView;
import org.yiti.app.check.CheckBar;
import org.yiti.app.check.CheckModel;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.dispute.DisputeWords;
import org.yiti.app.document.Printing;
import org.yiti.app.grid.ColumnsButton;
import org.yiti.app.grid.FillMenu;
import org.yiti.app.grid.GridColumn;
import org.yiti.app.grid.PrintableGrid;
import org.yiti.app.i18n.Texts;
import org.yiti.app.issue.TaskListTable.Line;
import org.yiti.app.nav.Route;
import org.yiti.app.nav.SupervisionRoute;
import org.yiti.app.rows.OpenRows;
import org.yiti.app.rows.RowAct;
import org.yiti.app.rows.RowList;
import org.yiti.app.shell.Shown;
import org.yiti.app.view.ViewSwitches;
import org.yiti.app.view.ViewsTool;
import org.yiti.model.Sentence;
import org.yiti.model.edit.TaskCell;
import org.yiti.model.programme.MonthPlan;
import org.yiti.model.programme.MonthReport;
import org.yiti.model.programme.Task;

/// 任务: the list as a grid, and the strip below that follows its current cell.
final class TasksView {
    private static final double SHARE_OF_GRID = 0.55;
    private static final double LOW_EM = 28;
    private final IssueModel issue;
    private final TasksModel model;
    private final Texts texts;
    private final FieldGrid<Line> fields;
    private final TaskListTable table;
    private final ActPlace place;
    private final TaskStrip strip;
    private final TaskListColumns cells;
    private final CheckBar checks;
    private final TaskRows acts;
    private final OpenRows open;
    private final Printing printing;
    private final BulkView bulk;
    private final ViewsTool views;
    private final TaskMarking marking;

    TasksView(IssueModel issue, Texts texts, TaskTools tools, AttachmentsFeature files) {
        this.issue = issue;
        this.model = new TasksModel(issue);
        this.texts = texts;
        this.fields =
                new FieldGrid<>(
                        line -> line.task().row(),
                        line -> line.task().no(),
                        model.editing(),
                        texts);
        this.table = new TaskListTable(texts, fields.columns(), model.editing()::taskEdits);
        this.place = new ActPlace(model.editing().acts(), texts);
        this.strip = new TaskStrip(model, texts, files.pane("evidence"), place);
        this.acts = tools.acts();
        this.open = tools.open();
        this.printing = tools.printing();
        this.bulk =
                new BulkView(
                        tools.bulk(),
                        texts,
                        fields.grid(),
                        () -> selected().stream().map(Task::id).toList());
        this.views = tools.views();
        this.marking = new TaskMarking(tools.marks(), issue, fields.grid(), texts);
        this.checks =
                new CheckBar(
                        new CheckModel(model.editing().desk(), texts::label),
                        texts,
                        () -> selected().stream().map(Task::id).toList());
        model.editing().attach(fields.grid());
        fields.grid().columns().remember(tools.memory());
        this.cells = new TaskListColumns(issue.id());
        model.editing().attachBlocks(fields.grid(), cells);
    }

    Node build() {
        var grid = fields.grid();
        grid.setId("tasks");
        var place = new StackPane();
        var below = strip.build();
        var split = new SplitPane(grid, below);
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(SHARE_OF_GRID);
        VBox.setVgrow(place, Priority.ALWAYS);
        grid.blocks()
                .waiting()
                .when(Shown.of(split))
                .subscribe(waiting -> makeRoom(split, below, waiting));
        var beside = this.place.around(bulk.beside(split));
        var box = new VBox();
        box.getChildren().addAll(tools(box), checks, place);
        box.getStyleClass().add("issue-tab-grid");
        rows().follow(open, Shown.of(box));
        marking.follow(Shown.of(box));
        issue.page()
                .when(Shown.of(box))
                .subscribe(page ->
                        page.ifPresent(p -> {
                            show(p.at());
                            var content = model.tasks().isEmpty() ? empty() : beside;
                            if (!place.getChildren().contains(content)) {
                                place.getChildren().setAll(content);
                            }
                            fields.select(issue.takeWanted());
                        }));
        grid.placeProperty()
                .when(Shown.of(box))
                .subscribe(at -> {
                    strip.follow(at.row(), month(at.column()));
                    marking.say();
                });
        grid.statusProperty()
                .when(Shown.of(box))
                .subscribe(_ -> {
                    checks.refresh();
                    marking.say();
                });
        return box;
    }

    private List<Task> selected() {
        return fields.grid().selectedRows().stream().map(Line::task).toList();
    }

    /// What can be done to the selected tasks.
    private RowList rows() {
        var list = new RowList(fields.grid(), texts::say).withBlocks();
        list.always(RowAct.ADD, this::add);
        list.on(RowAct.MATRIX, () -> issue.go(new Route.Matrix(currentTask().map(Task::id))));
        list.on(
                RowAct.SUPERVISE,
                () ->
                        issue.go(
                                new SupervisionRoute.ItemDraft(
                                        Optional.empty(),
                                        Optional.of(issue.id()),
                                        currentTask().map(Task::id))));
        list.on(RowAct.PRINT, printing::openSelected);
        list.always(RowAct.HISTORY, () -> issue.show(Route.IssueTab.HISTORY));
        bulk.offer(list);
        return acts.offer(list, this::selected, this::unmovable);
    }

    private Optional<Task> currentTask() {
        return fields.grid().currentRow().map(Line::task);
    }

    private Optional<Sentence> unmovable() {
        return fields.grid().arranging().arrangement().isPlain()
                ? Optional.empty()
                : Optional.of(Sentence.of("rows.move.arranged"));
    }

    private void add() {
        model.add(
                Optional.empty(),
                currentTask().stream().toList(),
                task -> {
                    fields.grid().select(task, TASK_CONTENT.name());
                    fields.grid().requestFocus();
                });
    }

    private void show(Snapshot at) {
        if (fields.grid().currentRow().isEmpty()) {
            fields.grid().setColumns(columns(at), 2);
        }
        var disputes = new DisputeWords(Optional.of(at), texts);
        fields.grid()
                .setRows(
                        at.book().tasksOf(issue.id()).stream()
                                .map(task -> new Line(task, at, disputes))
                                .toList());
        strip.refresh();
        checks.refresh();
    }

    private Optional<Integer> month(String column) {
        return cells.cell(column)
                .map(cell -> cell instanceof TaskCell.Month(var month) ? month : null);
    }

    private Node empty() {
        var title = new Label(texts.tr("issue.tasks.empty.title"));
        title.getStyleClass().add("title-3");
        var words = new Label(texts.tr("issue.tasks.empty.words"));
        words.setWrapText(true);
        var box = new VBox(title, words);
        box.getStyleClass().add("first-run");
        return box;
    }

    /// On a low screen the strip below makes room while a block waits: the cells that it speaks of come first.
    private void makeRoom(SplitPane split, Node below, boolean waiting) {
        boolean low = waiting && split.getHeight() < LOW_EM * strip.em();
        boolean there = split.getItems().contains(below);
        if (low && there) {
            split.getItems().remove(below);
        } else if (!low && !there) {
            split.getItems().add(below);
            split.setDividerPositions(SHARE_OF_GRID);
        }
    }

    /// What stands around the rows on paper.
    private Optional<PrintableGrid.Around> around() {
        return issue.around(texts, "document.title.tasks").map(with -> with.and(marking.onPaper()));
    }

    private Node tools(Node page) {
        var add = new Button(texts.tr("issue.task.add"));
        add.setId("task-add");
        add.setOnAction(_ -> add());
        var remove = new Button(texts.tr("issue.to-bin"));
        remove.setId("task-remove");
        remove.setOnAction(_ -> acts.remove(selected()));
        var columns = new ColumnsButton(fields.grid(), texts::say);
        var fill = new FillMenu(fields.grid(), texts::say);
        var line =
                new HBox(
                        add,
                        remove,
                        new TaskBin(model, texts),
                        fill,
                        columns,
                        printing.button(new PrintableGrid("tasks", fields.grid(), () -> around())));
        line.getChildren().addAll(marking.words());
        line.getChildren()
                .addAll(5, views.over(fields.grid(), ViewSwitches.NONE, false, Shown.of(page)));
        line.getChildren().add(6, marking.button(Shown.of(page)));
        line.getStyleClass().add("tool-line");
        return line;
    }

    /// The columns as they are typed into: what is more than a field of the task is taken as the model says.
    private List<GridColumn<Line>> columns(Snapshot at) {
        return table.columns(at).stream().map(this::typed).map(marking::marked).toList();
    }

    private GridColumn<Line> typed(GridColumn<Line> column) {
        var cell = cells.cell(column.id());
        if (cell.isEmpty() || TaskListColumns.isPlain(cell.get())) {
            return column;
        }
        if (cell.get() instanceof TaskCell.Month(var month)) {
            return fields.column(
                    column,
                    (line, text) -> model.editing().type(line.task(), cell.get(), text),
                    new FieldGrid.Drafts<>(
                            line -> monthText(line, month),
                            (line, text) -> draft(line, month, text)));
        }
        return fields.column(
                column, (line, text) -> model.editing().type(line.task(), cell.get(), text));
    }

    /// The words of a month are kept while they are typed; half a number means nothing yet.
    private Optional<Sentence> draft(Line line, int month, String text) {
        var field = reported(line, month) ? MONTH_REPORT_TEXT : MONTH_PLAN_TEXT;
        return org.yiti.model.record.Texts.number(text).isPresent()
                ? Optional.empty()
                : model.editing().draft(line.task(), new TaskCell.MonthField(month, field), text);
    }

    private static String monthText(Line line, int month) {
        var book = line.at().book();
        var task = line.task().id();
        return reported(line, month)
                ? book.report(task, month).map(MonthReport::text).orElse("")
                : book.plan(task, month).map(MonthPlan::text).orElse("");
    }

    private static boolean reported(Line line, int month) {
        return month <= line.at().lights().month();
    }
}
