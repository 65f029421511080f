package org.yiti.model.exchange;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;

/// A change of another office that had no right to it (被拒绝的变更): kept in the log, not applied.
///
/// @param values what it wrote
/// @param alive false if it moved the row to the recycle bin
/// @param office name of the office that wrote it
/// @param owner code of the office whose row it is, as its writer took it: the one that can write this
public record Refused(
        Table table,
        UUID row,
        Map<Field, @Nullable Object> values,
        boolean alive,
        String actor,
        String office,
        Instant at,
        String owner,
        Sentence reason) {}
