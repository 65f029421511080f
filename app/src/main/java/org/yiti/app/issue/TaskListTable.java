package org.yiti.app.issue;

import static org.yiti.model.record.Field.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import org.yiti.app.baseline.MarkedCells;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.dispute.DisputeWords;
import org.yiti.app.grid.CellEditor;
import org.yiti.app.grid.ColumnOrder;
import org.yiti.app.grid.GridCell;
import org.yiti.app.grid.GridColumn;
import org.yiti.app.i18n.Texts;
import org.yiti.model.edit.TaskEdits;
import org.yiti.model.exchange.Conflict;
import org.yiti.model.programme.Light;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.TaskUnitRole;
import org.yiti.model.programme.flow.Subject;
import org.yiti.model.record.Field;

/// The columns of a list of tasks, as they are read.
final class TaskListTable {
    /// One task as it stands at one moment.
    ///
    /// @param disputes what offices disagree about at that moment
    record Line(Task task, Snapshot at, DisputeWords disputes) {}

    /// What has a column of its own; all else of a task is told at its number.
    static final Set<String> SHOWN =
            Stream.of(
                            Stream.of(
                                            TASK_CONTENT,
                                            TASK_DUE_DATE,
                                            TASK_STATUS,
                                            TASK_LEAD_UNIT,
                                            TASK_DONE_CRITERION,
                                            TASK_QUANTITY_TARGET,
                                            TASK_QUANTITY_UNIT,
                                            TASK_WEIGHT,
                                            TASK_REMARK)
                                    .map(Field::name),
                            Stream.of(TaskUnitRole.RESPONSIBLE, TaskUnitRole.COOPERATING)
                                    .map(TaskListColumns::units),
                            IntStream.rangeClosed(1, 12).mapToObj(MarkedCells::month))
                    .flatMap(each -> each)
                    .collect(Collectors.toUnmodifiableSet());

    private final Texts texts;
    private final Function<Snapshot, TaskEdits> edits;
    private final FieldColumns<Line> fields;

    /// @param edits knows what the cells of tasks are typed as
    TaskListTable(Texts texts, FieldColumns<Line> fields, Function<Snapshot, TaskEdits> edits) {
        this.texts = texts;
        this.fields = fields;
        this.edits = edits;
    }

    List<GridColumn<Line>> columns(Snapshot at) {
        var columns = new ArrayList<GridColumn<Line>>();
        columns.add(
                GridColumn.of("no", texts.tr("issue.task.no"), 5, l -> GridCell.of(l.task().no())));
        columns.add(fields.of(TASK_CONTENT, 18));
        columns.add(
                GridColumn.<Line>of("light", texts.tr("issue.light"), 5.5, this::light)
                        .ordered(new ColumnOrder.Lights<>()));
        columns.add(
                GridColumn.<Line>of("percent", texts.tr("issue.task.percent"), 5, this::percent)
                        .aligned(HPos.RIGHT)
                        .ordered(new ColumnOrder.Numbers<>()));
        columns.add(fields.of(TASK_DUE_DATE, 7));
        columns.add(fields.of(TASK_STATUS, 6));
        columns.add(fields.of(TASK_LEAD_UNIT, 8));
        IntStream.rangeClosed(1, 12).forEach(month -> columns.add(monthColumn(at, month)));
        columns.add(units(TaskUnitRole.RESPONSIBLE));
        columns.add(units(TaskUnitRole.COOPERATING));
        columns.add(fields.of(TASK_DONE_CRITERION, 14));
        for (Field field : List.of(TASK_QUANTITY_TARGET, TASK_QUANTITY_UNIT, TASK_WEIGHT)) {
            columns.add(fields.of(field, 6));
        }
        columns.add(fields.of(TASK_REMARK, 12));
        columns.add(
                GridColumn.<Line>of("adjusted", texts.tr("issue.task.adjusted"), 5, this::adjusted)
                        .aligned(HPos.RIGHT)
                        .ordered(new ColumnOrder.Numbers<>()));
        return columns.stream().map(TaskListTable::disputed).toList();
    }

    /// Where what is said of a column's cells stands; empty for the number, where all else is told.
    static Optional<String> place(String column) {
        return column.equals("no")
                ? Optional.empty()
                : Optional.of(column.replaceFirst("^m-", "m"));
    }

    /// What offices disagree about in a cell.
    static List<Conflict> disputed(Line line, String column) {
        return line.disputes().of(line.task().id(), place(column), SHOWN);
    }

    private static GridColumn<Line> disputed(GridColumn<Line> column) {
        return column.showing(line ->
                line.disputes().marked(column.cell().apply(line), disputed(line, column.id())));
    }

    /// As a person reads and types them.
    private String units(Line line, TaskUnitRole role) {
        return texts.list(
                line.at().book().unitsOf(line.task().id()).stream()
                        .filter(unit -> unit.role() == role)
                        .map(unit -> line.at().units().label(unit.unit()))
                        .toList());
    }

    private GridColumn<Line> units(TaskUnitRole role) {
        return GridColumn.<Line>of(
                        TaskListColumns.units(role),
                        texts.label(role),
                        11,
                        line -> GridCell.of(units(line, role)))
                .ordered(new ColumnOrder.Ranked<>(line -> firstUnit(line, role)))
                .edited(new CellEditor.Text<>(line -> units(line, role)));
    }

    private static int firstUnit(Line line, TaskUnitRole role) {
        return line.at().book().unitsOf(line.task().id()).stream()
                .filter(unit -> unit.role() == role)
                .mapToInt(unit -> FieldColumns.officialOrder(Optional.of(line.at()), unit.unit()))
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    private GridColumn<Line> monthColumn(Snapshot at, int month) {
        return GridColumn.<Line>of(
                        TaskListColumns.ofMonth(month),
                        texts.tr("issue.month", month),
                        5,
                        line -> month(line, month))
                .withFrame(month == at.lights().month())
                .inWords(line -> shortWords(line, month))
                .edited(new CellEditor.Text<>(line -> shortWords(line, month)));
    }

    private GridCell light(Line line) {
        var verdict = line.at().lights().of(line.task());
        var note = texts.say(verdict.why());
        return GridCell.of(verdict.shown(), texts.label(verdict.shown()))
                .withNote(
                        verdict.adjusted()
                                ? texts.tr(
                                        "issue.light.adjusted",
                                        texts.label(verdict.computed()),
                                        note)
                                : note);
    }

    private GridCell percent(Line line) {
        var path = line.at().lights().trajectory(line.task());
        return path.actual(line.at().lights().month())
                .map(p -> p.setScale(1, java.math.RoundingMode.HALF_UP))
                .map(p -> GridCell.of(p.toPlainString() + "%").withNumber(p))
                .orElse(GridCell.EMPTY);
    }

    /// How often its plan was changed by a granted request, with what for.
    private GridCell adjusted(Line line) {
        var granted = line.at().book().story(new Subject.OfTask(line.task())).granted();
        if (granted.isEmpty()) {
            return GridCell.EMPTY;
        }
        var why =
                granted.stream()
                        .map(each ->
                                texts.tr(
                                        "issue.task.adjusted.why",
                                        each.decision().day() == null ? "" : each.decision().day(),
                                        each.decision().by(),
                                        each.request().reason()))
                        .toList();
        return GridCell.of(String.valueOf(granted.size()))
                .withNumber(BigDecimal.valueOf(granted.size()))
                .withNote(String.join("\n", why));
    }

    private GridCell month(Line line, int month) {
        var verdict = line.at().lights().monthLight(line.task(), month);
        var words = shortWords(line, month);
        boolean planned = line.at().lights().trajectory(line.task()).planned(month);
        if (verdict.computed() == Light.NOT_STARTED && !planned && words.isEmpty()) {
            return GridCell.EMPTY;
        }
        var shown = words.length() > 5 ? words.substring(0, 4) + "…" : words;
        var cell =
                GridCell.of(verdict.computed(), shown)
                        .withNote(
                                (words.length() > 5 ? words + "\n" : "")
                                        + texts.say(verdict.why()));
        return month > line.at().lights().month() ? cell.asHollow() : cell;
    }

    /// What a month's cell shows and is edited from: the report up to the month of the date, later the plan.
    private String shortWords(Line line, int month) {
        return edits.apply(line.at()).month(line.task(), month).words();
    }
}
