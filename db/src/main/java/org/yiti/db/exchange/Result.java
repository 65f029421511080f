package org.yiti.db.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yiti.db.exchange.file.Manifest;
import org.yiti.db.log.SentenceJson;
import org.yiti.model.exchange.ExchangeCode;
import org.yiti.model.exchange.Preview;
import org.yiti.model.exchange.Trouble;

/// What the books keep of a package's fate, as JSON: its counts for the receipt, or why it waits.
final class Result {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Result() {}

    static String of(Preview preview) {
        return JSON.createObjectNode()
                .put("added", preview.total(Preview.Kind.ADDED))
                .put(
                        "changed",
                        preview.total(Preview.Kind.CHANGED)
                                + preview.total(Preview.Kind.REMOVED)
                                + preview.total(Preview.Kind.RESTORED))
                .put("conflicts", preview.total(Preview.Kind.CONFLICT))
                .put("refused", preview.total(Preview.Kind.REFUSED))
                .toString();
    }

    static String of(Trouble trouble) {
        return JSON.createObjectNode()
                .put("code", trouble.code().name())
                .put("args", SentenceJson.write(new ArrayList<>(trouble.args())))
                .toString();
    }

    static Optional<Trouble> trouble(@Nullable String json) {
        return read(json)
                .filter(node -> node.has("code"))
                .map(node ->
                        new Trouble(
                                ExchangeCode.valueOf(node.get("code").asText()),
                                List.copyOf(SentenceJson.read(node.get("args").asText()))));
    }

    static Manifest.Receipt receipt(
            java.util.UUID packageId, Manifest.Receipt.State state, @Nullable String json) {
        var node = read(json).orElseGet(JSON::createObjectNode);
        return new Manifest.Receipt(
                packageId,
                state,
                node.path("added").asLong(),
                node.path("changed").asLong(),
                node.path("conflicts").asLong(),
                node.path("refused").asLong());
    }

    private static Optional<JsonNode> read(@Nullable String json) {
        if (json == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the books hold " + json, e);
        }
    }
}
