package org.yiti.app.grid.filter;

/// What the rows of one column must hold to show: all three of it.
///
/// @param words what the texts must contain, or be read like; empty for anything
public record ColumnFilter(Ticks ticks, String words, Range range) {
    public static final ColumnFilter ALL = new ColumnFilter(Ticks.ALL, "", Range.ANY);

    public ColumnFilter withTicks(Ticks wanted) {
        return new ColumnFilter(wanted, words, range);
    }

    public ColumnFilter withWords(String wanted) {
        return new ColumnFilter(ticks, wanted, range);
    }

    public ColumnFilter withRange(Range wanted) {
        return new ColumnFilter(ticks, words, wanted);
    }

    public boolean isAll() {
        return equals(ALL) || (words.isBlank() && withWords("").equals(ALL));
    }
}
