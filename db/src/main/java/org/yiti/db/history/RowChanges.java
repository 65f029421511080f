package org.yiti.db.history;

import static org.yiti.db.jooq.Tables.SYNC_SELF;
import static org.yiti.db.jooq.Tables.SYNC_STREAM;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.LongPredicate;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.yiti.db.log.LogReader;
import org.yiti.model.history.LoggedChange;
import org.yiti.model.history.Moved;
import org.yiti.model.merge.Dot;
import org.yiti.model.merge.GroupWrite;
import org.yiti.model.merge.LoggedWrite;
import org.yiti.model.merge.RowLog;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// Writes of the log as changes of rows: one for each row of a step. Mostly a write says all of it. Where a step wrote
/// a row in several scopes (it moved), or this store decided whether a row is there, the change is what became of the
/// row: a decision for what was shown already changed nothing.
final class RowChanges {
    private final LogReader reader;
    private final Set<Integer> own;

    RowChanges(DSLContext db) {
        reader = new LogReader(db);
        own =
                db.select(SYNC_STREAM.STREAM)
                        .from(SYNC_STREAM)
                        .join(SYNC_SELF)
                        .on(SYNC_SELF.REPLICA.eq(SYNC_STREAM.REPLICA))
                        .fetchSet(SYNC_STREAM.STREAM);
    }

    private record Key(Table table, UUID row, long step) {
        static Key of(LoggedWrite write) {
            return new Key(write.table(), write.row(), write.localNo());
        }
    }

    List<LoggedChange> ofStep(long step) {
        var rows = byRow(reader.ofStep(step));
        var replaced = new HashSet<Dot>();
        var whole = new EnumMap<Table, Set<UUID>>(Table.class);
        rows.forEach((key, writes) -> {
            if (saysAll(writes)) {
                writes.getFirst().groups().forEach(group -> replaced.addAll(group.replaced()));
            } else {
                whole.computeIfAbsent(key.table(), _ -> new HashSet<>()).add(key.row());
            }
        });
        var logs = new HashMap<UUID, RowLog>();
        whole.forEach((table, ids) -> logs.putAll(reader.ofRows(table, ids, step)));
        var before = reader.named(replaced);
        var changes = new ArrayList<LoggedChange>();
        rows.forEach((key, writes) -> changes.add(change(key, writes, before, logs)));
        return changes;
    }

    /// Oldest first.
    List<LoggedChange> ofRows(Table table, Collection<UUID> rows) {
        var changes = new ArrayList<LoggedChange>();
        var logs = reader.ofRows(table, rows, Long.MAX_VALUE);
        for (RowLog log : logs.values()) {
            var before = new HashMap<Dot, LoggedWrite>();
            log.writes().forEach(write -> before.put(write.dot(), write));
            byRow(log.writes())
                    .forEach((key, writes) -> changes.add(change(key, writes, before, logs)));
        }
        changes.sort(Comparator.comparingLong(LoggedChange::step));
        return changes;
    }

    private static Map<Key, List<LoggedWrite>> byRow(List<LoggedWrite> writes) {
        var rows = new LinkedHashMap<Key, List<LoggedWrite>>();
        for (LoggedWrite write : writes) {
            rows.computeIfAbsent(Key.of(write), _ -> new ArrayList<>(1)).add(write);
        }
        return rows;
    }

    private boolean saysAll(List<LoggedWrite> writes) {
        var first = writes.getFirst();
        return writes.size() == 1
                && (first.born()
                        || !own.contains(first.dot().stream())
                        || !first.wrote(RowLog.LIFE));
    }

    private LoggedChange change(
            Key key,
            List<LoggedWrite> writes,
            Map<Dot, LoggedWrite> earlier,
            Map<UUID, RowLog> logs) {
        if (saysAll(writes)) {
            return change(writes.getFirst(), earlier);
        }
        var log = Objects.requireNonNull(logs.get(key.row()));
        var before = shown(log, number -> number < key.step());
        var after = shown(log, number -> number <= key.step());
        return after.map(row -> became(key, before, row))
                .orElseGet(() -> change(writes.getLast(), earlier));
    }

    private static Optional<Row> shown(RowLog log, LongPredicate steps) {
        var part = new RowLog();
        log.writes().stream().filter(write -> steps.test(write.localNo())).forEach(part::add);
        return part.shown();
    }

    private static LoggedChange became(Key key, Optional<Row> before, Row after) {
        var was = new TreeMap<Field, @Nullable Object>();
        var is = new TreeMap<Field, @Nullable Object>();
        for (Field field : key.table().fields()) {
            var then = before.map(row -> row.get(field)).orElse(null);
            if (!Objects.equals(then, after.get(field))) {
                is.put(field, after.get(field));
                before.ifPresent(_ -> was.put(field, then));
            }
        }
        boolean stays = before.filter(row -> row.alive() == after.alive()).isPresent();
        var moved =
                before.map(Row::home)
                        .filter(home -> !home.equals(after.home()))
                        .map(home -> new Moved(home, after.home()))
                        .orElse(null);
        return new LoggedChange(
                key.step(),
                key.table(),
                key.row(),
                before.isEmpty(),
                stays ? null : after.alive(),
                was,
                is,
                moved);
    }

    private static LoggedChange change(LoggedWrite write, Map<Dot, LoggedWrite> earlier) {
        var before = new TreeMap<Field, @Nullable Object>();
        var after = new TreeMap<Field, @Nullable Object>();
        Boolean alive = null;
        for (GroupWrite group : write.groups()) {
            if (group.group() == RowLog.LIFE) {
                alive = Boolean.TRUE.equals(group.values().getFirst());
                continue;
            }
            var fields = write.table().groups().get(group.group());
            if (fields == null) {
                continue; // a newer program's group: kept and passed on, not shown
            }
            var now = RowLog.values(fields, group.values());
            var then = RowLog.values(fields, shown(group, earlier));
            now.forEach((field, value) -> {
                if (!Objects.equals(value, then.get(field))) {
                    after.put(field, value);
                    if (!write.born()) {
                        before.put(field, then.get(field));
                    }
                }
            });
        }
        return new LoggedChange(
                write.localNo(), write.table(), write.row(), write.born(), alive, before, after);
    }

    /// What a group showed before a write: the newest of the writes that it replaced.
    private static List<@Nullable Object> shown(GroupWrite group, Map<Dot, LoggedWrite> earlier) {
        return group.replaced().stream()
                .map(earlier::get)
                .filter(Objects::nonNull)
                .max(
                        Comparator.comparingLong(LoggedWrite::clock)
                                .thenComparingLong(LoggedWrite::localNo)
                                .thenComparing(w -> w.dot().seq()))
                .map(write -> write.values(group.group()))
                .orElse(List.of());
    }
}
