package org.yiti.app.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yiti.app.document.Listing;
import org.yiti.app.grid.GridLines.Band;
import org.yiti.app.grid.GridLines.Item;

/// Reads what a grid shows at one moment for paper: its columns, lines and order. Cells are read on the screen's thread,
/// piece by piece.
///
/// @param <R> kind of row
final class GridListing<R> {
    private final Function<R, String> name;
    private final List<GridColumn<R>> columns;
    private final GridLines<R> lines;
    private final Set<UUID> only;
    private final List<Listing.Line> taken = new ArrayList<>();
    private Listing.@Nullable Line band;
    private int next;

    /// @param name what a row is called when something is wrong with it
    /// @param only keys of the rows to take, with the bands over them; empty for all
    GridListing(
            Function<R, String> name,
            List<GridColumn<R>> columns,
            GridLines<R> lines,
            Set<UUID> only) {
        this.name = name;
        this.columns = List.copyOf(columns);
        this.lines = lines;
        this.only = only;
    }

    /// Reads on for some time. Returns whether all is read.
    boolean read(long nanos) {
        long start = System.nanoTime();
        while (next < lines.size() && System.nanoTime() - start < nanos) {
            take(lines.get(next++));
        }
        return next == lines.size();
    }

    /// What was read.
    Listing.Body body(List<String> conditions) {
        return new Listing.Body(heads(), taken, conditions);
    }

    private void take(GridLines.Line<R> line) {
        switch (line) {
            case Band<R>(var group, var _) -> {
                band = band(group.title(), group.subtotals());
                if (only.isEmpty()) {
                    taken.add(band);
                }
            }
            case Item<R>(var key, var row) -> {
                if (only.isEmpty()) {
                    taken.add(item(row));
                } else if (only.contains(key)) {
                    if (band != null) {
                        taken.add(band);
                        band = null;
                    }
                    taken.add(item(row));
                }
            }
        }
    }

    private List<Listing.Column> heads() {
        return columns.stream()
                .map(column -> new Listing.Column(column.head(), column.group(), side(column)))
                .toList();
    }

    private static Listing.Side side(GridColumn<?> column) {
        return switch (column.align()) {
            case LEFT -> Listing.Side.LEFT;
            case CENTER -> Listing.Side.CENTRE;
            case RIGHT -> Listing.Side.RIGHT;
        };
    }

    private Listing.Line band(String title, Map<String, GridCell> sums) {
        return new Listing.Band(
                title, cells(column -> sums.getOrDefault(column.id(), GridCell.EMPTY)));
    }

    private Listing.Line item(R row) {
        return new Listing.Item(name.apply(row), cells(column -> whole(column, row)));
    }

    private List<Listing.Cell> cells(Function<GridColumn<R>, GridCell> cell) {
        return columns.stream()
                .map(cell)
                .map(shown -> new Listing.Cell(words(shown), shown.light(), shown.hollow()))
                .toList();
    }

    /// On paper a sign stands for the mark in the corner.
    private static String words(GridCell shown) {
        return (shown.text() + " " + shown.mark().sign()).strip();
    }

    /// A cell that shows only the beginning of its words says them all on paper.
    private GridCell whole(GridColumn<R> column, R row) {
        var cell = column.cell().apply(row);
        return cell.text().endsWith("…") ? cell.withText(column.plain(row)) : cell;
    }
}
