package org.yiti.app.view;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.record.Code;

/// A view that goes from hand to hand as a small file (`.yitiview`): UTF-8 JSON, marked with the version of its form.
///
/// @param heads what its columns were called where it was written, to name those that are not known here
record ViewFile(ViewList list, String name, Map<String, String> heads, ViewContent content) {
    static final String ENDING = ".yitiview";
    static final int LONGEST_NAME = 60;
    private static final int FORM = 1;
    private static final int MOST_BYTES = 512 * 1024;
    private static final int MOST_HEADS = 300;
    private static final int LONGEST_HEAD = 200;
    private static final int DEPTH = 8;
    private static final String MARK = "yitiview";

    ViewFile {
        heads = Map.copyOf(heads);
    }

    /// Also reads what lies in the store.
    static ObjectMapper json() {
        var limits =
                StreamReadConstraints.builder()
                        .maxNestingDepth(DEPTH)
                        .maxStringLength(MOST_BYTES)
                        .maxNumberLength(40)
                        .build();
        var factory =
                JsonFactory.builder()
                        .streamReadConstraints(limits)
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build();
        return new ObjectMapper(factory)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(SerializationFeature.INDENT_OUTPUT);
    }

    byte[] bytes() {
        var json = json();
        var root = json.createObjectNode().put(MARK, FORM);
        root.put("list", list.name()).put("name", name);
        var named = root.putObject("heads");
        new java.util.TreeMap<>(heads).forEach(named::put);
        root.set("view", new ViewJson(json).write(content));
        try {
            return json.writeValueAsBytes(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static ViewFile read(Path file) throws YitiException {
        try (var in = Files.newInputStream(file)) {
            return of(in.readNBytes(MOST_BYTES + 1));
        } catch (IOException e) {
            throw new YitiException(
                    Sentence.of("view.file.unreadable", String.valueOf(file.getFileName())), e);
        }
    }

    static ViewFile of(byte[] bytes) throws YitiException {
        if (bytes.length > MOST_BYTES) {
            throw new YitiException(Sentence.of("view.file.big", MOST_BYTES / 1024));
        }
        var root = tree(bytes);
        if (!root.path(MARK).isIntegralNumber()) {
            throw new YitiException(Sentence.of("view.file.other"));
        }
        if (root.path(MARK).longValue() > FORM) {
            throw new YitiException(Sentence.of("view.file.newer"));
        }
        ViewJson.must(root.path(MARK).longValue() == FORM, MARK);
        var list =
                Code.read(ViewList.class, root.path("list").textValue())
                        .orElseThrow(() -> new YitiException(Sentence.of("view.file.list")));
        var heads = new LinkedHashMap<String, String>();
        for (var each : ViewJson.object(root.path("heads"), "heads", MOST_HEADS).entrySet()) {
            heads.put(each.getKey(), ViewJson.text(each.getValue(), "heads", LONGEST_HEAD));
        }
        return new ViewFile(
                list,
                ViewJson.text(root.path("name"), "name", LONGEST_NAME),
                heads,
                new ViewJson(json()).read(root.path("view")));
    }

    private static JsonNode tree(byte[] bytes) throws YitiException {
        try {
            // As text: Jackson takes broken UTF-8 of some kinds.
            var text =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(java.nio.ByteBuffer.wrap(bytes))
                            .toString();
            var root = json().readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
            // Half characters, written as escapes, could neither be kept nor written out again.
            boolean whole = StandardCharsets.UTF_8.newEncoder().canEncode(String.valueOf(root));
            if (root == null || !root.isObject() || !whole) {
                throw new YitiException(Sentence.of("view.file.other"));
            }
            return root;
        } catch (IOException e) {
            throw new YitiException(Sentence.of("view.file.other"), e);
        }
    }
}
