package org.yiti.model.history;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

/// Text that is stored every two seconds while it is typed makes many steps, which a person knows as one. Such a step
/// is named `….draft`; it belongs to what follows it in the same place: another draft, or the `….edit` that ends them.
record Drafts(History history) {
    private static final String DRAFT = ".draft";
    private static final String EDIT = ".edit";
    private static final Duration AT_MOST_APART = Duration.ofMinutes(5);

    /// Whether an older step and the next newer one are the same typing.
    boolean joined(LoggedStep newer, LoggedStep older) {
        var key = older.action().key();
        if (!key.endsWith(DRAFT)) {
            return false;
        }
        var stem = key.substring(0, key.length() - DRAFT.length());
        var next = newer.action().key();
        return (next.equals(key) || next.equals(stem + EDIT))
                && newer.actor().equals(older.actor())
                && Duration.between(older.at(), newer.at()).compareTo(AT_MOST_APART) <= 0
                && samePlace(newer, older);
    }

    /// A row may be called by the very words that are typed: then it is known by itself, and the field by its name,
    /// which comes last.
    private boolean samePlace(LoggedStep newer, LoggedStep older) {
        var now = newer.action().args();
        var then = older.action().args();
        return now.equals(then)
                || (!now.isEmpty()
                        && !then.isEmpty()
                        && now.getLast().equals(then.getLast())
                        && rows(newer).equals(rows(older)));
    }

    private List<UUID> rows(LoggedStep step) {
        return history.changesOf(step.number()).stream().map(LoggedChange::row).toList();
    }
}
