package org.yiti.app.setup.bin;

import java.time.Instant;
import java.util.UUID;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// One line of the recycle bin.
///
/// @param name what the row is called
/// @param year the year it belongs to; empty for what belongs to none
/// @param when the time of the step that removed it
/// @param who the person who did
record RemovedRow(Row row, String name, String year, Instant when, String who) {
    UUID id() {
        return row.id();
    }

    Table table() {
        return row.table();
    }
}
