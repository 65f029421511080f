package org.yiti.app.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// The lines of a grid from top to bottom as they show: bands, and rows of open groups.
final class GridLines<R> {
    sealed interface Line<R> {
        UUID key();
    }

    record Band<R>(GridGroup<R> group, boolean open) implements Line<R> {
        @Override
        public UUID key() {
            return group.key();
        }
    }

    record Item<R>(UUID key, R row) implements Line<R> {}

    private final List<Line<R>> lines = new ArrayList<>();
    private final Map<UUID, Integer> places = new HashMap<>();

    GridLines(List<GridGroup<R>> groups, Set<UUID> collapsed, Function<R, UUID> key) {
        for (var group : groups) {
            boolean open = !group.banded() || !collapsed.contains(group.key());
            if (group.banded()) {
                add(new Band<>(group, open));
            }
            if (open) {
                group.rows().forEach(row -> add(new Item<>(key.apply(row), row)));
            }
        }
    }

    private void add(Line<R> line) {
        places.put(line.key(), lines.size());
        lines.add(line);
    }

    int size() {
        return lines.size();
    }

    Line<R> get(int index) {
        return lines.get(index);
    }

    /// Place of a row or band, or -1 if it does not show.
    int indexOf(UUID key) {
        return places.getOrDefault(key, -1);
    }
}
