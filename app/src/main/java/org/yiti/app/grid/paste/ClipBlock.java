package org.yiti.app.grid.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A rectangle of texts.
///
/// @param rows all of the same length, at least one with at least one text
public record ClipBlock(List<List<String>> rows) {
    public ClipBlock {
        int width = Math.max(1, rows.stream().mapToInt(List::size).max().orElse(0));
        var all = rows.isEmpty() ? List.of(List.<String>of()) : rows;
        rows = all.stream().map(row -> filledUp(row, width)).toList();
    }

    public static ClipBlock of(String text) {
        return new ClipBlock(List.of(List.of(text)));
    }

    private static List<String> filledUp(List<String> row, int width) {
        var full = new ArrayList<>(row);
        while (full.size() < width) {
            full.add("");
        }
        return List.copyOf(full);
    }

    public int height() {
        return rows.size();
    }

    public int width() {
        return rows.getFirst().size();
    }

    public String at(int row, int column) {
        return rows.get(row).get(column);
    }

    /// Rows as columns.
    public ClipBlock transposed() {
        return new ClipBlock(
                IntStream.range(0, width())
                        .mapToObj(column -> rows.stream().map(row -> row.get(column)).toList())
                        .toList());
    }
}
