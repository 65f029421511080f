package org.yiti.db.record;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.exception.DataAccessException;
import org.yiti.db.log.RecordedDatabase;
import org.yiti.db.schema.RecordedTable;
import org.yiti.db.schema.StoredRows;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Rows;
import org.yiti.model.record.Table;

/// Reads rows of any recorded table.
public final class JooqRows implements Rows {
    private final RecordedDatabase database;

    public JooqRows(RecordedDatabase database) {
        this.database = database;
    }

    @Override
    public List<Row> all(Table table) {
        return list(table, RecordedTable.of(table).alive().isTrue());
    }

    @Override
    public List<Row> where(Field field, Object value) {
        var table = RecordedTable.of(field.table());
        return list(field.table(), table.column(field).eq(value).and(table.alive().isTrue()));
    }

    /// The row, in the recycle bin or not.
    @Override
    public Optional<Row> find(Table table, UUID id) {
        return list(table, RecordedTable.of(table).id().eq(id)).stream().findFirst();
    }

    @Override
    public List<Row> removed(Table table) {
        return list(table, RecordedTable.of(table).alive().isFalse());
    }

    private List<Row> list(Table table, Condition condition) {
        try {
            return StoredRows.read(database.reading(), table, condition);
        } catch (DataAccessException e) {
            throw database.explained(e);
        }
    }
}
