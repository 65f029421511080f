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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;

/// What the rows of some changes hold now, and which step wrote it; also what they would hold if changes were taken
/// back or done again.
final class StandingRows {
    private final History history;
    private final ZoneId zone;
    private final Map<Table, Map<UUID, Values>> tables = new EnumMap<>(Table.class);

    StandingRows(History history, ZoneId zone, Collection<LoggedChange> changes) {
        this.history = history;
        this.zone = zone;
        var rows = new EnumMap<Table, Set<UUID>>(Table.class);
        for (LoggedChange change : changes) {
            rows.computeIfAbsent(change.table(), _ -> new HashSet<>()).add(change.row());
        }
        rows.forEach((table, ids) -> {
            var values = new HashMap<UUID, Values>();
            for (LoggedChange change : history.changesOfRows(table, ids)) {
                values.computeIfAbsent(change.row(), _ -> new Values()).add(change);
            }
            tables.put(table, values);
        });
    }

    Values of(LoggedChange change) {
        return Objects.requireNonNull(tables.get(change.table()))
                .computeIfAbsent(change.row(), _ -> new Values());
    }

    /// One row.
    final class Values {
        private final Map<Field, @Nullable Object> values = new EnumMap<>(Field.class);
        private final Map<Field, Long> writers = new EnumMap<>(Field.class);
        private boolean alive = true;
        private long lifeWriter;

        private void add(LoggedChange change) {
            values.putAll(change.after());
            change.after().keySet().forEach(field -> writers.put(field, change.step()));
            if (change.alive() != null) {
                alive = change.alive();
                lifeWriter = change.step();
            }
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
                reasons.add(reason("undo.life", change.table(), null, lifeWriter));
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
                                    writers.getOrDefault(field, 0L)));
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
