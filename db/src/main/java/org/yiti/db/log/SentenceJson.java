package org.yiti.db.log;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.yiti.model.Sentence;
import org.yiti.model.record.Code;
import org.yiti.model.record.Field;

/// The arguments of a step's sentence as JSON text: texts, whole numbers and yes/no as JSON has them,
/// everything else as an object with one key that says what it is.
public final class SentenceJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private SentenceJson() {}

    /// @throws IllegalArgumentException if an argument is of a kind that a log cannot keep
    public static String write(List<Object> args) {
        return array(args).toString();
    }

    private static ArrayNode array(List<Object> args) {
        var array = NODES.arrayNode();
        args.forEach(arg -> array.add(node(arg)));
        return array;
    }

    private static JsonNode node(Object arg) {
        return switch (arg) {
            case String text -> NODES.textNode(text);
            case Integer number -> NODES.numberNode(number.longValue());
            case Long number -> NODES.numberNode(number.longValue());
            case Boolean yes -> NODES.booleanNode(yes);
            case BigDecimal decimal -> tagged("decimal", decimal.toPlainString());
            case LocalDate date -> tagged("date", date.toString());
            case YearMonth month -> tagged("month", month.toString());
            case UUID id -> tagged("id", id.toString());
            case Code code -> tagged("key", code.textKey());
            case Field field -> node(field.label());
            case Sentence sentence ->
                    NODES.objectNode()
                            .put("key", sentence.key())
                            .set("args", array(sentence.args()));
            default -> throw new IllegalArgumentException("no JSON form for " + arg.getClass());
        };
    }

    private static JsonNode tagged(String kind, String text) {
        return NODES.objectNode().put(kind, text);
    }

    /// Whole numbers come back as `Long`, enumerations as the sentence of their text key.
    public static List<Object> read(String json) {
        try {
            return list(MAPPER.readTree(json));
        } catch (JsonProcessingException e) {
            throw new DamagedLogException("a sentence that is not JSON");
        }
    }

    private static List<Object> list(JsonNode array) {
        var args = new ArrayList<Object>(array.size());
        array.forEach(node -> args.add(arg(node)));
        return args;
    }

    private static Object arg(JsonNode node) {
        if (node.isTextual()) {
            return node.textValue();
        }
        if (node.isIntegralNumber()) {
            return node.longValue();
        }
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        if (node.has("key")) {
            return new Sentence(node.get("key").textValue(), list(node.path("args")));
        }
        if (node.has("decimal")) {
            return new BigDecimal(node.get("decimal").textValue());
        }
        if (node.has("date")) {
            return LocalDate.parse(node.get("date").textValue());
        }
        if (node.has("month")) {
            return YearMonth.parse(node.get("month").textValue());
        }
        if (node.has("id")) {
            return UUID.fromString(node.get("id").textValue());
        }
        throw new DamagedLogException("a sentence with an unknown argument");
    }
}
