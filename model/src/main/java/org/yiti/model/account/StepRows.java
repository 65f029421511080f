package org.yiti.model.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yiti.model.record.Change;
import org.yiti.model.record.Row;
import org.yiti.model.record.Rows;
import org.yiti.model.record.Table;

/// Rows as they will be when a step is done.
final class StepRows {
    private final Rows rows;
    private final Map<UUID, List<Change>> changes = new HashMap<>();

    StepRows(Rows rows, List<Change> step) {
        this.rows = rows;
        step.forEach(change ->
                changes.computeIfAbsent(change.row(), _ -> new ArrayList<>(1)).add(change));
    }

    /// A row that there is, or will be, in the recycle bin or not.
    Optional<Row> find(Table table, UUID id) {
        var mine = changes.getOrDefault(id, List.of());
        boolean fresh = !mine.isEmpty() && mine.getFirst() instanceof Change.Add;
        var row = fresh ? Optional.<Row>empty() : rows.find(table, id);
        for (Change change : mine) {
            row =
                    switch (change) {
                        case Change.Add(var of, var _, var values) ->
                                Optional.of(Row.of(of, id, values));
                        case Change.Put(var _, var _, var values) ->
                                row.map(found -> found.with(values));
                        case Change.Remove _, Change.Restore _ -> row;
                    };
        }
        return row;
    }

    /// A row as it stands before the step.
    Optional<Row> before(Table table, UUID id) {
        return rows.find(table, id);
    }
}
