package org.yiti.model.history;

import java.time.Duration;

/// Text that is stored every two seconds while it is typed makes many steps, which a person knows as one. Such a step
/// is named `….draft`; it belongs to what follows it in the same place: another draft, or the `….edit` that ends them.
final class Drafts {
    private static final String DRAFT = ".draft";
    private static final String EDIT = ".edit";
    private static final Duration AT_MOST_APART = Duration.ofMinutes(5);

    private Drafts() {}

    /// Whether an older step and the next newer one are the same typing.
    static boolean joined(LoggedStep newer, LoggedStep older) {
        var key = older.action().key();
        if (!key.endsWith(DRAFT)) {
            return false;
        }
        var stem = key.substring(0, key.length() - DRAFT.length());
        var next = newer.action().key();
        return (next.equals(key) || next.equals(stem + EDIT))
                && newer.action().args().equals(older.action().args())
                && newer.actor().equals(older.actor())
                && Duration.between(older.at(), newer.at()).compareTo(AT_MOST_APART) <= 0;
    }
}
