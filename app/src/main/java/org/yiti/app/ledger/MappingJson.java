package org.yiti.app.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Optional;
import org.yiti.model.ledger.Mapping;

/// A mapping as JSON: in the store's memory and in files of `--mapping`.
public final class MappingJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private MappingJson() {}

    public static String write(Mapping mapping) {
        try {
            return JSON.writeValueAsString(mapping.toMap());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Empty where the text is no mapping.
    public static Optional<Mapping> read(String json) {
        try {
            return Optional.ofNullable(
                            JSON.readValue(json, new TypeReference<Map<String, Object>>() {}))
                    .flatMap(Mapping::fromMap);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
