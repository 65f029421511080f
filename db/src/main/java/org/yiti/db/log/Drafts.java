package org.yiti.db.log;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.yiti.model.merge.Dot;
import org.yiti.model.merge.GroupWrite;
import org.yiti.model.merge.RowLog;
import org.yiti.model.merge.ScopeKey;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;
import org.yiti.model.store.Office;

/// What a transaction's changes and decisions become in the log: the scope that each lies in, and the writes that it
/// replaces. A row whose home changed is removed where it was and born, with all it holds, where it goes.
final class Drafts {
    private final Office office;
    private final Map<Table, Map<UUID, RowLog>> standing;
    private final List<Draft> drafts = new ArrayList<>();

    private Drafts(Office office, Map<Table, Map<UUID, RowLog>> standing) {
        this.office = office;
        this.standing = standing;
    }

    static List<Draft> of(
            DSLContext db,
            Office office,
            Collection<Pending> changes,
            List<Settlement> settlements) {
        var drafts = new Drafts(office, standing(db, changes, settlements));
        changes.forEach(drafts::add);
        settlements.forEach(drafts::add);
        return drafts.drafts;
    }

    /// The logs of the rows that were there before; a birth replaces nothing, so nothing is read for it.
    private static Map<Table, Map<UUID, RowLog>> standing(
            DSLContext db, Collection<Pending> changes, List<Settlement> settlements) {
        var old = new EnumMap<Table, Set<UUID>>(Table.class);
        for (Pending change : changes) {
            if (!change.born()) {
                old.computeIfAbsent(change.table().table(), _ -> new HashSet<>()).add(change.row());
            }
        }
        for (Settlement settled : settlements) {
            old.computeIfAbsent(settled.table(), _ -> new HashSet<>()).add(settled.row());
        }
        var logs = new EnumMap<Table, Map<UUID, RowLog>>(Table.class);
        if (!old.isEmpty()) {
            var reader = new LogReader(db);
            old.forEach(
                    (table, rows) -> logs.put(table, reader.ofRows(table, rows, Long.MAX_VALUE)));
        }
        return logs;
    }

    private Optional<RowLog> log(Table table, UUID row) {
        return Optional.ofNullable(standing.getOrDefault(table, Map.of()).get(row));
    }

    private void add(Pending change) {
        var table = change.table().table();
        var log = log(table, change.row());
        var goes = ScopeKey.of(office, table, change.home());
        var lies = log.flatMap(RowLog::scope).orElse(goes);
        if (change.moves() && log.isPresent() && !lies.equals(goes)) {
            move(change, log.get(), lies, goes);
            return;
        }
        var writes = change.writes(group -> replaced(log, lies, group, change.removes()));
        drafts.add(new Draft(table, change.row(), change.op(), lies, writes, doubtful(log)));
    }

    private static boolean doubtful(Optional<RowLog> log) {
        return log.filter(l ->
                        !l.shown().map(Row::alive).orElse(false)
                                || l.writes().stream()
                                        .anyMatch(w ->
                                                !w.scope().equals(l.writes().getFirst().scope())))
                .isPresent();
    }

    /// The removal names all that was seen of the row, so that a change which was made there without knowing of the
    /// move comes to light.
    private void move(Pending change, RowLog log, ScopeKey from, ScopeKey to) {
        var table = change.table().table();
        if (change.wasAlive()) {
            var gone = List.<@Nullable Object>of(false, change.homeBefore());
            var removal = new GroupWrite(RowLog.LIFE, log.seen(from), gone);
            drafts.add(new Draft(table, change.row(), Head.SET, from, List.of(removal), true));
        }
        var there = log.shown(to);
        var writes =
                change.whole(
                        group -> there.isPresent() ? log.standing(to, group) : List.of(),
                        group ->
                                log.standing(to, group).size() > 1
                                        || there.filter(row -> holds(row, group)).isPresent());
        int op = there.isPresent() ? Head.SET : Head.BIRTH;
        drafts.add(new Draft(table, change.row(), op, to, writes, true));
    }

    private static boolean holds(Row row, int group) {
        return row.table().groups().getOrDefault(group, List.of()).stream()
                .map(row::get)
                .anyMatch(Objects::nonNull);
    }

    private void add(Settlement settled) {
        boolean removes =
                settled.group() == RowLog.LIFE && !Boolean.TRUE.equals(settled.values().getFirst());
        var log = log(settled.table(), settled.row());
        var dots = replaced(log, settled.scope(), settled.group(), removes);
        var write = new GroupWrite(settled.group(), dots, settled.values());
        drafts.add(
                new Draft(
                        settled.table(),
                        settled.row(),
                        Head.SET,
                        settled.scope(),
                        List.of(write),
                        true));
    }

    private static List<Dot> replaced(
            Optional<RowLog> log, ScopeKey scope, int group, boolean removes) {
        return log.map(l ->
                        removes && group == RowLog.LIFE ? l.seen(scope) : l.standing(scope, group))
                .orElse(List.of());
    }
}
