package org.yiti.model.baseline;

import static org.yiti.model.record.Field.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.Measure;
import org.yiti.model.programme.Policy;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;
import org.yiti.model.unit.UnitRegister;

/// The plan and lists of one issue at one moment: its rows, and what the units in them were called then. It
/// holds no number of the log and needs no register, so it says the same in every office's store.
///
/// @param rows by table and id; without the reference to the programme
/// @param unitNames the names of the units that the rows speak of
public record Frozen(List<Row> rows, Map<UUID, String> unitNames) {
    private static final Comparator<Row> CANONICAL =
            Comparator.comparing((Row row) -> row.table().number()).thenComparing(Row::id);

    public Frozen {
        rows = rows.stream().sorted(CANONICAL).toList();
        unitNames = java.util.Collections.unmodifiableMap(new TreeMap<>(unitNames));
    }

    /// The issue as it stands: its plan in force with measures, its tasks with units and months, its duties,
    /// policies and outcomes.
    public static Frozen of(YearBook book, Issue issue, UnitRegister units) {
        var rows = standing(book, issue);
        var names = new TreeMap<UUID, String>();
        for (Row row : rows) {
            row.filled()
                    .forEach((field, value) -> {
                        if (value instanceof UUID id && isUnit(field)) {
                            names.put(id, units.label(id));
                        }
                    });
        }
        names.values().removeIf(String::isEmpty);
        return new Frozen(rows, names);
    }

    private static boolean isUnit(Field field) {
        return field.target().filter(table -> table == Table.UNIT).isPresent();
    }

    /// The rows that a baseline of the issue would hold now.
    static List<Row> standing(YearBook book, Issue issue) {
        var rows = new ArrayList<Row>();
        rows.add(issue.row());
        var plans = book.solutionPlansOf(issue.id());
        if (!plans.isEmpty()) {
            rows.add(plans.getLast().row());
            for (Measure measure : book.measuresOf(plans.getLast().id())) {
                rows.add(measure.row());
                book.linksOf(measure.id()).forEach(link -> rows.add(link.row()));
            }
        }
        for (Task task : book.tasksOf(issue.id())) {
            rows.add(task.row());
            book.unitsOf(task.id()).forEach(unit -> rows.add(unit.row()));
            book.plansOf(task.id()).forEach(plan -> rows.add(plan.row()));
        }
        book.dutiesOf(issue.id()).forEach(duty -> rows.add(duty.row()));
        for (Policy policy : book.policiesOf(issue.id())) {
            rows.add(policy.row());
            book.stepsOf(policy.id()).forEach(step -> rows.add(step.row()));
        }
        book.outcomesOf(issue.id()).forEach(outcome -> rows.add(outcome.row()));
        return rows.stream().map(Frozen::bare).toList();
    }

    /// The row without what is of this store alone.
    private static Row bare(Row row) {
        var values = new java.util.TreeMap<Field, Object>();
        values.putAll(row.filled());
        row.table().field("programme").ifPresent(values::remove);
        return Row.of(row.table(), row.id(), values);
    }
}
