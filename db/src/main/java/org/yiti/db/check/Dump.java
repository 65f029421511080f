package org.yiti.db.check;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.yiti.db.log.RecordedDatabase;
import org.yiti.db.schema.StoredRows;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// Writes all recorded tables as canonical JSON: tables by name, rows by id, one row a line, columns in
/// their order, empty fields left out. No step waits while another writes: it reads one state of the store.
public final class Dump {
    private static final JsonFactory JSON = new JsonFactory();

    private final RecordedDatabase database;

    public Dump(RecordedDatabase database) {
        this.database = database;
    }

    public void write(Writer out) throws YitiException {
        try {
            database.snapshot(db -> write(db, out));
            out.flush();
        } catch (IOException e) {
            throw new YitiException(
                    Sentence.of("dump.unwritable", String.valueOf(e.getMessage())), e);
        } catch (DataAccessException e) {
            if (e.getCause() instanceof IOException io) {
                throw new YitiException(
                        Sentence.of("dump.unwritable", String.valueOf(io.getMessage())), e);
            }
            throw new YitiException(Sentence.of("store.unreadable.rows"), e);
        }
    }

    private static void write(DSLContext db, Writer out) throws IOException {
        out.write("{\n");
        var tables =
                Arrays.stream(Table.values()).sorted(Comparator.comparing(Table::key)).toList();
        for (Table table : tables) {
            out.write("\"" + table.key() + "\": [");
            rows(db, table, out);
            out.write(table == tables.getLast() ? "\n]\n" : "\n],\n");
        }
        out.write("}\n");
    }

    private static void rows(DSLContext db, Table table, Writer out) throws IOException {
        String separator = "\n";
        for (Row row : StoredRows.read(db, table, DSL.noCondition())) {
            out.write(separator);
            separator = ",\n";
            row(row, out);
        }
    }

    private static void row(Row row, Writer out) throws IOException {
        var line = new java.io.StringWriter();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("id", row.id().toString());
            json.writeStringField("home", row.home());
            json.writeBooleanField("alive", row.alive());
            for (var entry : row.filled().entrySet()) {
                json.writeFieldName(entry.getKey().key());
                value(json, entry.getKey(), entry.getValue());
            }
            json.writeEndObject();
        }
        out.write(line.toString());
    }

    private static void value(JsonGenerator json, Field field, Object value) throws IOException {
        switch (field.type()) {
            case TEXT, CODE, DATE, REFERENCE -> json.writeString(value.toString());
            case INTEGER -> json.writeNumber((int) value);
            case BOOLEAN -> json.writeBoolean((boolean) value);
            case DECIMAL -> json.writeNumber(((BigDecimal) value).toPlainString());
        }
    }
}
