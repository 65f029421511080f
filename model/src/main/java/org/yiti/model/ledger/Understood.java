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
