package org.yiti.app.grid.filter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Texts;

/// What the popup of a column's filter offers: the texts of the rows that the filters of the other columns let
/// through.
public final class TickList {
    /// What a range of the column is given in.
    public enum Ends {
        NONE,
        NUMBERS,
        DATES
    }

    /// One line of the list.
    ///
    /// @param text empty for blank cells
    /// @param rows how many rows hold it
    public record Entry(String text, int rows) {}

    private static final Pattern DATE = Pattern.compile("(\\d{4})\\D(\\d{1,2})\\D(\\d{1,2})\\D?");

    private final String head;
    private final Ends ends;
    private final ColumnValues values;
    private final List<ColumnValues.Told> told;
    private final List<Entry> entries;

    /// @param head the column's name
    /// @param rows the rows that the other filters let through
    public TickList(String head, Ends ends, ColumnValues values, BitSet rows) {
        this.head = head;
        this.ends = ends;
        this.values = values;
        told = values.told(rows);
        entries = entries(told);
    }

    private static List<Entry> entries(List<ColumnValues.Told> some) {
        return some.stream().map(told -> new Entry(told.text(), told.rows())).toList();
    }

    public String head() {
        return head;
    }

    public Ends ends() {
        return ends;
    }

    /// The lines that fit what is searched, in the order of the column, blanks last.
    public List<Entry> entries(String words) {
        return words.isBlank() ? entries : entries(values.holding(told, words));
    }

    /// Reads an end of a range.
    ///
    /// @return empty if it cannot be read
    public Optional<BigDecimal> end(String typed) {
        return switch (ends) {
            case NONE -> Optional.empty();
            case NUMBERS -> Texts.number(typed);
            case DATES -> date(typed).map(date -> BigDecimal.valueOf(date.toEpochDay()));
        };
    }

    private static Optional<LocalDate> date(String typed) {
        var parts = DATE.matcher(Texts.tidy(typed));
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(parts.group(1)),
                            Integer.parseInt(parts.group(2)),
                            Integer.parseInt(parts.group(3))));
        } catch (java.time.DateTimeException _) {
            return Optional.empty();
        }
    }

    /// An end of a range as it was typed.
    public String words(@Nullable BigDecimal end) {
        if (end == null) {
            return "";
        }
        return ends == Ends.DATES
                ? LocalDate.ofEpochDay(end.longValueExact()).toString()
                : end.toPlainString();
    }
}
