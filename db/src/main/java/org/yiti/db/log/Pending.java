package org.yiti.db.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.db.schema.RecordedTable;
import org.yiti.model.record.Field;

/// What happened to one row since the transaction began, group by group: what stood before and what stands
/// now. Several changes of a row fold into one; a group that ends as it began falls out.
final class Pending {
    static final int BIRTH = 1;
    static final int SET = 2;

    /// @param before the group's values before, or null if the row is new
    /// @param after the group's values now
    private record Group(@Nullable Object @Nullable [] before, @Nullable Object[] after) {
        boolean differs() {
            return !Arrays.equals(before, after);
        }
    }

    private final RecordedTable table;
    private final UUID row;
    private final String home;
    private final boolean born;
    private final SortedMap<Integer, Group> groups = new TreeMap<>();

    private Pending(RecordedTable table, UUID row, String home, boolean born) {
        this.table = table;
        this.row = row;
        this.home = home;
        this.born = born;
    }

    /// @param columns the row's columns by position in a trigger's array: id, home, alive, then the fields
    static Pending caught(
            RecordedTable table,
            int[] columns,
            @Nullable Object @Nullable [] before,
            @Nullable Object[] after) {
        var pending =
                new Pending(
                        table,
                        (UUID) Objects.requireNonNull(after[columns[0]]),
                        (String) Objects.requireNonNull(after[columns[1]]),
                        before == null);
        pending.add(0, columns, List.of(2, 1), before, after);
        for (Map.Entry<Integer, List<Field>> group : table.groups().entrySet()) {
            var places = group.getValue().stream().map(field -> table.index(field) + 3).toList();
            pending.add(group.getKey(), columns, places, before, after);
        }
        return pending;
    }

    private void add(
            int group,
            int[] columns,
            List<Integer> places,
            @Nullable Object @Nullable [] before,
            @Nullable Object[] after) {
        var now = new @Nullable Object[places.size()];
        var then = before == null ? null : new @Nullable Object[places.size()];
        boolean filled = false;
        for (int i = 0; i < now.length; i++) {
            int column = columns[places.get(i)];
            now[i] = RecordedTable.plain(after[column]);
            filled |= now[i] != null;
            if (then != null && before != null) {
                then[i] = RecordedTable.plain(before[column]);
            }
        }
        var values = new Group(then, now);
        if (then == null ? filled : values.differs()) {
            groups.put(group, values);
        }
    }

    static Pending read(int table, UUID row, String home, int op, byte[] body) {
        var recorded =
                RecordedTable.of(
                        org.yiti.model.record.Table.numbered(table)
                                .orElseThrow(() -> new DamagedLogException("no table " + table)));
        var pending = new Pending(recorded, row, home, op == BIRTH);
        var in = new ByteReader(body);
        for (int count = in.size(); count > 0; count--) {
            int group = in.size();
            int size = in.size();
            var before = pending.born ? null : values(in, size);
            pending.groups.put(group, new Group(before, values(in, size)));
        }
        in.mustBeAtEnd();
        return pending;
    }

    private static @Nullable Object[] values(ByteReader in, int size) {
        var values = new @Nullable Object[size];
        for (int i = 0; i < size; i++) {
            values[i] = in.value();
        }
        return values;
    }

    byte[] body() {
        var out = new Bytes().number(groups.size());
        groups.forEach(
                (group, values) -> {
                    out.number(group).number(values.after().length);
                    if (values.before() != null) {
                        Arrays.stream(values.before()).forEach(out::value);
                    }
                    Arrays.stream(values.after()).forEach(out::value);
                });
        return out.toArray();
    }

    /// This and what happened to the same row later.
    Pending then(Pending later) {
        var folded = new Pending(table, row, later.home, born);
        folded.groups.putAll(groups);
        later.groups.forEach(
                (group, values) ->
                        folded.groups.merge(
                                group,
                                born ? new Group(null, values.after()) : values,
                                (first, last) -> new Group(first.before(), last.after())));
        if (born) {
            folded.groups.values().removeIf(g -> Arrays.stream(g.after()).allMatch(Objects::isNull));
        } else {
            folded.groups.values().removeIf(g -> !g.differs());
        }
        return folded;
    }

    boolean isEmpty() {
        return groups.isEmpty();
    }

    RecordedTable table() {
        return table;
    }

    UUID row() {
        return row;
    }

    String home() {
        return home;
    }

    boolean born() {
        return born;
    }

    int op() {
        return born ? BIRTH : SET;
    }

    /// The groups as the log writes them.
    ///
    /// @param standing the writes that stand on a group of this row
    List<GroupWrite> writes(java.util.function.IntFunction<List<Dot>> standing) {
        var writes = new ArrayList<GroupWrite>(groups.size());
        groups.forEach(
                (group, values) ->
                        writes.add(
                                new GroupWrite(
                                        group,
                                        born ? List.of() : standing.apply(group),
                                        Arrays.asList(values.after()))));
        return writes;
    }
}
