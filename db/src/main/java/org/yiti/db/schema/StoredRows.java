package org.yiti.db.schema;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConnectionProvider;
import org.jspecify.annotations.Nullable;
import org.yiti.db.LazyReading;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;
import org.yiti.model.record.Type;

/// Reads rows of a recorded table as the model holds them. Made for the 350,000 rows of a large year: they
/// come from H2 one by one, without a result that holds them all and sorts them, and values that many of them
/// share are kept once.
public final class StoredRows {
    private static final int LIFE = 3;

    private final RecordedTable table;
    private final Type[] types;
    private final SharedValues shared = new SharedValues();

    private StoredRows(RecordedTable table) {
        this.table = table;
        this.types = table.table().fields().stream().map(Field::type).toArray(Type[]::new);
    }

    /// The rows that fit, in the order of their ids.
    public static List<Row> read(DSLContext db, Table table, Condition condition) {
        var reader = new StoredRows(RecordedTable.of(table));
        var rows = db.connectionResult(connection -> reader.read(db, connection, condition));
        rows.sort((one, other) -> compare(one.id(), other.id()));
        return rows;
    }

    /// The rows of these names that are there. Each is asked for by itself, with a statement that is understood once: H2
    /// compares a row with every value of a list.
    public static Map<UUID, Row> named(DSLContext db, Table table, Collection<UUID> names) {
        var reader = new StoredRows(RecordedTable.of(table));
        var ofOne =
                db.select(reader.table.columns())
                        .from(reader.table.source())
                        .where(reader.table.id().eq((UUID) null));
        return db.connectionResult(connection -> {
            var rows = new HashMap<UUID, Row>();
            try (var query = new RepeatedQuery(connection, ofOne)) {
                for (UUID name : names) {
                    try (var stored = query.of(name)) {
                        if (stored.next()) {
                            rows.put(name, reader.row(stored));
                        }
                    }
                }
            }
            return rows;
        });
    }

    /// The living rows that refer to one of these, asked for one by one as [#named].
    public static List<Row> referring(DSLContext db, Field reference, Collection<UUID> to) {
        var reader = new StoredRows(RecordedTable.of(reference.table()));
        var ofOne =
                db.select(reader.table.columns())
                        .from(reader.table.source())
                        .where(reader.table.column(reference).coerce(UUID.class).eq((UUID) null));
        return db.connectionResult(connection -> {
            var rows = new ArrayList<Row>();
            try (var query = new RepeatedQuery(connection, ofOne)) {
                for (UUID id : to) {
                    try (var stored = query.of(id)) {
                        while (stored.next()) {
                            if (stored.getBoolean(LIFE)) {
                                rows.add(reader.row(stored));
                            }
                        }
                    }
                }
            }
            return rows;
        });
    }

    /// The order in which a database sorts ids, which is not that of [UUID#compareTo].
    private static int compare(UUID one, UUID other) {
        int high =
                Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0
                ? high
                : Long.compareUnsigned(
                        one.getLeastSignificantBits(), other.getLeastSignificantBits());
    }

    private ArrayList<Row> read(DSLContext db, Connection connection, Condition condition)
            throws SQLException {
        var one = db.configuration().derive(new DefaultConnectionProvider(connection));
        try (var _ = LazyReading.on(connection);
                ResultSet stored =
                        DSL.using(one)
                                .select(table.columns())
                                .from(table.source())
                                .where(condition)
                                .fetchResultSet()) {
            var rows = new ArrayList<Row>();
            while (stored.next()) {
                rows.add(row(stored));
            }
            return rows;
        }
    }

    private Row row(ResultSet stored) throws SQLException {
        var values = new @Nullable Object[types.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(stored, types[i], LIFE + 1 + i);
        }
        return Row.of(
                table.table(),
                (UUID) Objects.requireNonNull(stored.getObject(1)),
                (String) Objects.requireNonNull(shared.plain(stored.getString(2))),
                stored.getBoolean(3),
                values);
    }

    private @Nullable Object value(ResultSet stored, Type type, int column) throws SQLException {
        return switch (type) {
            case TEXT, CODE -> shared.plain(stored.getString(column));
            case DECIMAL -> shared.plain(stored.getBigDecimal(column));
            case DATE -> shared.plain(stored.getObject(column, LocalDate.class));
            case REFERENCE -> shared.plain(stored.getObject(column));
            case INTEGER, BOOLEAN -> stored.getObject(column);
        };
    }
}
