package org.yiti.model.account;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yiti.model.history.History;
import org.yiti.model.history.LoggedChange;
import org.yiti.model.history.LoggedStep;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// The change log as who is signed in may read it: what happened to rows that they see, and in the list of steps those of
/// which they see everything, so that none is taken back by half.
final class GuardedHistory implements History {
    /// No unit's work alone is so large; what is larger came with a ledger or a package of everybody's.
    private static final int LARGEST_OF_ONE = 5_000;

    private final History history;
    private final Sights sights;

    GuardedHistory(History history, Sights sights) {
        this.history = history;
        this.sights = sights;
    }

    @Override
    public long last() {
        return history.last();
    }

    @Override
    public Instant clock() {
        return history.clock();
    }

    /// At least one, where there is one.
    @Override
    public List<LoggedStep> latest(long before, int limit) {
        var page = history.latest(before, limit);
        if (sights.wholeOffice()) {
            return page;
        }
        while (!page.isEmpty()) {
            var seen = page.stream().filter(this::all).toList();
            if (!seen.isEmpty()) {
                return seen;
            }
            page = history.latest(page.getLast().number(), limit);
        }
        return page;
    }

    private boolean all(LoggedStep step) {
        return step.changes() <= LARGEST_OF_ONE
                && sights.remembered(step.number(), number -> all(history.changesOf(number)));
    }

    private boolean all(List<LoggedChange> changes) {
        return changes.stream().allMatch(change -> sights.sees(change.table(), change.row()));
    }

    /// When it was done and by whom, which stands beside each row that it changed.
    @Override
    public Optional<LoggedStep> step(long number) {
        return history.step(number);
    }

    @Override
    public List<LoggedChange> changesOf(long step) {
        var changes = history.changesOf(step);
        return all(changes) ? changes : List.of();
    }

    @Override
    public List<LoggedChange> changesOfRows(Table table, Collection<UUID> rows) {
        return history.changesOfRows(table, seen(table, rows));
    }

    @Override
    public Map<UUID, Row> asOf(long step, Table table, Collection<UUID> rows) {
        return history.asOf(step, table, seen(table, rows));
    }

    private List<UUID> seen(Table table, Collection<UUID> rows) {
        return rows.stream().filter(row -> sights.sees(table, row)).toList();
    }
}
