package org.yiti.app.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yiti.model.ledger.Column;
import org.yiti.model.ledger.ColumnMeaning;
import org.yiti.model.ledger.Mapping;
import org.yiti.model.record.Texts;

/// What the heads of an office's own template mean, carried in the file, so that columns come back even under heads
/// that nobody else uses, wherever they were moved to.
record HeadMeanings(Map<String, Column> meanings) {
    private static final ObjectMapper JSON = new ObjectMapper();

    HeadMeanings {
        meanings = Map.copyOf(meanings);
    }

    static String write(Map<String, Column> heads) {
        var words = new LinkedHashMap<String, String>();
        heads.forEach((head, column) -> words.put(key(head), column.key()));
        try {
            return JSON.writeValueAsString(words);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// @param json as [#write] made it; knows nothing where it is missing or no such text
    static HeadMeanings of(@Nullable String json) {
        var meanings = new HashMap<String, Column>();
        if (json != null) {
            tree(json)
                    .ifPresent(tree ->
                            tree.properties()
                                    .forEach(field ->
                                            Column.ofKey(field.getValue().asText())
                                                    .ifPresent(column ->
                                                            meanings.put(field.getKey(), column))));
        }
        return new HeadMeanings(meanings);
    }

    private static Optional<JsonNode> tree(String json) {
        try {
            return Optional.ofNullable(JSON.readTree(json));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /// The page with its columns as the template meant them; as it was where it has no hidden keys.
    LedgerPage in(LedgerPage page) {
        if (meanings.isEmpty() || !page.mapping().has(ColumnMeaning.ROW_KEY)) {
            return page;
        }
        var mapping = meant(page.mapping());
        return mapping.columns().equals(page.mapping().columns()) ? page : page.as(mapping);
    }

    private Mapping meant(Mapping found) {
        var columns = new TreeMap<>(found.columns());
        for (int i = 0; i < found.heads().size(); i++) {
            var head = found.heads().get(i);
            var lower = head.substring(head.lastIndexOf('/') + 1);
            var meaning =
                    Optional.ofNullable(meanings.get(key(head)))
                            .or(() -> Optional.ofNullable(meanings.get(key(lower))));
            if (meaning.isPresent()) {
                columns.put(i, meaning.get());
            }
        }
        return new Mapping(
                found.sheet(),
                found.kind(),
                found.firstHeadRow(),
                found.lastHeadRow(),
                found.firstDataRow(),
                columns,
                found.heads(),
                found.defaultIssue(),
                found.fillDown());
    }

    private static String key(String head) {
        return Texts.compact(head);
    }
}
