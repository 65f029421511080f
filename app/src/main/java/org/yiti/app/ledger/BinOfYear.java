package org.yiti.app.ledger;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yiti.model.history.History;
import org.yiti.model.ledger.Bin;
import org.yiti.model.record.Row;
import org.yiti.model.record.StepKind;
import org.yiti.model.record.Table;
import org.yiti.model.store.Store;

/// Looks up what an import must know of a year's rows in the recycle bin.
final class BinOfYear {
    private final Store store;

    BinOfYear(Store store) {
        this.store = store;
    }

    Bin of(UUID programme) {
        var rows =
                Arrays.stream(Table.values())
                        .filter(Table::yearly)
                        .filter(table -> table != Table.VOLUME)
                        .flatMap(table -> store.rows().removed(table).stream())
                        .filter(row -> belongs(row, programme))
                        .toList();
        return new Bin(rows, undone(rows));
    }

    private static boolean belongs(Row row, UUID programme) {
        return row.table().field("programme").map(f -> programme.equals(row.get(f))).orElse(false);
    }

    /// The tasks and issues whose last removal was the undoing of a step, not a person's own.
    private Set<UUID> undone(List<Row> rows) {
        var history = store.history();
        var removals = new HashMap<UUID, Long>();
        for (Table table : List.of(Table.TASK, Table.ISSUE)) {
            var ids = rows.stream().filter(row -> row.table() == table).map(Row::id).toList();
            if (!ids.isEmpty()) {
                history.changesOfRows(table, ids).stream()
                        .filter(change -> change.alive() != null)
                        .forEach(change -> removals.put(change.row(), change.step()));
            }
        }
        var undoing =
                removals.values().stream()
                        .distinct()
                        .filter(step -> isUndo(history, step))
                        .collect(Collectors.toSet());
        return removals.entrySet().stream()
                .filter(removal -> undoing.contains(removal.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static boolean isUndo(History history, long step) {
        return history.step(step).filter(s -> s.kind() instanceof StepKind.Undo).isPresent();
    }
}
