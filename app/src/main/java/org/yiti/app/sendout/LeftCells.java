package org.yiti.app.sendout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yiti.app.ledger.CellDifference;
import org.yiti.app.ledger.CellDifferences;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;

/// Takes the cells that a person leaves aside out of changes.
final class LeftCells {
    /// What goes with the state of a task and is shown by it.
    private static final Set<Field> WITH_STATUS =
            Set.of(Field.TASK_DONE_ON, Field.TASK_VERIFIED_BY);

    private final String file;
    private final Set<TakeBackChoices.CellKey> left;
    private final CellDifferences differences;

    LeftCells(String file, Set<TakeBackChoices.CellKey> left, YearBook book) {
        this.file = file;
        this.left = left;
        this.differences = new CellDifferences(book);
    }

    List<Change> without(List<Change> changes) {
        if (left.stream().noneMatch(key -> key.file().equals(file))) {
            return changes;
        }
        var kept = new ArrayList<Change>();
        for (Change change : changes) {
            var cells = differences.of(List.of(change));
            var gone =
                    cells.stream()
                            .filter(d -> left.contains(TakeBackChoices.CellKey.of(file, d)))
                            .map(CellDifference::field)
                            .collect(Collectors.toCollection(() -> new TreeSet<Field>()));
            if (gone.contains(Field.TASK_STATUS)) {
                gone.addAll(WITH_STATUS);
            }
            if (gone.isEmpty()) {
                kept.add(change);
            } else if (cells.stream().anyMatch(d -> !gone.contains(d.field()))) {
                kept.add(without(change, gone));
            }
        }
        return kept;
    }

    private static Change without(Change change, Set<Field> gone) {
        return switch (change) {
            case Change.Add(var table, var row, var values) -> {
                var rest = new TreeMap<Field, Object>(values);
                rest.keySet().removeAll(gone);
                yield new Change.Add(table, row, rest);
            }
            case Change.Put(var table, var row, var values) ->
                    new Change.Put(table, row, rest(values, gone));
            case Change.Remove _, Change.Restore _ -> change;
        };
    }

    private static Map<Field, @Nullable Object> rest(
            Map<Field, @Nullable Object> values, Set<Field> gone) {
        var rest = new TreeMap<Field, @Nullable Object>();
        rest.putAll(values);
        rest.keySet().removeAll(gone);
        return rest;
    }
}
