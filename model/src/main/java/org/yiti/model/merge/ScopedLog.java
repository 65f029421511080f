package org.yiti.model.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Field;
import org.yiti.model.record.MergeRule;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// The writes of one row that lie in one scope and count, in the order of their keys.
final class ScopedLog {
    private final ScopeKey scope;
    private final List<LoggedWrite> writes = new ArrayList<>();
    private final Map<Integer, Set<Dot>> replaced = new HashMap<>();
    private @Nullable LoggedWrite birth;

    ScopedLog(ScopeKey scope) {
        this.scope = scope;
    }

    void add(LoggedWrite write) {
        writes.add(write);
        if (write.born()) {
            birth = write;
        }
        for (GroupWrite group : write.groups()) {
            replaced.computeIfAbsent(group.group(), _ -> new HashSet<>()).addAll(group.replaced());
        }
    }

    ScopeKey scope() {
        return scope;
    }

    boolean isBorn() {
        return birth != null;
    }

    /// Of the newest birth.
    long birthClock() {
        return birth == null ? -1 : birth.clock();
    }

    private LoggedWrite birth() {
        return Objects.requireNonNull(birth);
    }

    private Table table() {
        return birth().table();
    }

    /// What stands: written, and replaced by no other. A birth that left the group empty says nothing against
    /// somebody who filled it.
    private List<LoggedWrite> standing(int group) {
        var gone = replaced.getOrDefault(group, Set.of());
        var standing = new ArrayList<LoggedWrite>(1);
        for (LoggedWrite write : writes) {
            if (write.wrote(group) && !gone.contains(write.dot())) {
                standing.add(write);
            }
        }
        return standing;
    }

    List<Dot> standingDots(int group) {
        return standing(group).stream().map(LoggedWrite::dot).toList();
    }

    List<Dot> seen() {
        var seen = new HashSet<>(standingDots(RowLog.LIFE));
        for (LoggedWrite write : writes) {
            for (GroupWrite group : write.groups()) {
                if (!gone(group.group(), write)) {
                    seen.add(write.dot());
                }
            }
        }
        return List.copyOf(seen);
    }

    private boolean gone(int group, LoggedWrite write) {
        return replaced.getOrDefault(group, Set.of()).contains(write.dot());
    }

    /// One write for each different thing that is said of a group, the shown one first.
    private List<LoggedWrite> versions(int group) {
        var standing = standing(group);
        if (standing.size() < 2) {
            return standing;
        }
        boolean filled = standing.stream().anyMatch(write -> !silent(write, group));
        var newest = new ArrayList<LoggedWrite>(1);
        for (LoggedWrite write : standing.reversed()) {
            boolean said = newest.stream().anyMatch(other -> agree(other, write, group));
            if (!said && !(filled && silent(write, group))) {
                newest.add(write);
            }
        }
        if (newest.size() > 1 && precedes(newest, group)) {
            newest.sort((a, b) -> Integer.compare(precedence(a, group), precedence(b, group)));
        }
        return newest;
    }

    private static boolean silent(LoggedWrite write, int group) {
        return write.born() && write.values(group).isEmpty();
    }

    private static boolean agree(LoggedWrite a, LoggedWrite b, int group) {
        if (group == RowLog.LIFE) {
            return a.alive() == b.alive();
        }
        var first = a.values(group);
        var second = b.values(group);
        for (int i = 0; i < Math.max(first.size(), second.size()); i++) {
            if (!Objects.equals(at(first, i), at(second, i))) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Object at(List<@Nullable Object> values, int place) {
        return place < values.size() ? values.get(place) : null;
    }

    private boolean precedes(List<LoggedWrite> versions, int group) {
        return group == RowLog.LIFE
                || fields(versions.getFirst().table(), group).stream()
                        .anyMatch(f -> f.mergeRule() == MergeRule.STATE);
    }

    /// A row that somebody keeps is there; of rival states the one that is less final.
    private static int precedence(LoggedWrite write, int group) {
        if (group == RowLog.LIFE) {
            return write.alive() ? 0 : 1;
        }
        var state = fields(write.table(), group).getFirst();
        return StatePrecedence.of(state, at(write.values(group), 0));
    }

    private static List<Field> fields(Table table, int group) {
        return table.groups().getOrDefault(group, List.of());
    }

    boolean alive() {
        return versions(RowLog.LIFE).stream().allMatch(LoggedWrite::alive)
                || versions(RowLog.LIFE).getFirst().alive();
    }

    Row shown() {
        var values = new TreeMap<Field, @Nullable Object>();
        table().groups()
                .forEach((group, fields) -> {
                    var said = said(group);
                    for (int i = 0; i < fields.size(); i++) {
                        values.put(fields.get(i), at(said, i));
                    }
                });
        var life = said(RowLog.LIFE);
        var home = (String) Objects.requireNonNull(life.get(1));
        return Row.of(table(), birth().row(), home, Boolean.TRUE.equals(life.getFirst()), values);
    }

    private List<@Nullable Object> said(int group) {
        var versions = versions(group);
        return versions.isEmpty() ? List.of() : versions.getFirst().values(group);
    }

    List<Disagreement> disagreements() {
        var all = new ArrayList<Disagreement>();
        var life = versions(RowLog.LIFE);
        if (life.size() > 1) {
            all.add(new Disagreement(Disagreement.Kind.LIFE, scope, RowLog.LIFE, life));
        }
        if (!alive()) {
            var unseen = unseenByRemoval();
            if (!unseen.isEmpty()) {
                unseen.addFirst(life.getFirst());
                all.add(new Disagreement(Disagreement.Kind.LIFE, scope, RowLog.LIFE, unseen));
            }
            return all;
        }
        table().groups()
                .forEach((group, fields) -> {
                    boolean quiet = fields.stream().allMatch(f -> f.mergeRule() == MergeRule.QUIET);
                    var versions = quiet ? List.<LoggedWrite>of() : versions(group);
                    if (versions.size() > 1) {
                        all.add(new Disagreement(Disagreement.Kind.VALUES, scope, group, versions));
                    }
                });
        return all;
    }

    /// Changes of a removed row that whoever removed it had not seen.
    private List<LoggedWrite> unseenByRemoval() {
        var removals = standing(RowLog.LIFE);
        var seen = new HashSet<Dot>();
        for (LoggedWrite removal : removals) {
            removal.groups().forEach(group -> seen.addAll(group.replaced()));
        }
        var unseen = new ArrayList<LoggedWrite>();
        for (LoggedWrite write : writes) {
            boolean stands =
                    write.groups().stream()
                            .anyMatch(g -> g.group() != RowLog.LIFE && !gone(g.group(), write));
            boolean earlier =
                    removals.stream()
                            .anyMatch(r ->
                                    r.dot().stream() == write.dot().stream()
                                            && r.dot().seq() >= write.dot().seq());
            if (stands && !write.born() && !earlier && !seen.contains(write.dot())) {
                unseen.add(write);
            }
        }
        return unseen;
    }

    /// That an office of another scope made the same row, if it says something else in it.
    List<Disagreement> rivalry(ScopedLog other) {
        var mine = shown();
        var theirs = other.shown();
        if (mine.filled().equals(theirs.filled())) {
            return List.of();
        }
        var newest = List.of(birth(), other.birth());
        return List.of(new Disagreement(Disagreement.Kind.OWNER, other.scope, RowLog.LIFE, newest));
    }
}
