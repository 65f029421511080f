package org.yiti.app.desk;

import java.util.Optional;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// The rows that a row belongs to, up to its issue.
public final class RowAbove {
    /// How many rows lie between any row and its issue.
    private static final int DEPTH = 4;

    private RowAbove() {}

    /// The row of a table that a row belongs to, the row itself where it is of that table.
    public static Optional<Row> of(Row row, Table wanted, RowTitle.Above rows) {
        Row at = row;
        for (int i = 0; i < DEPTH && at.table() != wanted; i++) {
            var up = up(at, rows);
            if (up.isEmpty()) {
                return Optional.empty();
            }
            at = up.get();
        }
        return at.table() == wanted ? Optional.of(at) : Optional.empty();
    }

    /// The nearest row that a row hangs on; units and years are no parts of an issue.
    private static Optional<Row> up(Row row, RowTitle.Above rows) {
        return row.table().fields().stream()
                .filter(field -> field.target().filter(t -> isAbove(t, row.table())).isPresent())
                .flatMap(field ->
                        Optional.ofNullable(row.reference(field))
                                .flatMap(id -> rows.find(field.target().orElseThrow(), id))
                                .stream())
                .findFirst();
    }

    private static boolean isAbove(Table table, Table of) {
        return table != of
                && table != Table.UNIT
                && table != Table.PROGRAMME
                && table != Table.THEME
                && table != Table.PERSON;
    }
}
