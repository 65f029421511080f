package org.yiti.model.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A due date as it was worded (完成时限). Words that are not understood stay words: no date is made up.
///
/// @param date the last day on which the task is in time
/// @param words as written; a bare date cell gives `2021-06-30`
/// @param longTerm a task without an end (长期坚持), which is never late
public record DueDate(@Nullable LocalDate date, String words, boolean longTerm) {
    public static final DueDate NONE = new DueDate(null, "", false);

    /// False where there are words, and they name neither a day nor a task without end.
    public boolean understood() {
        return date != null || longTerm || words.isEmpty();
    }
}
