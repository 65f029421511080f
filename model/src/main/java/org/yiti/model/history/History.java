package org.yiti.model.history;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// Reading the change log: who changed what, when, from where; and what stood at an earlier point.
public interface History {
    /// The number of the newest step; 0 in an empty store. A point of the log is named by it.
    long last();

    /// The latest time that this store has seen, by its own clock or in what it took in. It never goes back, whatever the
    /// computer's clock says now.
    Instant clock();

    /// The newest steps before a number, newest first.
    List<LoggedStep> latest(long before, int limit);

    Optional<LoggedStep> step(long number);

    /// What a step changed, in the order it was done.
    List<LoggedChange> changesOf(long step);

    /// Every change of these rows, oldest first.
    List<LoggedChange> changesOfRows(Table table, Collection<UUID> rows);

    /// The rows as they stood after a step (rows born later are left out, removed ones are marked so).
    Map<UUID, Row> asOf(long step, Table table, Collection<UUID> rows);
}
