package org.yiti.model.ledger;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Finds the head of a table by its words, and what the columns below it mean.
public final class HeadFinder {
    /// Heads further down are not looked for.
    private static final int DEEPEST = 15;

    private final Sheet sheet;
    private final UnfoldedSheet cells;

    public HeadFinder(Sheet sheet) {
        this.sheet = sheet;
        this.cells = new UnfoldedSheet(sheet);
    }

    /// The likeliest mapping; a person may correct it before anything is taken.
    public Mapping mapping() {
        int best = bestRow();
        if (best < 0) {
            return new Mapping(
                    sheet.name(), SheetKind.OTHER, -1, -1, 0, new TreeMap<>(), List.of(), "", true);
        }
        int first = best > 0 && upperLevel(best - 1) ? best - 1 : best;
        int last = lastHeadRow(first, best);
        var heads = new ArrayList<String>();
        var columns = new TreeMap<Integer, Column>();
        for (int c = 0; c < cells.width(); c++) {
            var upper =
                    cells.text(first, c).isEmpty() && last > first
                            ? left(first, c)
                            : cells.text(first, c);
            var lower = last > first ? cells.text(last, c) : "";
            if (lower.equals(upper)) {
                lower = "";
            }
            if (last > first && lower.isEmpty() && cells.text(first, c).isEmpty()) {
                upper = "";
            }
            heads.add(lower.isEmpty() ? upper : upper.isEmpty() ? lower : upper + "/" + lower);
            int index = c;
            HeadWords.column(upper, lower).ifPresent(column -> columns.put(index, column));
        }
        findStatus(columns, last + 1);
        settle(columns);
        return new Mapping(
                sheet.name(),
                kind(columns, heads),
                first,
                last,
                last + 1,
                columns,
                heads,
                title(first),
                true);
    }

    private static SheetKind kind(SortedMap<Integer, Column> columns, List<String> heads) {
        if (HeadWords.hotline(heads)) {
            return SheetKind.HOTLINE;
        }
        return columns.containsValue(Column.of(ColumnMeaning.CONTENT))
                ? SheetKind.TASK_LEDGER
                : SheetKind.OTHER;
    }

    /// A column of progress that holds nothing but words for states (已完成, 推进中) is the column of the state.
    private void findStatus(SortedMap<Integer, Column> columns, int firstRow) {
        if (columns.containsValue(Column.of(ColumnMeaning.STATUS))) {
            return;
        }
        columns.entrySet().stream()
                .filter(entry -> entry.getValue().equals(Column.of(ColumnMeaning.PROGRESS_TEXT)))
                .filter(entry -> onlyStates(entry.getKey(), firstRow))
                .findFirst()
                .ifPresent(entry -> columns.put(entry.getKey(), Column.of(ColumnMeaning.STATUS)));
    }

    private boolean onlyStates(int column, int firstRow) {
        boolean any = false;
        for (int row = firstRow; row < cells.height(); row++) {
            var text = cells.text(row, column);
            if (!text.isEmpty() && StatusWords.read(text).isEmpty()) {
                return false;
            }
            any |= !text.isEmpty();
        }
        return any;
    }

    /// Without a column of tasks the items of the table are its tasks; of two columns that cannot be
    /// joined only the first counts.
    private static void settle(SortedMap<Integer, Column> columns) {
        if (!columns.containsValue(Column.of(ColumnMeaning.CONTENT))) {
            columns.replaceAll((_, column) ->
                    column.meaning() == ColumnMeaning.ISSUE
                            ? Column.of(ColumnMeaning.CONTENT)
                            : column);
        }
        Set<ColumnMeaning> seen = EnumSet.noneOf(ColumnMeaning.class);
        var months = new ArrayList<Column>();
        columns.replaceAll((_, column) -> {
            boolean again =
                    column.month() > 0
                            ? months.contains(column) && !column.meaning().joined()
                            : !seen.add(column.meaning()) && !column.meaning().joined();
            months.add(column);
            return again ? Column.of(ColumnMeaning.IGNORED) : column;
        });
    }

    /// The row with the most known heads, the first of equals; -1 where no row has two.
    private int bestRow() {
        int best = -1;
        long most = 1;
        for (int row = 0; row < Math.min(DEEPEST, cells.height()); row++) {
            long known = known(row);
            if (known > most) {
                best = row;
                most = known;
            }
        }
        return best;
    }

    private long known(int row) {
        return cells.ownTexts(row).stream()
                .filter(text -> text.length() <= 24)
                .filter(text -> HeadWords.column(text, "").isPresent() || HeadWords.hotline(text))
                .distinct()
                .count();
    }

    /// Whether a row is the upper level of the head below it: it has areas that are merged downwards, or
    /// over some but not all columns.
    private boolean upperLevel(int row) {
        if (known(row) == 0) {
            return false;
        }
        for (int c = 0; c < cells.width(); c++) {
            boolean group = cells.span(row, c) > 1 && cells.span(row, c) < cells.width();
            if (!cells.ownText(row, c).isEmpty() && (group || cells.lastRow(row, c) > row)) {
                return true;
            }
        }
        return false;
    }

    private int lastHeadRow(int first, int best) {
        int last = best;
        for (int c = 0; c < cells.width(); c++) {
            if (!cells.ownText(first, c).isEmpty()) {
                last = Math.max(last, Math.min(cells.lastRow(first, c), first + 2));
            }
        }
        return last == first && lowerLevel(first) ? first + 1 : last;
    }

    /// Whether the row below a head is its second level though nothing is merged (as in a csv file): its
    /// first cell is empty and all its words are heads.
    private boolean lowerLevel(int head) {
        int row = head + 1;
        if (row >= cells.height() || !cells.ownText(row, 0).isEmpty()) {
            return false;
        }
        var words = cells.ownTexts(row).stream().filter(text -> !text.isEmpty()).toList();
        return words.size() >= 2 && words.stream().allMatch(word -> HeadWords.sure(word, ""));
    }

    /// The nearest head to the left of an empty cell of the upper level, which it belongs to.
    private String left(int row, int column) {
        for (int c = column; c >= 0; c--) {
            if (!cells.text(row, c).isEmpty()) {
                return cells.text(row, c);
            }
        }
        return "";
    }

    /// The title over the table, for tasks that are under no issue: the longest line above the head.
    private String title(int head) {
        var title = "";
        for (int row = 0; row < head; row++) {
            for (String text : cells.ownTexts(row)) {
                title = text.length() > title.length() ? text : title;
            }
        }
        return title.isEmpty() ? sheet.name() : title;
    }
}
