package org.yiti.app.ledger;

import java.util.Map;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;
import org.yiti.model.ledger.Answer;
import org.yiti.model.ledger.Question;
import org.yiti.model.record.Actor;
import org.yiti.model.store.Backups;
import org.yiti.model.store.Store;

/// Does what was planned: a proven backup first, then all of it as one step.
public final class LedgerIntake {
    private final Store store;

    public LedgerIntake(Store store) {
        this.store = store;
    }

    /// @return the number of the step; 0 where there was nothing to do, and then no backup was made
    /// @throws YitiException if the backup or the writing failed; the store is then as it was
    public long take(
            Actor actor,
            LedgerFile file,
            LedgerPlan plan,
            Map<Question, Answer> answers,
            Progress progress)
            throws YitiException {
        var step = plan.step(answers);
        long number = 0;
        if (!step.changes().isEmpty() && !plan.nothingTaken()) {
            store.backups().ensure(Backups.Occasion.BEFORE_IMPORT, progress);
            progress.checkpoint();
            number = store.recorder().record(actor, step);
        }
        new LedgerReader(store.mappings()).remember(file);
        return number;
    }
}
