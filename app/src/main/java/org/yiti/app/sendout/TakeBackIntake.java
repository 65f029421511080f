package org.yiti.app.sendout;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;
import org.yiti.model.ledger.Answer;
import org.yiti.model.ledger.Question;
import org.yiti.model.record.Actor;
import org.yiti.model.store.Backups;
import org.yiti.model.store.Store;

/// Does what was planned for a folder: a proven backup first, then all files as one step, then the receipts.
public final class TakeBackIntake {
    private final Store store;
    private final SendOuts sendOuts;

    public TakeBackIntake(Store store) {
        this.store = store;
        this.sendOuts = new SendOuts(store.mappings());
    }

    /// @return the number of the step; 0 where no cell changes
    /// @throws YitiException if backup or writing failed, or every file was refused; the store is then as it was
    public long take(
            Actor actor,
            TakeBackPlan plan,
            Map<Question, Answer> answers,
            LocalDate today,
            Progress progress)
            throws YitiException {
        if (plan.taken().isEmpty()) {
            throw new YitiException(Sentence.of("takeback.none-taken", plan.lines().size()));
        }
        var step = plan.step(answers);
        long number = 0;
        if (!step.changes().isEmpty()) {
            store.backups().ensure(Backups.Occasion.BEFORE_IMPORT, progress);
            progress.checkpoint();
            number = store.recorder().record(actor, step);
        }
        for (TakeBackPlan.Line line : plan.taken()) {
            receive(plan.book().programme().year(), line, today, number);
        }
        return number;
    }

    private void receive(int year, TakeBackPlan.Line line, LocalDate today, long step)
            throws YitiException {
        var sendOut = sendOuts.of(year, line.month());
        var sent = line.unit().flatMap(sendOut::of);
        if (sent.isPresent()) {
            var receipt = new Sent.Receipt(today, line.file().name(), step);
            sendOuts.keep(sendOut.with(sent.get().with(Optional.of(receipt))));
        }
    }

    /// Forgets the receipts of a step that was taken back: those units have to answer again.
    public void forget(int year, long step) throws YitiException {
        for (SendOut sendOut : sendOuts.all(year)) {
            var changed = sendOut;
            for (Sent sent : sendOut.sent()) {
                if (sent.receipt().filter(receipt -> receipt.step() == step).isPresent()) {
                    changed = changed.with(sent.with(Optional.empty()));
                }
            }
            if (!changed.equals(sendOut)) {
                sendOuts.keep(changed);
            }
        }
    }
}
