package org.yiti.model.ledger;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.TaskStatus;

/// Reads the state of a task from a row.
///
/// @param trustDone see [LedgerImport.Options]
record RowStatus(boolean trustDone, ImportNotes notes) {
    /// The state that a row's word gives. “Done” of a file that is not trusted asks for the check, unless the
    /// task has passed it.
    Optional<TaskStatus> of(SheetRow row, @Nullable Task standing) {
        var word = row.text(ColumnMeaning.STATUS);
        var status = StatusWords.read(word);
        if (status.isEmpty() && !word.isEmpty()) {
            notes.warnOfWords(row, ColumnMeaning.STATUS, word);
        }
        boolean passed = standing != null && standing.status() == TaskStatus.DONE;
        return status.map(
                s -> s == TaskStatus.DONE && !trustDone && !passed ? TaskStatus.AWAITING_CHECK : s);
    }
}
