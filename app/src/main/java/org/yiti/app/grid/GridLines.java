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

    private static final int OFTEN = 8;

    private final List<Line<R>> lines = new ArrayList<>();

    /// Made when it is first asked for often: lines that only pass while a person types are asked for a few places.
    private final Map<UUID, Integer> places = new HashMap<>();

    private int asked;

    GridLines(List<GridGroup<R>> groups, Set<UUID> collapsed, Function<R, UUID> key) {
        for (var group : groups) {
            boolean open = !group.banded() || !collapsed.contains(group.key());
            if (group.banded()) {
                lines.add(new Band<>(group, open));
            }
            if (open) {
                group.rows().forEach(row -> lines.add(new Item<>(key.apply(row), row)));
            }
        }
    }

    int size() {
        return lines.size();
    }

    Line<R> get(int index) {
        return lines.get(index);
    }

    /// Place of a row or band, or -1 if it does not show.
    int indexOf(UUID key) {
        return asked < OFTEN ? looked(key) : places().getOrDefault(key, -1);
    }

    private int looked(UUID key) {
        asked++;
        for (int place = 0; place < lines.size(); place++) {
            if (lines.get(place).key().equals(key)) {
                return place;
            }
        }
        return -1;
    }

    private Map<UUID, Integer> places() {
        if (places.isEmpty()) {
            for (int place = 0; place < lines.size(); place++) {
                places.put(lines.get(place).key(), place);
            }
        }
        return places;
    }
}
