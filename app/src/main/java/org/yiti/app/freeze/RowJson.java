package org.yiti.app.freeze;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.TreeMap;
import java.util.UUID;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// One row as canonical JSON: its id, where it is at home if that is known, and its filled fields in the order of their
/// columns. **The form is kept for ever.**
public final class RowJson {
    private static final String ID = "id";
    private static final String HOME = "@home";

    public void write(ObjectNode object, Row row) {
        object.put(ID, row.id().toString());
        if (!row.home().isEmpty()) {
            object.put(HOME, row.home());
        }
        row.filled().forEach((field, value) -> put(object, field, value));
    }

    private static void put(ObjectNode object, Field field, Object value) {
        switch (value) {
            case Integer number -> object.put(field.key(), number);
            case Boolean yes -> object.put(field.key(), yes);
            case BigDecimal number -> object.put(field.key(), number.toPlainString());
            default -> object.put(field.key(), value.toString());
        }
    }

    /// A living row. Fields that this program does not know are passed over: a newer one wrote them.
    ///
    /// @throws RuntimeException if a value is not of its field's type, or the id is missing
    public Row read(Table table, JsonNode object) {
        var values = new TreeMap<Field, Object>();
        for (Field field : table.fields()) {
            var node = object.get(field.key());
            if (node != null) {
                values.put(field, value(field, node));
            }
        }
        return Row.of(
                table,
                UUID.fromString(object.path(ID).asText()),
                object.path(HOME).asText(""),
                true,
                values);
    }

    private static Object value(Field field, JsonNode node) {
        return switch (field.type()) {
            case TEXT, CODE -> node.asText();
            case INTEGER -> node.intValue();
            case DECIMAL -> new BigDecimal(node.asText());
            case DATE -> LocalDate.parse(node.asText());
            case BOOLEAN -> node.booleanValue();
            case REFERENCE -> UUID.fromString(node.asText());
        };
    }
}
