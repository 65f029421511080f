package org.yiti.model.merge.sim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.merge.Disagreement;
import org.yiti.model.merge.Dot;
import org.yiti.model.merge.GroupWrite;
import org.yiti.model.merge.RowLog;
import org.yiti.model.merge.ScopeKey;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;
import org.yiti.model.store.Office;

/// What a person's act becomes in the log: where each change goes, and what it names as replaced.
final class Drafts {
    /// One change of one row that is about to be written.
    record Draft(Table table, UUID row, ScopeKey scope, boolean born, List<GroupWrite> groups) {}

    private final Office office;
    private final RowLog log;
    private final Mistake mistake;

    Drafts(Office office, RowLog log, Mistake mistake) {
        this.office = office;
        this.log = log;
        this.mistake = mistake;
    }

    List<Draft> of(Act act) {
        return switch (act) {
            case Act.Add add -> {
                var scope = ScopeKey.of(office, add.table(), add.home());
                yield List.of(birth(add, scope, life(true, add.home()), add.groups()));
            }
            case Act.Put put -> put(put);
            case Act.Move move -> move(move);
            case Act.Settle settle -> settle(settle);
            case Act.Intrude intrude -> List.of(intruding(intrude));
        };
    }

    private static List<@Nullable Object> life(boolean alive, String home) {
        return List.of(alive, home);
    }

    private static Draft birth(
            Act act,
            ScopeKey scope,
            List<@Nullable Object> life,
            Map<Integer, List<@Nullable Object>> groups) {
        var all = new TreeMap<>(groups);
        all.put(RowLog.LIFE, life);
        var writes = new ArrayList<GroupWrite>();
        all.forEach((group, values) -> writes.add(new GroupWrite(group, List.of(), values)));
        return new Draft(act.table(), act.row(), scope, true, writes);
    }

    private Draft set(Act act, ScopeKey scope, Map<Integer, List<@Nullable Object>> groups) {
        var writes = new ArrayList<GroupWrite>();
        new TreeMap<>(groups)
                .forEach((group, values) ->
                        writes.add(new GroupWrite(group, replaced(scope, group, values), values)));
        return new Draft(act.table(), act.row(), scope, false, writes);
    }

    private List<Dot> replaced(ScopeKey scope, int group, List<@Nullable Object> values) {
        if (mistake == Mistake.NAMES_NOTHING) {
            return List.of();
        }
        boolean removes = group == RowLog.LIFE && !Boolean.TRUE.equals(values.getFirst());
        return removes && mistake != Mistake.BARE_REMOVAL
                ? log.seen(scope)
                : log.standing(scope, group);
    }

    private List<Draft> put(Act.Put put) {
        var shown = log.shown().orElseThrow();
        var groups = new TreeMap<>(put.groups());
        if (shown.alive() != put.alive()) {
            groups.put(RowLog.LIFE, life(put.alive(), shown.home()));
        }
        return List.of(set(put, log.scope().orElseThrow(), groups));
    }

    private List<Draft> move(Act.Move move) {
        var from = log.scope().orElseThrow();
        var to = ScopeKey.of(office, move.table(), move.home());
        var shown = log.shown().orElseThrow();
        var removal = Map.of(RowLog.LIFE, life(false, shown.home()));
        var groups = filled(shown);
        var arrival =
                log.shown(to)
                        .map(there -> {
                            var all = new TreeMap<>(groups);
                            all.put(RowLog.LIFE, life(true, move.home()));
                            return set(move, to, all);
                        })
                        .orElseGet(() -> birth(move, to, life(true, move.home()), groups));
        return List.of(set(move, from, removal), arrival);
    }

    private static Map<Integer, List<@Nullable Object>> filled(Row row) {
        var groups = new TreeMap<Integer, List<@Nullable Object>>();
        row.table()
                .groups()
                .forEach((group, fields) -> {
                    var values = new ArrayList<@Nullable Object>();
                    fields.forEach(field -> values.add(row.get(field)));
                    if (values.stream().anyMatch(value -> value != null)) {
                        groups.put(group, values);
                    }
                });
        return groups;
    }

    private List<Draft> settle(Act.Settle settle) {
        var about = settle.about();
        if (mistake == Mistake.SILENT_DECISION
                && about.kind() != Disagreement.Kind.OWNER
                && settle.values().equals(about.versions().getFirst().values(about.group()))) {
            return List.of();
        }
        return List.of(set(settle, about.scope(), Map.of(about.group(), settle.values())));
    }

    private Draft intruding(Act.Intrude act) {
        return act.born()
                ? birth(act, act.scope(), life(true, act.scope().code()), act.groups())
                : set(act, act.scope(), act.groups());
    }
}
