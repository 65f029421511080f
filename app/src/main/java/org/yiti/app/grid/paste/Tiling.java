package org.yiti.app.grid.paste;

/// How a block lies on the selected cells: one cell gets the whole block spread from it; a selection that the block
/// fills evenly gets it again and again; on any other the block is spread once from the top left.
///
/// @param height rows that are written
/// @param width columns that are written
public record Tiling(ClipBlock block, int height, int width) {
    public static Tiling over(ClipBlock block, int selectedRows, int selectedColumns) {
        boolean even = selectedRows % block.height() == 0 && selectedColumns % block.width() == 0;
        return even && selectedRows > 0
                ? new Tiling(block, selectedRows, selectedColumns)
                : new Tiling(block, block.height(), block.width());
    }

    public String at(int row, int column) {
        return block.at(row % block.height(), column % block.width());
    }
}
