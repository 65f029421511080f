package org.yiti.app.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.yiti.app.pack.Part;

/// Sets a page with tables: what stands in it one under the other, with the head of a table once more where it goes on.
final class TableSetting {
    /// So many rows stay together with the head of their table.
    private static final int TOGETHER = 3;

    private final double whole;
    private final BiConsumer<List<Part>, List<List<Part>>> add;
    private final List<Part> screen = new ArrayList<>();
    private double left;
    private Part.@Nullable Head head;

    /// @param whole height of a screen under its title
    /// @param add takes what one screen shows: over the whole width, and beside each other under it
    TableSetting(double whole, BiConsumer<List<Part>, List<List<Part>>> add) {
        this.whole = whole;
        this.add = add;
        this.left = whole;
    }

    void set(List<Part> parts) {
        for (Part part : parts) {
            switch (part) {
                case Part.Head next -> head = next;
                case Part.Line(var said) -> put(part, Room.words(said.words(), Room.TEXT));
                case Part.Charts charts -> {
                    end();
                    add.accept(
                            List.of(),
                            charts.beside().stream()
                                    .map(data ->
                                            List.<Part>of(
                                                    new Part.Charts(
                                                            List.of(data), charts.height())))
                                    .toList());
                }
                case Part.Grid grid -> table(grid);
            }
        }
        end();
    }

    private void put(Part part, double height) {
        if (height > left && !screen.isEmpty()) {
            end();
        }
        screen.add(part);
        left -= height;
    }

    private void end() {
        if (!screen.isEmpty()) {
            add.accept(List.copyOf(screen), List.of());
            screen.clear();
        }
        left = whole;
    }

    private double above() {
        return (head == null ? 0 : Room.HEAD) + Room.ROW;
    }

    private void table(Part.Grid grid) {
        var halves = Halves.of(grid, left - (head == null ? 0 : Room.HEAD));
        if (halves.isPresent()) {
            var top = new ArrayList<>(screen);
            if (head != null) {
                top.add(head);
            }
            screen.clear();
            add.accept(top, halves.get());
            left = whole;
        } else {
            rows(grid, new Widths(grid, Room.TEXT));
        }
        head = null;
    }

    private void rows(Part.Grid grid, Widths widths) {
        int all = grid.rows().size();
        int at = 0;
        while (at < all) {
            int fit = fit(widths, at, all);
            if (fit < Math.min(TOGETHER, all - at) && !screen.isEmpty()) {
                end();
                continue;
            }
            int to = at + Math.max(1, fit);
            if (head != null) {
                screen.add(head);
            }
            screen.add(Halves.part(grid, at, to));
            left -= above();
            for (int i = at; i < to; i++) {
                left -= widths.height(i);
            }
            at = to;
            if (at < all) {
                end();
            }
        }
    }

    /// How many rows from one on fit into what is left.
    private int fit(Widths widths, int from, int all) {
        double used = above();
        int at = from;
        while (at < all && used + widths.height(at) <= left) {
            used += widths.height(at);
            at++;
        }
        return at - from;
    }
}
