package org.yiti.model.merge.sim;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.yiti.model.merge.Disagreement;
import org.yiti.model.merge.LoggedWrite;
import org.yiti.model.merge.RowLog;
import org.yiti.model.merge.ScopeKey;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;
import org.yiti.model.store.Office;

/// Somebody at a computer who does something to what it shows.
final class Person {
    private final RandomGenerator chance;
    private final Rows rows;
    private final List<String> homes;

    /// @param homes units that a report may belong to
    Person(RandomGenerator chance, Rows rows, List<String> homes) {
        this.chance = chance;
        this.rows = rows;
        this.homes = homes;
    }

    /// Empty where it shows nothing that this office may change.
    Optional<Act> act(Office office, UUID row, RowLog log) {
        var table = Rows.table(row);
        var shown = log.shown();
        if (shown.isEmpty()) {
            return add(office, table, row);
        }
        var scope = log.scope().orElseThrow();
        if (!mayWrite(office, scope, table)) {
            return chance.nextInt(12) == 0
                    ? Optional.of(intrude(shown.get(), scope))
                    : Optional.empty();
        }
        return Optional.of(
                shown.get().alive() ? change(office, shown.get(), scope) : revive(shown.get()));
    }

    private static boolean mayWrite(Office office, ScopeKey scope, Table table) {
        return scope.mayWrite(office.level(), office.code(), table);
    }

    private String home(Office office, Table table) {
        return switch (table.scope()) {
            case PUBLISHED, KEPT -> office.code();
            case REPORTED -> homes.get(chance.nextInt(homes.size()));
            case ASSIGNED ->
                    chance.nextInt(3) == 0
                            ? office.code()
                            : homes.get(chance.nextInt(homes.size()));
        };
    }

    private Optional<Act> add(Office office, Table table, UUID row) {
        var home = home(office, table);
        var scope = ScopeKey.of(office, table, home);
        var groups = rows.some(table);
        if (mayWrite(office, scope, table)) {
            return Optional.of(new Act.Add(table, row, home, groups));
        }
        return scope.mayHave(office.level(), office.code()) && chance.nextInt(6) == 0
                ? Optional.of(new Act.Intrude(table, row, scope, true, groups))
                : Optional.empty();
    }

    private Act intrude(Row shown, ScopeKey scope) {
        var table = shown.table();
        var groups = new TreeMap<>(rows.some(table));
        boolean removes = chance.nextInt(4) == 0;
        if (removes) {
            groups.put(RowLog.LIFE, List.of(false, shown.home()));
        }
        return new Act.Intrude(table, shown.id(), scope, chance.nextInt(8) == 0, groups);
    }

    private Act change(Office office, Row shown, ScopeKey scope) {
        var table = shown.table();
        int kind = chance.nextInt(100);
        if (kind < 14) {
            return new Act.Put(table, shown.id(), false, Map.of());
        }
        if (kind < 17) {
            return new Act.Put(table, shown.id(), false, rows.some(table));
        }
        if (kind < 27) {
            var home = home(office, table);
            var to = ScopeKey.of(office, table, home);
            if (!to.equals(scope) && mayWrite(office, to, table)) {
                return new Act.Move(table, shown.id(), home);
            }
        }
        return new Act.Put(table, shown.id(), true, rows.some(table));
    }

    private Act revive(Row shown) {
        var table = shown.table();
        int kind = chance.nextInt(10);
        if (kind < 5) {
            return new Act.Put(table, shown.id(), true, Map.of());
        }
        // An undo may change what lies in the recycle bin.
        return new Act.Put(table, shown.id(), kind < 9, rows.some(table));
    }

    /// A decision about something that this office has to decide.
    Optional<Act> settle(Office office, UUID row, RowLog log) {
        var table = Rows.table(row);
        var mine =
                log.disagreements().stream()
                        .filter(d -> mayWrite(office, d.scope(), table))
                        .toList();
        return mine.isEmpty()
                ? Optional.empty()
                : Optional.of(settle(table, row, mine.get(chance.nextInt(mine.size())), log));
    }

    private Act settle(Table table, UUID row, Disagreement about, RowLog log) {
        return new Act.Settle(table, row, about, decided(table, about, log));
    }

    private List<@Nullable Object> decided(Table table, Disagreement about, RowLog log) {
        return switch (about.kind()) {
            case VALUES -> {
                var versions = about.versions();
                int taken = chance.nextInt(versions.size() + 1);
                yield taken == versions.size()
                        ? rows.values(table, about.group())
                        : padded(table, versions.get(taken), about.group());
            }
            case LIFE -> List.of(chance.nextBoolean(), home(log, about.scope()));
            case OWNER -> List.of(false, home(log, about.scope()));
        };
    }

    private static String home(RowLog log, ScopeKey scope) {
        return log.shown(scope).orElseThrow().home();
    }

    private static List<@Nullable Object> padded(Table table, LoggedWrite write, int group) {
        var fields = Objects.requireNonNull(table.groups().get(group));
        var values = RowLog.values(fields, write.values(group));
        return new java.util.ArrayList<>(fields.stream().map(values::get).toList());
    }
}
