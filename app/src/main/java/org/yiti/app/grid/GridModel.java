package org.yiti.app.grid;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.yiti.app.grid.GridLines.Band;
import org.yiti.app.grid.GridLines.Item;
import org.yiti.app.grid.filter.Arrangement;
import org.yiti.model.Sentence;

/// Rows, columns and selection of a grid, without any node. Selection follows the keys of its rows when
/// the rows are replaced or groups close.
final class GridModel<R> {
    private final GridOwner<R> owner;
    private final Set<UUID> collapsed = new HashSet<>();
    private final ReadOnlyObjectWrapper<Block> block = new ReadOnlyObjectWrapper<>(Block.at(0, 0));
    private final ReadOnlyObjectWrapper<GridLines<R>> lines;
    private final ArrangedRows<R> arranged;
    private final Function<Sentence, String> words;
    private final ReadOnlyObjectWrapper<CellMarks> marks =
            new ReadOnlyObjectWrapper<>(CellMarks.NONE);
    private List<GridColumn<R>> columns = List.of();
    private int version;

    GridModel(GridOwner<R> owner, Function<Sentence, String> words) {
        this.owner = owner;
        this.words = words;
        arranged = new ArrangedRows<>(owner::key, words);
        lines = new ReadOnlyObjectWrapper<>(new GridLines<>(List.of(), Set.of(), owner::key));
    }

    ReadOnlyObjectProperty<Block> blockProperty() {
        return block.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<GridLines<R>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    GridLines<R> lines() {
        return lines.get();
    }

    /// The selected block. While lines are being replaced by fewer ones it is for a moment cut to those there are.
    Block block() {
        return block.get().within(lines().size(), columns.size());
    }

    List<GridColumn<R>> columns() {
        return columns;
    }

    Set<UUID> collapsed() {
        return Set.copyOf(collapsed);
    }

    boolean isEmpty() {
        return lines().size() == 0 || columns.isEmpty();
    }

    /// @param all also those that don't show: rows are filtered by them too
    void setColumns(List<GridColumn<R>> all, List<GridColumn<R>> shown) {
        var current = columnId();
        columns = List.copyOf(shown);
        version++;
        arranged.setColumns(all);
        int column = Math.max(0, indexOfColumn(current));
        select(Block.at(block().line(), column));
    }

    /// Takes rows as they are now.
    ///
    /// @return whether they are arranged; else all show until they are
    boolean take(List<GridGroup<R>> groups) {
        version++;
        boolean kept = arranged.take(groups);
        rebuild();
        return kept;
    }

    /// Takes new titles and subtotals of the same bands with the same rows.
    void takeBands(List<GridGroup<R>> groups) {
        arranged.takeBands(groups);
        rebuild();
    }

    ArrangedRows<R> arranged() {
        return arranged;
    }

    /// Grows whenever rows or columns are replaced.
    int version() {
        return version;
    }

    void arrange(Arrangement wanted) {
        arranged.arrange(wanted);
        rebuild();
    }

    void setCollapsed(Set<UUID> keys) {
        collapsed.clear();
        collapsed.addAll(keys);
        rebuild();
    }

    /// Opens or closes the band at a line; on another line nothing happens.
    void toggle(int line) {
        if (!isEmpty() && lines().get(line) instanceof Band<R>(var group, var open)) {
            if (open) {
                collapsed.add(group.key());
            } else {
                collapsed.remove(group.key());
            }
            rebuild();
        }
    }

    private void rebuild() {
        var before = lines();
        var kept = block.get();
        var after = new GridLines<>(arranged.shown(), collapsed, owner::key);
        lines.set(after);
        int from = follow(kept.line(), before, after);
        int to = follow(kept.toLine(), before, after);
        select(new Block(from, kept.column(), to, kept.toColumn()));
    }

    /// Where a line went: its own new place, or its band if that closed, or the same place.
    private int follow(int line, GridLines<R> before, GridLines<R> after) {
        if (line >= before.size()) {
            return line;
        }
        int place = after.indexOf(before.get(line).key());
        for (int up = line; place < 0 && up >= 0; up--) {
            if (before.get(up) instanceof Band<R> band) {
                place = after.indexOf(band.key());
                break;
            }
        }
        return place < 0 ? line : place;
    }

    void select(Block wanted) {
        block.set(wanted.within(lines().size(), columns.size()));
    }

    /// Opens the group of a row that is out of sight. Returns the row's line, or -1 if there is none.
    int reveal(UUID key) {
        if (lines().indexOf(key) < 0 && arranged.letIn(key)) {
            rebuild();
        }
        if (lines().indexOf(key) < 0) {
            arranged.shown().stream()
                    .filter(g -> collapsed.contains(g.key()))
                    .filter(g -> g.rows().stream().anyMatch(row -> owner.key(row).equals(key)))
                    .findFirst()
                    .ifPresent(group -> {
                        collapsed.remove(group.key());
                        rebuild();
                    });
        }
        return lines().indexOf(key);
    }

    int indexOfColumn(String id) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    String columnId() {
        return columns.isEmpty() ? "" : columns.get(block().column()).id();
    }

    Optional<UUID> currentKey() {
        return isEmpty() ? Optional.empty() : Optional.of(lines().get(block().line()).key());
    }

    /// The current row, or null on a band or in an empty grid.
    @Nullable R currentRow() {
        return !isEmpty() && lines().get(block().line()) instanceof Item<R>(_, var row)
                ? row
                : null;
    }

    GridCell cell(int line, int column) {
        return switch (lines().get(line)) {
            case Item<R>(_, var row) -> columns.get(column).cell().apply(row);
            case Band<R>(var group, _) ->
                    group.subtotals().getOrDefault(columns.get(column).id(), GridCell.EMPTY);
        };
    }

    /// What a cell shows at this moment: a mark over it, else what its row says; the one in front of a line is marked
    /// where the filters would hide its row.
    GridCell shown(int line, int column) {
        return marks.get()
                .of(lines().get(line).key(), columns.get(column).id())
                .orElseGet(() -> unmarked(line, column));
    }

    private GridCell unmarked(int line, int column) {
        var cell = cell(line, column);
        return column == 0
                        && lines().get(line) instanceof Item<R>(_, var row)
                        && arranged.leftOver(row)
                ? cell.withStyle("left-over")
                        .withNote(words.apply(Sentence.of("grid.filter.left-over", cell.spoken())))
                : cell;
    }

    ReadOnlyObjectProperty<CellMarks> marksProperty() {
        return marks.getReadOnlyProperty();
    }

    void setMarks(CellMarks now) {
        marks.set(now);
    }

    /// What a screen reader says of the current cell.
    String spoken() {
        if (isEmpty()) {
            return "";
        }
        int column = block().column();
        var name =
                switch (lines().get(block().line())) {
                    case Item<R>(_, var row) -> owner.name(row);
                    case Band<R> band -> band.group().title();
                };
        var words = shown(block().line(), column).spoken();
        var head = columns.get(column).head();
        return String.join(",", words.isEmpty() ? List.of(name, head) : List.of(name, words, head));
    }

    List<R> selectedRows() {
        return isEmpty()
                ? List.of()
                : IntStream.rangeClosed(block().top(), block().bottom())
                        .mapToObj(lines()::get)
                        .<R>mapMulti((line, rows) -> {
                            if (line instanceof Item<R>(_, var row)) {
                                rows.accept(row);
                            }
                        })
                        .toList();
    }

    GridStatus status() {
        var status = GridStatus.NONE;
        if (isEmpty()) {
            return status;
        }
        for (int line = block().top(); line <= block().bottom(); line++) {
            if (lines().get(line) instanceof Item<R>) {
                for (int column = block().left(); column <= block().right(); column++) {
                    status = status.plus(cell(line, column));
                }
            }
        }
        return status;
    }

    /// The row after a line, or before it, over bands, in which nothing is typed; the line itself where there is none.
    int nextRow(int line, int step) {
        int next = line + step;
        while (next >= 0 && next < lines().size() && lines().get(next) instanceof Band<R>) {
            next += step;
        }
        return next >= 0 && next < lines().size() ? next : line;
    }

    /// Where Ctrl+arrow goes from a cell, as in a spreadsheet: to the last filled cell of a run, or over
    /// blanks to the next filled one, or to the edge.
    Block edge(int line, int column, int down, int right) {
        int atLine = line;
        int atColumn = column;
        boolean inRun = filled(line, column) && filled(line + down, column + right);
        while (exists(atLine + down, atColumn + right)) {
            boolean next = filled(atLine + down, atColumn + right);
            if (inRun && !next) {
                break;
            }
            atLine += down;
            atColumn += right;
            if (!inRun && next) {
                break;
            }
        }
        return Block.at(atLine, atColumn);
    }

    private boolean exists(int line, int column) {
        return line >= 0 && line < lines().size() && column >= 0 && column < columns.size();
    }

    private boolean filled(int line, int column) {
        return exists(line, column) && !cell(line, column).blank();
    }
}
