package org.yiti.model.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;

/// What became of one row of a sheet. Every row is in exactly one bucket.
///
/// @param index place in the sheet, from 0
/// @param words what the row says, shortened, for lists of rows that were not taken
/// @param taken the cells of a task; empty for other rows. Several cells of one column were joined
/// @param reason why the row was rejected
public record SheetRow(
        int index,
        Bucket bucket,
        String words,
        Map<Column, Taken> taken,
        @Nullable Sentence reason) {
    public SheetRow {
        taken = Map.copyOf(taken);
    }

    public enum Bucket {
        TAKEN,
        /// The head, what stands above it, and its repeats on later pages.
        HEADER,
        /// A line across the table that names the theme or issue of the rows below it.
        BAND,
        /// Notes under the table, sums, signatures.
        NOTE,
        BLANK,
        REJECTED
    }

    /// A value and where it comes from.
    ///
    /// @param cell the cell itself, for dates and numbers
    public record Taken(String text, Cell cell, Origin origin) {}

    public String text(ColumnMeaning meaning) {
        return find(Column.of(meaning)).map(Taken::text).orElse("");
    }

    /// The task that the row's hidden key names; empty where it has none or a damaged one.
    public Optional<UUID> key() {
        return RowTasks.key(this);
    }

    public Optional<Taken> find(Column column) {
        return Optional.ofNullable(taken.get(column));
    }

    /// The row with the text of one column put below that of another.
    SheetRow joined(Column from, Column into) {
        var moved = taken.get(from);
        if (moved == null) {
            return this;
        }
        var all = new HashMap<>(taken);
        all.remove(from);
        all.merge(into, moved, LedgerReading::join);
        return new SheetRow(index, bucket, words, all, reason);
    }

    /// The columns of this row in the order of the target ledger.
    public List<Column> columns() {
        var columns = new ArrayList<>(taken.keySet());
        columns.sort(Comparator.comparing(Column::meaning).thenComparingInt(Column::month));
        return columns;
    }
}
