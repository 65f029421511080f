package org.yiti.db.exchange.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/// Reads the fields of a JSON object strictly: each is there, has the kind and size that is asked for, and none is
/// left over. Anything else is an [IllegalArgumentException].
final class Fields {
    private final JsonNode object;
    private final Set<String> read = new HashSet<>();

    Fields(JsonNode object) {
        if (!object.isObject()) {
            throw new IllegalArgumentException("not an object");
        }
        this.object = object;
    }

    boolean has(String key) {
        return object.has(key);
    }

    /// What stands there, of whatever kind.
    JsonNode node(String key) {
        read.add(key);
        var node = object.get(key);
        if (node == null) {
            throw new IllegalArgumentException("without " + key);
        }
        return node;
    }

    /// Passes over what this version does not look at.
    void ignore(String key) {
        read.add(key);
    }

    long number(String key, long most) {
        var node = node(key);
        if (!node.isIntegralNumber() || !node.canConvertToLong()) {
            throw new IllegalArgumentException(key + " is not a whole number");
        }
        long number = node.longValue();
        if (number < 0 || number > most) {
            throw new IllegalArgumentException(key + " is " + number);
        }
        return number;
    }

    String text(String key, int longest) {
        return text(key, node(key), longest);
    }

    private static String text(String key, JsonNode node, int longest) {
        if (!node.isTextual()) {
            throw new IllegalArgumentException(key + " is not a text");
        }
        return VisibleText.check(node.textValue(), longest);
    }

    String text(String key, Pattern form) {
        String text = text(key, 1000);
        if (!form.matcher(text).matches()) {
            throw new IllegalArgumentException(key + " has another form");
        }
        return text;
    }

    UUID id(String key) {
        String text = text(key, 36);
        var id = UUID.fromString(text);
        if (!id.toString().equals(text)) {
            throw new IllegalArgumentException(key + " is not an id");
        }
        return id;
    }

    byte[] hash(String key) {
        return HexFormat.of().parseHex(text(key, ManifestJson.SHA256));
    }

    byte[] base64(String key, int longest) {
        return base64(text(key, longest * 2));
    }

    /// Of the several ways to write bytes in base 64 only the usual one.
    static byte[] base64(String text) {
        byte[] bytes = Base64.getDecoder().decode(text);
        if (!Base64.getEncoder().encodeToString(bytes).equals(text)) {
            throw new IllegalArgumentException("bytes in another form");
        }
        return bytes;
    }

    Fields object(String key) {
        return new Fields(node(key));
    }

    List<Fields> objects(String key, int most) {
        var objects = new ArrayList<Fields>();
        for (JsonNode element : array(key, most)) {
            objects.add(new Fields(element));
        }
        return objects;
    }

    List<String> texts(String key, int most, int longest) {
        var texts = new ArrayList<String>();
        for (JsonNode element : array(key, most)) {
            texts.add(text(key, element, longest));
        }
        return texts;
    }

    private JsonNode array(String key, int most) {
        var node = node(key);
        if (!node.isArray() || node.size() > most) {
            throw new IllegalArgumentException(key + " is not a list, or too long");
        }
        return node;
    }

    void end() {
        object.fieldNames()
                .forEachRemaining(key -> {
                    if (!read.contains(key)) {
                        throw new IllegalArgumentException("unknown: " + key);
                    }
                });
    }
}
