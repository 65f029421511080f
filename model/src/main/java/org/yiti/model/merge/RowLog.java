package org.yiti.model.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;

/// All writes of one row, in the order of their keys (clock, replica, number), and what follows from them.
///
/// A row lies in the scope that it was born in. Where several offices made the same row on their own, the scope that
/// counts is one in which it was not removed, then that of the highest office, then the one born last; the other
/// scopes go on by themselves, and their offices see the disagreement.
public final class RowLog {
    /// The group that says whether the row is there; its values are (alive, home).
    public static final int LIFE = 0;

    private static final Comparator<ScopedLog> BEST_FIRST =
            Comparator.comparing((ScopedLog scoped) -> !scoped.alive())
                    .thenComparing(scoped -> scoped.scope().kind())
                    .thenComparing(ScopedLog::birthClock, Comparator.reverseOrder())
                    .thenComparing(scoped -> scoped.scope().code());

    private final List<LoggedWrite> writes = new ArrayList<>();
    private final Map<ScopeKey, ScopedLog> scopes = new LinkedHashMap<>(2);

    /// Adds the next write of the row.
    public void add(LoggedWrite write) {
        writes.add(write);
        if (write.counts()) {
            scopes.computeIfAbsent(write.scope(), ScopedLog::new).add(write);
        }
    }

    /// All of them, also those that do not count.
    public List<LoggedWrite> writes() {
        return writes;
    }

    /// Where the row lies: whose it is, and where its next write goes. Empty without a birth.
    public Optional<ScopeKey> scope() {
        return best().map(ScopedLog::scope);
    }

    private Optional<ScopedLog> best() {
        if (scopes.size() == 1) {
            var only = scopes.values().iterator().next();
            return only.isBorn() ? Optional.of(only) : Optional.empty();
        }
        return scopes.values().stream().filter(ScopedLog::isBorn).min(BEST_FIRST);
    }

    /// The writes that stand on a group: those that the next one replaces.
    ///
    /// @param scope in which it is made; the row's own, or one that a disagreement names
    public List<Dot> standing(ScopeKey scope, int group) {
        var scoped = scopes.get(scope);
        return scoped == null ? List.of() : scoped.standingDots(group);
    }

    /// What a write that removes the row names: everything that its author sees of it, so that a change made
    /// elsewhere in the meantime comes to light.
    public List<Dot> seen(ScopeKey scope) {
        var scoped = scopes.get(scope);
        return scoped == null ? List.of() : scoped.seen();
    }

    /// The row as these writes leave it, or nothing if its birth is not among them.
    public Optional<Row> shown() {
        return best().map(ScopedLog::shown);
    }

    /// The row as the writes of one scope leave it.
    public Optional<Row> shown(ScopeKey scope) {
        return Optional.ofNullable(scopes.get(scope))
                .filter(ScopedLog::isBorn)
                .map(ScopedLog::shown);
    }

    /// What a person has to decide, also in scopes that the row is not shown from: a change that was made where the row
    /// was before it moved must not get lost in silence.
    public List<Disagreement> disagreements() {
        var best = best();
        if (best.isEmpty()) {
            return List.of();
        }
        var all = new ArrayList<>(best.get().disagreements());
        for (ScopedLog other : scopes.values()) {
            if (other != best.get() && other.isBorn()) {
                all.addAll(other.disagreements());
                if (other.alive()) {
                    all.addAll(best.get().rivalry(other));
                }
            }
        }
        return all;
    }

    /// The values of a group by field; fields that a write does not speak of are empty.
    public static Map<Field, @Nullable Object> values(
            List<Field> fields, List<@Nullable Object> values) {
        var map = new TreeMap<Field, @Nullable Object>();
        for (int i = 0; i < fields.size(); i++) {
            map.put(fields.get(i), i < values.size() ? values.get(i) : null);
        }
        return map;
    }
}
