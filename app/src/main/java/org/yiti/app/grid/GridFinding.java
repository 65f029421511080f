package org.yiti.app.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Finds words in the cells of a grid: in the columns that show, in the rows that the filters let through, also those
/// of closed groups.
final class GridFinding<R> {
    /// @param words what is searched; empty for nothing
    /// @param at which of the found cells is the current one, counted from 1; 0 if none is
    /// @param count how many cells hold the words
    record Found(String words, int at, int count) {
        static final Found NOTHING = new Found("", 0, 0);
    }

    /// Where a search goes on from.
    private enum Step {
        HERE,
        NEXT,
        PREVIOUS
    }

    private final Grid<R> grid;
    private final GridModel<R> model;
    private final ColumnReading<R> reading;
    private final GridOwner<R> owner;
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NOTHING);

    GridFinding(Grid<R> grid, GridModel<R> model, ColumnReading<R> reading, GridOwner<R> owner) {
        this.grid = grid;
        this.model = model;
        this.reading = reading;
        this.owner = owner;
    }

    ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// Goes to the first cell that holds the words, from the current one on.
    void find(String words) {
        go(words, Step.HERE);
    }

    void next() {
        go(found.get().words(), Step.NEXT);
    }

    void previous() {
        go(found.get().words(), Step.PREVIOUS);
    }

    private void go(String words, Step step) {
        if (words.isBlank()) {
            found.set(Found.NOTHING);
            return;
        }
        var rows = model.arranged();
        var version = model.version();
        var ids = model.columns().stream().map(GridColumn::id).toList();
        reading.read(
                "find",
                rows.missing(ids),
                rows.rows(),
                values -> {
                    if (version != model.version()) {
                        go(words, step);
                        return;
                    }
                    rows.keep(values);
                    show(words, new Hits(ids, words), step);
                });
    }

    private void show(String words, Hits hits, Step step) {
        int at = hits.from(step);
        found.set(new Found(words, at + 1, hits.count()));
        if (at >= 0) {
            grid.select(hits.row(at), hits.column(at));
        }
    }

    /// The found cells, row by row as they show.
    private final class Hits {
        private final List<String> columns;
        private final List<UUID> order = new ArrayList<>();
        private long[] places = new long[256];
        private int count;

        Hits(List<String> columns, String words) {
            this.columns = columns;
            var holding =
                    columns.stream()
                            .map(id -> model.arranged().values(id).orElseThrow().rows(words))
                            .toList();
            var numbers = new HashMap<UUID, Integer>();
            model.arranged().rows().forEach(row -> numbers.put(owner.key(row), numbers.size()));
            for (var group : model.arranged().shown()) {
                for (R row : group.rows()) {
                    add(numbers.getOrDefault(owner.key(row), -1), holding);
                    order.add(owner.key(row));
                }
            }
        }

        private void add(int row, List<BitSet> holding) {
            for (int column = 0; row >= 0 && column < holding.size(); column++) {
                if (holding.get(column).get(row)) {
                    if (count == places.length) {
                        places = Arrays.copyOf(places, count * 2);
                    }
                    places[count++] = (long) order.size() * columns.size() + column;
                }
            }
        }

        int count() {
            return count;
        }

        UUID row(int hit) {
            return order.get((int) (places[hit] / columns.size()));
        }

        String column(int hit) {
            return columns.get((int) (places[hit] % columns.size()));
        }

        /// The hit to go to; round the end to the other one. -1 if there is none.
        int from(Step step) {
            if (count == 0) {
                return -1;
            }
            int row = model.currentKey().map(order::indexOf).orElse(0);
            long here = (long) Math.max(0, row) * columns.size() + model.block().column();
            int at = Arrays.binarySearch(places, 0, count, here);
            int after = at >= 0 ? at : -at - 1;
            int wanted =
                    switch (step) {
                        case HERE -> after;
                        case NEXT -> at >= 0 ? at + 1 : after;
                        case PREVIOUS -> after - 1;
                    };
            return Math.floorMod(wanted, count);
        }
    }
}
