package org.yiti.db.log;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;

/// All writes of one row, in the order of their keys, and what follows from them: which writes stand on a
/// group (those that no other replaced) and what the row shows (of the standing ones, the newest).
public final class RowLog {
    private final List<LoggedWrite> writes = new ArrayList<>();
    private final Map<Integer, Set<Dot>> replaced = new HashMap<>();

    /// Adds the next write of the row.
    public void add(LoggedWrite write) {
        writes.add(write);
        for (GroupWrite group : write.groups()) {
            replaced.computeIfAbsent(group.group(), _ -> new HashSet<>()).addAll(group.replaced());
        }
    }

    public List<LoggedWrite> writes() {
        return writes;
    }

    /// The names of the writes that stand on a group.
    public List<Dot> standing(int group) {
        var gone = replaced.getOrDefault(group, Set.of());
        var dots = new ArrayList<Dot>(1);
        for (LoggedWrite write : writes) {
            boolean wrote =
                    write.born() || write.groups().stream().anyMatch(g -> g.group() == group);
            if (wrote && !gone.contains(write.dot())) {
                dots.add(write.dot());
            }
        }
        return dots;
    }

    /// The row as these writes leave it, or nothing if its birth is not among them.
    public Optional<Row> shown() {
        var birth = writes.stream().filter(LoggedWrite::born).findFirst();
        if (birth.isEmpty()) {
            return Optional.empty();
        }
        var table = birth.get().table();
        var values = new EnumMap<Field, @Nullable Object>(Field.class);
        table.groups().forEach((group, fields) -> values.putAll(values(fields, shown(group))));
        var life = shown(0);
        return Optional.of(
                Row.of(
                        table.table(),
                        birth.get().row(),
                        (String) java.util.Objects.requireNonNull(life.get(1)),
                        Boolean.TRUE.equals(life.getFirst()),
                        values));
    }

    private List<@Nullable Object> shown(int group) {
        var standing = new HashSet<>(standing(group));
        List<@Nullable Object> newest = List.of();
        for (LoggedWrite write : writes) {
            if (standing.contains(write.dot())) {
                newest = values(write, group);
            }
        }
        return newest;
    }

    /// What a write says of a group; nothing if it does not speak of it (a birth leaves it empty).
    public static List<@Nullable Object> values(LoggedWrite write, int group) {
        return write.groups().stream()
                .filter(g -> g.group() == group)
                .map(GroupWrite::values)
                .findFirst()
                .orElse(List.of());
    }

    /// The values of a group by field; fields that a write does not speak of are empty.
    public static Map<Field, @Nullable Object> values(
            List<Field> fields, List<@Nullable Object> values) {
        var map = new EnumMap<Field, @Nullable Object>(Field.class);
        for (int i = 0; i < fields.size(); i++) {
            map.put(fields.get(i), i < values.size() ? values.get(i) : null);
        }
        return map;
    }
}
