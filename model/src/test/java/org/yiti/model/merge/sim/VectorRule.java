package org.yiti.model.merge.sim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yiti.model.merge.Dot;
import org.yiti.model.merge.GroupWrite;
import org.yiti.model.merge.LoggedWrite;
import org.yiti.model.merge.RowLog;

/// The mistake of the first draft: instead of naming what it replaces, a write carries its author's vector, and what
/// stands is worked out as writes come in. It holds only as long as whatever caused a write comes before it.
final class VectorRule {
    private record Place(Object row, Object scope, int group) {}

    private final Map<Place, List<Made>> live = new HashMap<>();
    private final Map<Dot, Map<Integer, Set<Dot>>> replaced = new HashMap<>();

    void copy(VectorRule other) {
        other.live.forEach((place, writes) -> live.put(place, new ArrayList<>(writes)));
        other.replaced.forEach((dot, groups) -> {
            var copy = new HashMap<Integer, Set<Dot>>();
            groups.forEach((group, dots) -> copy.put(group, new HashSet<>(dots)));
            replaced.put(dot, copy);
        });
    }

    void arrived(Made made) {
        if (!made.write().counts()) {
            return;
        }
        for (int group : made.write().table().groups().keySet()) {
            if (made.speaks(group)) {
                arrived(made, group);
            }
        }
    }

    private void arrived(Made made, int group) {
        var place = new Place(made.write().row(), made.write().scope(), group);
        var there = live.computeIfAbsent(place, _ -> new ArrayList<>());
        for (Made other : there) {
            if (!other.write().born() && other.knew(made)) {
                replaces(other, made, group);
                return;
            }
        }
        if (!made.write().born()) {
            there.removeIf(other -> {
                boolean known = made.knew(other);
                if (known) {
                    replaces(made, other, group);
                }
                return known;
            });
        }
        there.add(made);
    }

    private void replaces(Made by, Made gone, int group) {
        replaced.computeIfAbsent(by.dot(), _ -> new HashMap<>())
                .computeIfAbsent(group, _ -> new HashSet<>())
                .add(gone.dot());
    }

    /// A write as a store with this rule reads it.
    List<GroupWrite> read(LoggedWrite write) {
        var groups = replaced.getOrDefault(write.dot(), Map.of());
        return write.groups().stream()
                .map(part ->
                        part.group() == RowLog.LIFE
                                ? part
                                : new GroupWrite(
                                        part.group(),
                                        List.copyOf(groups.getOrDefault(part.group(), Set.of())),
                                        part.values()))
                .toList();
    }
}
