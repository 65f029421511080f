package org.yiti.app.baseline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.yiti.app.freeze.RowJson;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.baseline.Frozen;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// The frozen rows of a baseline as canonical JSON text: tables by number, rows by id, fields in their order,
/// so that the same rows are the same text in every store. **The form is kept for ever**; a later one gets
/// another `form`.
public final class FrozenJson {
    private static final int FORM = 1;

    private final ObjectMapper json = new ObjectMapper();
    private final RowJson rowJson = new RowJson();

    public String write(Frozen frozen) {
        var root = json.createObjectNode().put("form", FORM);
        var tables = root.putObject("rows");
        for (Row row : frozen.rows()) {
            var rows = (ArrayNode) tables.withArray("/" + row.table().key());
            rowJson.write(rows.addObject(), row);
        }
        var units = root.putObject("units");
        frozen.unitNames().forEach((id, name) -> units.put(id.toString(), name));
        try {
            return json.writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Fields and tables that this program does not know are passed over: a newer one wrote them.
    ///
    /// @throws YitiException if it is not the text of a baseline
    public Frozen read(String text) throws YitiException {
        try {
            var root = json.readTree(text);
            if (root == null || root.path("form").asInt() != FORM) {
                throw new YitiException(Sentence.of("baseline.unreadable"));
            }
            var rows = new ArrayList<Row>();
            for (Table table : Table.values()) {
                for (JsonNode object : root.path("rows").path(table.key())) {
                    rows.add(rowJson.read(table, object));
                }
            }
            return new Frozen(rows, units(root.path("units")));
        } catch (JsonProcessingException | RuntimeException e) {
            throw new YitiException(Sentence.of("baseline.unreadable"), e);
        }
    }

    private static Map<UUID, String> units(JsonNode object) {
        var units = new TreeMap<UUID, String>();
        for (String id : List.copyOf(names(object))) {
            units.put(UUID.fromString(id), object.path(id).asText());
        }
        return units;
    }

    private static List<String> names(JsonNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
