package org.yiti.db.record;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.yiti.db.schema.RecordedTable;
import org.yiti.model.merge.ScopeKey;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;
import org.yiti.model.store.Office;

/// Where rows are at home, and sending them elsewhere: the log removes a row from the scope that it leaves and bears it in
/// the other (ADR 18).
final class RowHomes {
    private final DSLContext db;
    private final Office office;

    RowHomes(DSLContext db, Office office) {
        this.db = db;
        this.office = office;
    }

    /// The home of what concerns nobody else.
    String own() {
        return office.code();
    }

    /// Whether the office may write a row that is at home there.
    boolean mayWrite(Table table, String home) {
        return ScopeKey.of(office, table, home).mayWrite(office.level(), office.code(), table);
    }

    /// Where a row is at home until now; empty if the step makes it.
    Optional<String> standing(Table of, UUID row) {
        var table = RecordedTable.of(of);
        return db.select(table.home())
                .from(table.source())
                .where(table.id().eq(row))
                .fetchOptional(table.home());
    }

    /// Sends a row to a home, and with it the living rows that hang on it by this field.
    void move(Table of, UUID row, Field hanging, String home) {
        move(RecordedTable.of(of), row, home);
        var table = RecordedTable.of(hanging.table());
        db.select(table.id())
                .from(table.source())
                .where(table.column(hanging).eq(row))
                .and(table.alive())
                .fetch(table.id())
                .forEach(id -> move(table, id, home));
    }

    private void move(RecordedTable table, UUID row, String home) {
        db.update(table.source()).set(table.home(), home).where(table.id().eq(row)).execute();
    }
}
