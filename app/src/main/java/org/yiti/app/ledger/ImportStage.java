package org.yiti.app.ledger;

import java.util.Optional;
import org.yiti.app.job.RunningJob;
import org.yiti.model.Sentence;

/// How far the import of a file is.
sealed interface ImportStage {
    /// No file yet.
    ///
    /// @param trouble why the last one could not be read
    record Choosing(Optional<Sentence> trouble) implements ImportStage {}

    /// A file is being read.
    record Reading(RunningJob job) implements ImportStage {}

    /// The person looks at what was understood of a sheet.
    ///
    /// @param page index of the shown sheet
    /// @param trouble why it cannot be planned so
    record Understanding(LedgerFile file, int page, Optional<Sentence> trouble)
            implements ImportStage {
        LedgerPage shown() {
            return file.pages().get(page);
        }
    }

    /// The dry run was made; nothing is done yet.
    ///
    /// @param trouble why the import failed; the store is then as it was
    record Checked(LedgerFile file, LedgerPlan plan, Optional<Sentence> trouble)
            implements ImportStage {}

    /// It is done.
    ///
    /// @param step number of the step; 0 where nothing differed
    record Done(LedgerPlan plan, int changed, long step) implements ImportStage {}
}
