package org.yiti.model.ledger;

import java.util.List;
import java.util.Optional;

/// A sheet as it was understood: all its rows, in their order, each in one bucket.
public record Understood(Mapping mapping, List<SheetRow> rows) {
    public Understood {
        rows = List.copyOf(rows);
    }

    public List<SheetRow> rows(SheetRow.Bucket bucket) {
        return rows.stream().filter(row -> row.bucket() == bucket).toList();
    }

    /// Whether one month's progress stands in two columns: one that names it, and one that leaves it open.
    boolean saysTwice(int month) {
        return mapping.has(ColumnMeaning.PROGRESS_TEXT)
                && mapping.columns().containsValue(Column.progress(month));
    }

    /// The sheet with both columns of one month's progress in one, as there is one report of a month.
    Understood sayingOnce(int month) {
        return saysTwice(month)
                ? new Understood(mapping, rows.stream().map(row -> sayingOnce(row, month)).toList())
                : this;
    }

    static SheetRow sayingOnce(SheetRow row, int month) {
        return row.joined(Column.progress(month), Column.of(ColumnMeaning.PROGRESS_TEXT));
    }

    /// The rows that are tasks.
    public List<SheetRow> tasks() {
        return rows(SheetRow.Bucket.TAKEN);
    }

    /// The month whose progress the sheet itself says it holds: in the revisions of its rows if they say one
    /// and the same, where they say none in its head.
    public Optional<Integer> month() {
        var months =
                tasks().stream()
                        .flatMap(row -> Revision.of(row).stream())
                        .flatMap(revision -> revision.month().stream())
                        .distinct()
                        .toList();
        return months.isEmpty()
                ? mapping.progressMonth()
                : months.size() == 1 ? Optional.of(months.getFirst()) : Optional.empty();
    }
}
