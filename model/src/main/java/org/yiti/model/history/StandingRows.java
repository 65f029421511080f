package org.yiti.model.history;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// What the rows of some changes show now, and which step wrote it; also what they would hold if changes were taken
/// back or done again.
final class StandingRows {
    private final History history;
    private final ZoneId zone;
    private final Map<Table, Map<UUID, Values>> tables = new EnumMap<>(Table.class);
    private final Map<Table, Map<UUID, List<LoggedChange>>> changes = new EnumMap<>(Table.class);

    StandingRows(History history, ZoneId zone, Collection<LoggedChange> changes) {
        this.history = history;
        this.zone = zone;
        var rows = new EnumMap<Table, Set<UUID>>(Table.class);
        for (LoggedChange change : changes) {
            rows.computeIfAbsent(change.table(), _ -> new HashSet<>()).add(change.row());
        }
        long now = history.last();
        rows.forEach((table, ids) -> {
            var values = new HashMap<UUID, Values>();
            history.asOf(now, table, ids).forEach((id, row) -> values.put(id, new Values(row)));
            tables.put(table, values);
        });
    }

    Values of(LoggedChange change) {
        return Objects.requireNonNull(tables.get(change.table()))
                .computeIfAbsent(
                        change.row(), id -> new Values(Row.of(change.table(), id, Map.of())));
    }

    /// What was ever done to the rows of a table, read when somebody has to be named.
    private Map<UUID, List<LoggedChange>> changes(Table table) {
        return changes.computeIfAbsent(
                table,
                _ -> {
                    var rows = Objects.requireNonNull(tables.get(table)).keySet();
                    return history.changesOfRows(table, rows).stream()
                            .collect(Collectors.groupingBy(LoggedChange::row));
                });
    }

    /// One row.
    final class Values {
        private final Row row;
        private final Map<Field, @Nullable Object> values = new TreeMap<>();
        private boolean alive;

        private Values(Row row) {
            this.row = row;
            values.putAll(row.filled());
            alive = row.alive();
        }

        /// The step that last did something to the row; 0 if none did.
        private long writer(Predicate<LoggedChange> did) {
            return changes(row.table()).getOrDefault(row.id(), List.of()).reversed().stream()
                    .filter(did)
                    .findFirst()
                    .map(LoggedChange::step)
                    .orElse(0L);
        }

        @Nullable Object value(Field field) {
            return values.get(field);
        }

        boolean alive() {
            return alive;
        }

        /// Goes on as if a change were taken back, or done again.
        void imagine(LoggedChange change, boolean back) {
            if (change.born()) {
                alive = !back;
                return;
            }
            values.putAll(back ? change.before() : change.after());
            if (change.alive() != null) {
                alive = back != change.alive();
            }
        }

        /// Why what a step left behind (or, for doing it again, found) is not what stands now.
        List<Sentence> differences(LoggedChange change, boolean back) {
            var reasons = new ArrayList<Sentence>();
            boolean expectAlive = change.alive() == null ? alive : back == change.alive();
            if (alive != expectAlive) {
                reasons.add(
                        reason("undo.life", change.table(), null, writer(c -> c.alive() != null)));
            }
            var expected = back || change.born() ? change.after() : change.before();
            Set<Field> fields =
                    change.born() ? Set.copyOf(change.table().fields()) : expected.keySet();
            for (Field field : fields) {
                if (!Objects.equals(values.get(field), expected.get(field))) {
                    reasons.add(
                            reason(
                                    "undo.changed",
                                    change.table(),
                                    field,
                                    writer(c -> c.after().containsKey(field))));
                }
            }
            return reasons;
        }
    }

    private Sentence reason(String key, Table table, @Nullable Field field, long writer) {
        var step = history.step(writer);
        var args = new ArrayList<Object>();
        args.add(table.label());
        if (field != null) {
            args.add(Sentence.of("field." + table.key() + "." + field.key()));
        }
        args.add(step.map(s -> s.actor().name()).orElse(""));
        step.ifPresent(s -> args.add(s.at().atZone(zone).toLocalDate()));
        return new Sentence(key, args);
    }
}
