package org.yiti.model.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.programme.YearBook;
import org.yiti.model.programme.flow.Subject;
import org.yiti.model.programme.flow.Wish;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// The cells that a request may change: their names in a [Wish], what stands in them, and writing new words into them.
public final class WishedCells {
    private static final List<Field> OF_TASK =
            List.of(
                    Field.TASK_CONTENT,
                    Field.TASK_DONE_CRITERION,
                    Field.TASK_LEAD_UNIT,
                    Field.TASK_START_DATE,
                    Field.TASK_DUE_DATE,
                    Field.TASK_QUANTITY_TARGET,
                    Field.TASK_WEIGHT);
    private static final List<Field> OF_MONTH =
            List.of(Field.MONTH_PLAN_TEXT, Field.MONTH_PLAN_QUANTITY, Field.MONTH_PLAN_PERCENT);
    private static final List<Field> OF_ISSUE =
            List.of(
                    Field.ISSUE_NAME,
                    Field.ISSUE_GOAL,
                    Field.ISSUE_LEAD_UNIT,
                    Field.ISSUE_DEPUTY_LEADER);
    private static final String PLAN = "plan.";

    private final YearBook book;
    private final Typing typing;

    public WishedCells(YearBook book, Typing typing) {
        this.book = book;
        this.typing = typing;
    }

    /// @param changes what writes the new words
    /// @param refused why some cannot be written; then nothing is
    record Wished(List<Change> changes, List<Sentence> refused) {}

    /// The cells of a matter that a request may name, by name.
    public static List<String> names(Subject subject) {
        return switch (subject) {
            case Subject.OfTask _ -> {
                var names = new ArrayList<String>(OF_TASK.stream().map(Field::key).toList());
                for (int month = 1; month <= 12; month++) {
                    for (Field field : OF_MONTH) {
                        names.add(PLAN + month + "." + field.key());
                    }
                }
                yield List.copyOf(names);
            }
            case Subject.OfIssue _ -> OF_ISSUE.stream().map(Field::key).toList();
            case Subject.OfPolicy _, Subject.OfPlan _ -> List.of();
        };
    }

    /// The cell's name as people read it.
    public static Sentence label(Subject subject, String name) {
        var month = month(name);
        if (month.isPresent()) {
            return month.get().label();
        }
        return subject.row()
                .table()
                .field(name)
                .map(Field::label)
                .orElse(Sentence.of("act.wish.unknown", name));
    }

    private static Optional<TaskCell.MonthField> month(String name) {
        if (!name.startsWith(PLAN)) {
            return Optional.empty();
        }
        var parts = name.split("\\.");
        if (parts.length != 3 || !parts[1].matches("[1-9]|1[0-2]")) {
            return Optional.empty();
        }
        return Table.MONTH_PLAN
                .field(parts[2])
                .filter(OF_MONTH::contains)
                .map(field -> new TaskCell.MonthField(Integer.parseInt(parts[1]), field));
    }

    /// What stands in a cell, as people read it.
    public String words(Subject subject, String name) {
        var month = month(name);
        if (month.isPresent()) {
            return book.plan(subject.id(), month.get().month())
                    .map(plan -> words(plan.row(), month.get().field()))
                    .orElse("");
        }
        return subject.row()
                .table()
                .field(name)
                .map(field -> words(subject.row(), field))
                .orElse("");
    }

    private String words(Row row, Field field) {
        if (field == Field.TASK_DUE_DATE && !row.words(Field.TASK_DUE_WORDS).isEmpty()) {
            return row.words(Field.TASK_DUE_WORDS);
        }
        @Nullable Object value = row.get(field);
        return switch (value) {
            case null -> "";
            case java.util.UUID unit -> typing.units().label(unit);
            case java.math.BigDecimal number -> number.toPlainString();
            default -> value.toString();
        };
    }

    /// A request for new words in cells, with what stands in them now.
    public Wish wish(Subject subject, List<Wish.Cell> wanted) {
        return new Wish(
                wanted.stream()
                        .map(cell ->
                                new Wish.Cell(
                                        cell.cell(),
                                        words(subject, cell.cell()),
                                        cell.after().strip()))
                        .toList());
    }

    /// Why new words cannot stand where they are wanted; empty where they can.
    public List<Sentence> refusals(Subject subject, Wish wish) {
        return of(subject, wish).refused();
    }

    Wished of(Subject subject, Wish wish) {
        var changes = new ArrayList<Change>();
        var refused = new ArrayList<Sentence>();
        var now = book;
        for (var cell : wish.cells()) {
            if (!words(subject, cell.cell()).equals(cell.before())) {
                refused.add(
                        Sentence.of(
                                "act.wish.moved",
                                label(subject, cell.cell()),
                                cell.before(),
                                words(subject, cell.cell())));
                continue;
            }
            switch (write(now, subject, cell)) {
                case Edited.Refused(var why) ->
                        refused.add(
                                Sentence.of("act.wish.refused", label(subject, cell.cell()), why));
                case Edited.Accepted(var made) -> {
                    changes.addAll(made);
                    now = now.with(made);
                }
            }
        }
        return new Wished(List.copyOf(changes), List.copyOf(refused));
    }

    private Edited write(YearBook now, Subject subject, Wish.Cell cell) {
        var unknown = new Edited.Refused(Sentence.of("act.wish.unknown", cell.cell()));
        return switch (subject) {
            case Subject.OfTask(var task) -> {
                var at = now.task(task.id()).orElse(task);
                var place = place(cell.cell());
                yield place.isEmpty()
                        ? unknown
                        : new TaskEdits(now, typing).type(at, place.get(), cell.after());
            }
            case Subject.OfIssue(var issue) -> {
                var field = Table.ISSUE.field(cell.cell()).filter(OF_ISSUE::contains);
                yield field.isEmpty()
                        ? unknown
                        : new CellEdits(now, typing.units(), typing.federation(), typing.label())
                                .put(issue.row(), field.get(), cell.after());
            }
            case Subject.OfPolicy _, Subject.OfPlan _ -> unknown;
        };
    }

    private static Optional<TaskCell> place(String name) {
        Optional<TaskCell> month = month(name).map(cell -> cell);
        return month.or(() ->
                Table.TASK.field(name).filter(OF_TASK::contains).map(field -> TaskCell.of(field)));
    }

    /// The names of the cells that a task's request has in common with a cell of the task's lists.
    public static Optional<String> name(Field field, int month) {
        if (OF_TASK.contains(field) || OF_ISSUE.contains(field)) {
            return Optional.of(field.key());
        }
        return OF_MONTH.contains(field)
                ? Optional.of(PLAN + month + "." + field.key())
                : Optional.empty();
    }
}
