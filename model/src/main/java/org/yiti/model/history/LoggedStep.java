package org.yiti.model.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.record.Actor;
import org.yiti.model.record.StepKind;

/// A step as the log keeps it.
///
/// @param number its number in this store, rising, never reused
/// @param at the author's clock, for people only
/// @param office code of the office that wrote it
/// @param own whether this store wrote it (and may undo it)
/// @param changes how many rows it changed
public record LoggedStep(
        long number,
        Instant at,
        Actor actor,
        String office,
        boolean own,
        Sentence action,
        @Nullable String reason,
        StepKind kind,
        int changes) {}
