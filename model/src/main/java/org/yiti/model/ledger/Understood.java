package org.yiti.model.ledger;

import java.util.List;

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
}
