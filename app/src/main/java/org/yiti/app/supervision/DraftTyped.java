package org.yiti.app.supervision;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yiti.model.record.Code;
import org.yiti.model.record.Field;

/// What stands in the form of an item, as it was typed and chosen.
///
/// @param texts by field, to be read as their fields are
/// @param codes by field
/// @param units one cooperating unit a line, with what falls to it behind a colon
record DraftTyped(
        Map<Field, String> texts,
        Map<Field, Code> codes,
        Optional<UUID> issue,
        Optional<UUID> task,
        String units) {
    DraftTyped {
        texts = Map.copyOf(texts);
        codes = Map.copyOf(codes);
    }
}
