package org.yiti.model.edit;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.job.Progress;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;

/// The same wishes for many tasks at once. Each becomes a text for a cell, and what a text does is decided where
/// every other one is; a wish that a task cannot follow is refused for that task alone.
public final class BulkEdits {
    private sealed interface Wanted {
        record Text(String typed) implements Wanted {}

        record No(Sentence why) implements Wanted {}
    }

    private final YearBook book;
    private final Typing typing;

    public BulkEdits(YearBook book, Typing typing) {
        this.book = book;
        this.typing = typing;
    }

    public BlockPlan plan(List<UUID> tasks, List<BulkWish> wishes, Progress progress) {
        var texts = new ArrayList<BlockEdits.Text>();
        var refused = new ArrayList<@Nullable Sentence>();
        for (UUID id : tasks) {
            for (BulkWish wish : wishes) {
                switch (book.task(id).map(task -> wanted(task, wish)).orElse(new Wanted.Text(""))) {
                    case Wanted.Text(var typed) -> {
                        texts.add(new BlockEdits.Text(id, wish.cell(), typed));
                        refused.add(null);
                    }
                    case Wanted.No(var why) -> {
                        texts.add(new BlockEdits.Text(id, wish.cell(), ""));
                        refused.add(why);
                    }
                }
            }
        }
        return planned(texts, refused, progress);
    }

    /// Those that are refused already don't come to the block; they take their place in the plan again.
    private BlockPlan planned(
            List<BlockEdits.Text> texts, List<@Nullable Sentence> refused, Progress progress) {
        var possible = new ArrayList<BlockEdits.Text>();
        for (int i = 0; i < texts.size(); i++) {
            if (refused.get(i) == null) {
                possible.add(texts.get(i));
            }
        }
        var block = new BlockEdits(book, typing).plan(possible, List.of(), progress);
        var planned = block.cells().iterator();
        var cells = new ArrayList<BlockPlan.Planned>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            var why = refused.get(i);
            cells.add(
                    why == null
                            ? planned.next()
                            : new BlockPlan.Planned(texts.get(i), new BlockPlan.Fate.Refused(why)));
        }
        return new BlockPlan(block.changes(), cells, List.of());
    }

    private Wanted wanted(Task task, BulkWish wish) {
        return switch (wish) {
            case BulkWish.Put(var _, var typed) -> new Wanted.Text(typed);
            case BulkWish.Shift(var days, var months) -> shifted(task, days, months);
            case BulkWish.AddUnits(var role, var typed) ->
                    units(new UnitCell(book, typing.units(), task).with(role, typed));
            case BulkWish.DropUnits(var role, var typed) ->
                    units(new UnitCell(book, typing.units(), task).without(role, typed));
        };
    }

    private static Wanted units(UnitCell.Text text) {
        return switch (text) {
            case UnitCell.Text.Of(var words) -> new Wanted.Text(words);
            case UnitCell.Text.No(var why) -> new Wanted.No(why);
        };
    }

    private static Wanted shifted(Task task, int days, int months) {
        var due = task.dueDate();
        if (task.longTerm()) {
            return new Wanted.No(Sentence.of("edit.shift.long-term"));
        }
        return due == null
                ? new Wanted.No(Sentence.of("edit.shift.no-date"))
                : new Wanted.Text(later(due, months).plusDays(days).toString());
    }

    private static LocalDate later(LocalDate date, int months) {
        boolean endOfMonth = date.equals(date.with(TemporalAdjusters.lastDayOfMonth()));
        var later = date.plusMonths(months);
        return endOfMonth && months != 0 ? later.with(TemporalAdjusters.lastDayOfMonth()) : later;
    }

    /// The units that a plan concerns: those that lead a changed task, before or after, and those that come to one
    /// or leave it.
    public Set<UUID> units(BlockPlan plan) {
        var after = book.with(plan.changes());
        var units = new LinkedHashSet<UUID>();
        for (var cell : plan.cells()) {
            if (cell.fate() instanceof BlockPlan.Fate.Changed) {
                lead(book, cell.text().task(), units);
                lead(after, cell.text().task(), units);
            }
        }
        for (Change change : plan.changes()) {
            if (change.table() == Table.TASK_UNIT) {
                unit(book, change.row(), units);
                unit(after, change.row(), units);
            }
        }
        return units;
    }

    private static void lead(YearBook book, UUID task, Set<UUID> units) {
        book.task(task).map(Task::leadUnit).ifPresent(units::add);
    }

    private static void unit(YearBook book, UUID row, Set<UUID> units) {
        book.row(Table.TASK_UNIT, row)
                .map(found -> found.reference(Field.TASK_UNIT_UNIT))
                .ifPresent(units::add);
    }
}
