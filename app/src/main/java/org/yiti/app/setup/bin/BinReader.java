package org.yiti.app.setup.bin;

import static org.yiti.model.record.Field.PROGRAMME_YEAR;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.yiti.app.desk.RowTitle;
import org.yiti.model.Sentence;
import org.yiti.model.history.LoggedChange;
import org.yiti.model.history.LoggedStep;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;
import org.yiti.model.store.Store;
import org.yiti.model.unit.UnitRegister;

/// Everything that lies in the recycle bin of a store.
final class BinReader {
    private final Store store;
    private final Function<Sentence, String> say;
    private final Map<UUID, Row> removed = new HashMap<>();
    private final Map<Long, Optional<LoggedStep>> steps = new HashMap<>();
    private final UnitRegister units;

    BinReader(Store store, Function<Sentence, String> say) {
        this.store = store;
        this.say = say;
        for (Table table : Table.values()) {
            store.rows().removed(table).forEach(row -> removed.put(row.id(), row));
        }
        units = UnitRegister.load(store.rows());
    }

    /// What was removed last comes first; what went together stands by kind and name.
    List<RemovedRow> read() {
        var lines = new ArrayList<RemovedRow>();
        for (Table table : Table.values()) {
            var ids = removed.values().stream().filter(row -> row.table() == table).toList();
            if (!ids.isEmpty()) {
                var gone = lastRemovals(table, ids);
                ids.forEach(row -> lines.add(line(row, Optional.ofNullable(gone.get(row.id())))));
            }
        }
        lines.sort(
                Comparator.comparing(RemovedRow::when)
                        .reversed()
                        .thenComparing(RemovedRow::table)
                        .thenComparing(RemovedRow::name));
        return List.copyOf(lines);
    }

    private Map<UUID, Long> lastRemovals(Table table, List<Row> rows) {
        var gone = new HashMap<UUID, Long>();
        for (LoggedChange change :
                store.history().changesOfRows(table, rows.stream().map(Row::id).toList())) {
            if (Boolean.FALSE.equals(change.alive())) {
                gone.put(change.row(), change.step());
            }
        }
        return gone;
    }

    private RemovedRow line(Row row, Optional<Long> number) {
        var step = number.flatMap(n -> steps.computeIfAbsent(n, store.history()::step));
        return new RemovedRow(
                row,
                say.apply(RowTitle.of(row, this::find, units)),
                year(row),
                step.map(LoggedStep::at).orElse(Instant.EPOCH),
                step.map(s -> s.actor().name()).orElse(""));
    }

    private Optional<Row> find(Table table, UUID id) {
        return Optional.ofNullable(removed.get(id)).or(() -> store.rows().find(table, id));
    }

    private String year(Row row) {
        return row.table()
                .field("programme")
                .map(row::reference)
                .flatMap(id -> find(Table.PROGRAMME, id))
                .map(programme -> String.valueOf(programme.integer(PROGRAMME_YEAR)))
                .orElse("");
    }

    /// What brings a row back with everything that it hangs on and that lies in the bin too.
    List<Change> restoring(List<Row> rows) {
        var done = new HashSet<UUID>();
        var changes = new ArrayList<Change>();
        rows.forEach(row -> restore(row, done, changes));
        return changes;
    }

    private void restore(Row row, HashSet<UUID> done, List<Change> changes) {
        if (removed.containsKey(row.id()) && done.add(row.id())) {
            for (Field field : row.table().fields()) {
                var above = field.target().isPresent() ? row.reference(field) : null;
                if (above != null && removed.containsKey(above)) {
                    restore(removed.get(above), done, changes);
                }
            }
            changes.add(new Change.Restore(row.table(), row.id()));
        }
    }
}
