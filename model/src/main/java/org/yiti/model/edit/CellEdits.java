package org.yiti.model.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.programme.MonthPlan;
import org.yiti.model.programme.MonthReport;
import org.yiti.model.programme.PlanState;
import org.yiti.model.programme.ReportState;
import org.yiti.model.programme.RowNames;
import org.yiti.model.programme.SolutionPlan;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Change;
import org.yiti.model.record.Code;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;
import org.yiti.model.unit.UnitRegister;

/// Turns what a person types into a cell into changes; the grid, the forms and the command line all do it
/// here. A month's cell has no row until something is written into it.
public final class CellEdits {
    private final YearBook book;
    private final RowNames names;
    private final FieldReader reader;
    private final CellRules rules;

    /// @param label the word that people read for a code
    public CellEdits(
            YearBook book, UnitRegister units, String federation, Function<Code, String> label) {
        this.book = book;
        var programme = book.programme();
        this.names = new RowNames(federation, programme.owner(), programme.year());
        this.reader = new FieldReader(programme.year(), units, label);
        this.rules = new CellRules(programme.year());
    }

    /// Typed text into a field of a row that is there.
    public Edited put(Row row, Field field, String typed) {
        if (fixed(row)) {
            return new Edited.Refused(Sentence.of("edit.plan.fixed"));
        }
        return switch (read(row, field, typed)) {
            case FieldReader.Read.No(var why) -> new Edited.Refused(why);
            case FieldReader.Read.Values(var values) -> new Edited.Accepted(changed(row, values));
        };
    }

    /// Whether it is part of a plan that is no draft any more; such a plan is amended by a new version.
    private boolean fixed(Row row) {
        var plan =
                switch (row.table()) {
                    case SOLUTION_PLAN -> Optional.of(row);
                    case MEASURE ->
                            Optional.ofNullable(row.reference(Field.MEASURE_SOLUTION_PLAN))
                                    .flatMap(id -> book.row(Table.SOLUTION_PLAN, id));
                    default -> Optional.<Row>empty();
                };
        return plan.map(SolutionPlan::new)
                .filter(each -> each.state() != PlanState.DRAFT)
                .isPresent();
    }

    /// What a typed text means for a field, or why it may not stand there.
    ///
    /// @param standing the row as it is; null where the text begins one
    public FieldReader.Read read(@Nullable Row standing, Field field, String typed) {
        return switch (reader.read(field, typed)) {
            case FieldReader.Read.No no -> no;
            case FieldReader.Read.Values read ->
                    rules.refusal(standing, read.values())
                            .<FieldReader.Read>map(FieldReader.Read.No::new)
                            .orElse(read);
        };
    }

    /// Typed text into a month's cell of a task.
    ///
    /// @param field a field of MONTH_PLAN or MONTH_REPORT
    public Edited month(Task task, int month, Field field, String typed) {
        var standing = standing(task.id(), month, field.table());
        if (standing.isPresent()) {
            return put(standing.get(), field, typed);
        }
        return switch (read(null, field, typed)) {
            case FieldReader.Read.No(var why) -> new Edited.Refused(why);
            case FieldReader.Read.Values(var values) ->
                    new Edited.Accepted(
                            values.values().stream().allMatch(Objects::isNull)
                                    ? List.of()
                                    : List.of(newCell(task, month, field.table(), values)));
        };
    }

    /// Typed text into a month's report that is finished with it: the report counts as handed in, as one that
    /// comes in a ledger does.
    ///
    /// @param field a field of MONTH_REPORT
    public Edited report(Task task, int month, Field field, String typed) {
        return switch (month(task, month, field, typed)) {
            case Edited.Refused refused -> refused;
            case Edited.Accepted(var changes) ->
                    new Edited.Accepted(submitted(task, month, changes, typed));
        };
    }

    private List<Change> submitted(Task task, int month, List<Change> changes, String typed) {
        var standing = book.report(task.id(), month);
        boolean open =
                standing.map(MonthReport::state)
                        .map(s -> s == ReportState.DRAFT || s == ReportState.RETURNED)
                        .orElse(true);
        if (!open || typed.isBlank()) {
            return changes;
        }
        if (changes.isEmpty()) {
            return standing.map(report -> submit(report.id())).stream().toList();
        }
        var all = new ArrayList<Change>();
        changes.forEach(change -> all.add(submitted(change)));
        return all;
    }

    private static Change submit(UUID report) {
        return Change.Put.of(report, Field.MONTH_REPORT_STATE, ReportState.SUBMITTED.name());
    }

    private static Change submitted(Change change) {
        return switch (change) {
            case Change.Add(var table, var row, var values) -> {
                Map<Field, Object> all = new TreeMap<>(values);
                all.put(Field.MONTH_REPORT_STATE, ReportState.SUBMITTED.name());
                yield new Change.Add(table, row, all);
            }
            case Change.Put(var table, var row, var values) -> {
                Map<Field, @Nullable Object> all = new TreeMap<>(values);
                all.put(Field.MONTH_REPORT_STATE, ReportState.SUBMITTED.name());
                yield new Change.Put(table, row, all);
            }
            case Change.Remove remove -> remove;
            case Change.Restore restore -> restore;
        };
    }

    private Optional<Row> standing(UUID task, int month, Table table) {
        return switch (table) {
            case MONTH_PLAN -> book.plan(task, month).map(MonthPlan::row);
            case MONTH_REPORT -> book.report(task, month).map(MonthReport::row);
            default -> throw new IllegalArgumentException(table + " has no months");
        };
    }

    private Change newCell(Task task, int month, Table table, Map<Field, @Nullable Object> values) {
        var all = new LinkedHashMap<Field, Object>();
        boolean plan = table == Table.MONTH_PLAN;
        all.put(
                plan ? Field.MONTH_PLAN_PROGRAMME : Field.MONTH_REPORT_PROGRAMME,
                book.programme().id());
        all.put(plan ? Field.MONTH_PLAN_TASK : Field.MONTH_REPORT_TASK, task.id());
        all.put(plan ? Field.MONTH_PLAN_MONTH : Field.MONTH_REPORT_MONTH, month);
        values.forEach((field, value) -> {
            if (value != null) {
                all.put(field, value);
            }
        });
        var id = plan ? names.monthPlan(task.no(), month) : names.monthReport(task.no(), month);
        return new Change.Add(table, id, all);
    }

    private static List<Change> changed(Row row, Map<Field, @Nullable Object> values) {
        var different = new LinkedHashMap<Field, @Nullable Object>();
        values.forEach((field, value) -> {
            if (!same(row.get(field), value)) {
                different.put(field, value);
            }
        });
        return different.isEmpty()
                ? List.of()
                : List.of(new Change.Put(row.table(), row.id(), different));
    }

    private static boolean same(@Nullable Object standing, @Nullable Object value) {
        if (standing instanceof java.math.BigDecimal a && value instanceof java.math.BigDecimal b) {
            return a.compareTo(b) == 0;
        }
        if (value instanceof Boolean b && !b && standing == null) {
            return true;
        }
        return Objects.equals(standing, value);
    }
}
