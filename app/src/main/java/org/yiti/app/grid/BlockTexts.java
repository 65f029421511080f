package org.yiti.app.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.yiti.app.grid.fill.Series;
import org.yiti.app.grid.paste.ClipBlock;
import org.yiti.app.grid.paste.PasteOptions;
import org.yiti.app.grid.paste.Tiling;
import org.yiti.model.record.RowIds;

/// Which texts a paste, a fill or an emptying puts into which cells of a grid as it stood. Bands are passed over.
///
/// @param <R> kind of row
final class BlockTexts<R> {
    /// @param lost rows and columns of the clipboard that have no place in the grid
    /// @param readOnly texts for columns that nobody types into
    record Texts(BlockRequest request, List<CellText> readOnly, Lost lost) {}

    record Lost(int rows, int columns) {
        static final Lost NOTHING = new Lost(0, 0);
    }

    private final List<GridLines.Item<R>> items;
    private final List<GridColumn<R>> columns;
    private final int top;
    private final int selectedRows;
    private final Block block;

    BlockTexts(GridLines<R> lines, List<GridColumn<R>> columns, Block block) {
        this.columns = List.copyOf(columns);
        this.block = block;
        this.items = new ArrayList<>();
        int before = 0;
        int selected = 0;
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line) instanceof GridLines.Item<R> item) {
                items.add(item);
                before += line < block.top() ? 1 : 0;
                selected += line >= block.top() && line <= block.bottom() ? 1 : 0;
            }
        }
        this.top = before;
        this.selectedRows = selected;
    }

    private int selectedColumns() {
        return block.right() - block.left() + 1;
    }

    List<UUID> selectedKeys() {
        return items.subList(top, top + selectedRows).stream().map(GridLines.Item::key).toList();
    }

    /// @param canGrow whether rows can be made
    Texts paste(ClipBlock clip, PasteOptions options, boolean canGrow) {
        var tiling = Tiling.over(clip, selectedRows, selectedColumns());
        int there = Math.min(tiling.height(), items.size() - top);
        int missing = tiling.height() - there;
        boolean grows = canGrow && options.newRows();
        var added = IntStream.range(0, grows ? missing : 0).mapToObj(_ -> RowIds.fresh()).toList();
        int width = Math.min(tiling.width(), columns.size() - block.left());
        var texts = new ArrayList<CellText>();
        for (int row = 0; row < there + added.size(); row++) {
            for (int column = 0; column < width; column++) {
                int place = block.left() + column;
                boolean old = row < there;
                if (old && options.onlyBlanks() && !text(top + row, place).isEmpty()) {
                    continue;
                }
                var key = old ? items.get(top + row).key() : added.get(row - there);
                texts.add(new CellText(key, columns.get(place).id(), tiling.at(row, column)));
            }
        }
        var lost = new Lost(grows ? 0 : missing, tiling.width() - width);
        return texts(BlockRequest.Act.PASTE, texts, added, lost);
    }

    /// Empties the cells that hold something. Columns that are only read are passed over, unless there are no others.
    ///
    /// @param act what empties the cells
    Texts emptied(BlockRequest.Act act) {
        boolean all =
                columns.subList(block.left(), block.right() + 1).stream().allMatch(this::readOnly);
        var texts = new ArrayList<CellText>();
        for (int row = top; row < top + selectedRows; row++) {
            for (int column = block.left(); column <= block.right(); column++) {
                if (all || !text(row, column).isEmpty()) {
                    texts.add(at(row, column, ""));
                }
            }
        }
        return texts(act, texts, List.of(), Lost.NOTHING);
    }

    private boolean readOnly(GridColumn<R> column) {
        return column.editor() instanceof CellEditor.ReadOnly<R>;
    }

    /// The first row over the others of the selection; for one row, the row above it. With a series each column
    /// goes on from the cells it begins with.
    Texts down(boolean series) {
        boolean one = selectedRows == 1;
        int from = one ? Math.max(0, top - 1) : top;
        int count = one ? top - from + 1 : selectedRows;
        var texts = new ArrayList<CellText>();
        for (int column = block.left(); column <= block.right(); column++) {
            int at = column;
            var seeds = seeds(count, series, i -> text(from + i, at));
            var next = new Series(seeds, series);
            for (int i = seeds.size(); i < count; i++) {
                texts.add(at(from + i, column, next.at(i)));
            }
        }
        return texts(BlockRequest.Act.FILL, texts, List.of(), Lost.NOTHING);
    }

    /// The first column over the others of the selection; for one column, the one at its left.
    Texts right(boolean series) {
        boolean one = block.left() == block.right();
        int from = one ? Math.max(0, block.left() - 1) : block.left();
        int count = one ? block.left() - from + 1 : selectedColumns();
        var texts = new ArrayList<CellText>();
        for (int row = top; row < top + selectedRows; row++) {
            int at = row;
            var seeds = seeds(count, series, i -> text(at, from + i));
            var next = new Series(seeds, series);
            for (int i = seeds.size(); i < count; i++) {
                texts.add(at(row, from + i, next.at(i)));
            }
        }
        return texts(BlockRequest.Act.FILL, texts, List.of(), Lost.NOTHING);
    }

    private static List<String> seeds(
            int count, boolean series, java.util.function.IntFunction<String> text) {
        if (!series) {
            return List.of(text.apply(0));
        }
        var seeds = new ArrayList<String>();
        for (int i = 0; i < count && (i == 0 || !text.apply(i).isEmpty()); i++) {
            seeds.add(text.apply(i));
        }
        return seeds;
    }

    /// What a cell holds, as an edit of it would begin; nothing where it is only read.
    private String text(int row, int column) {
        return columns.get(column).editor().startText(items.get(row).row());
    }

    private CellText at(int row, int column, String text) {
        return new CellText(items.get(row).key(), columns.get(column).id(), text);
    }

    private Texts texts(BlockRequest.Act act, List<CellText> texts, List<UUID> added, Lost lost) {
        return texts(
                new BlockRequest(
                        act,
                        texts,
                        added,
                        items.isEmpty() ? Optional.empty() : Optional.of(items.getLast().key())),
                lost);
    }

    /// Texts that go where the owner says, also into columns that show something else.
    Texts texts(BlockRequest request) {
        return new Texts(request, List.of(), Lost.NOTHING);
    }

    /// Parts the texts for columns that are only read from the others.
    Texts texts(BlockRequest request, Lost lost) {
        var readOnly =
                columns.stream()
                        .filter(this::readOnly)
                        .map(GridColumn::id)
                        .collect(java.util.stream.Collectors.toSet());
        var taken = request.texts().stream().filter(at -> !readOnly.contains(at.column())).toList();
        var left = request.texts().stream().filter(at -> readOnly.contains(at.column())).toList();
        return new Texts(
                new BlockRequest(request.act(), taken, request.newRows(), request.beside()),
                left,
                lost);
    }
}
