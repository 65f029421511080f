package org.yiti.model.exchange;

import java.time.Instant;
import java.util.UUID;
import org.yiti.model.Sentence;
import org.yiti.model.record.Table;

/// A change of another office that had no right to it (被拒绝的变更): kept in the log, not applied.
public record Refused(
        Table table, UUID row, String actor, String office, Instant at, Sentence reason) {}
