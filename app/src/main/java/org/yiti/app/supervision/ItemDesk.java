package org.yiti.app.supervision;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.yiti.app.desk.Desk;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.app.job.JobRunner;
import org.yiti.app.job.Outcome;
import org.yiti.app.notice.Notices;
import org.yiti.model.Sentence;
import org.yiti.model.attachment.Attachments;
import org.yiti.model.edit.CellEdits;
import org.yiti.model.flow.Hand;
import org.yiti.model.job.Job;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;
import org.yiti.model.supervision.ItemAction;
import org.yiti.model.supervision.ItemLights;
import org.yiti.model.supervision.Items;

/// The way of the supervision screens to the store: items are read beside the screen, and what is done to them is a
/// step of the desk.
final class ItemDesk {
    private final Desk desk;
    private final JobRunner jobs;
    private final Notices notices;
    private final Texts texts;

    ItemDesk(Desk desk, JobRunner jobs, Notices notices, Texts texts) {
        this.desk = desk;
        this.jobs = jobs;
        this.notices = notices;
        this.texts = texts;
    }

    /// Units, calendar, issues and tasks that items speak of. Becomes another one too when steps were taken back.
    ReadOnlyObjectProperty<Optional<Snapshot>> snapshotProperty() {
        return desk.snapshotProperty();
    }

    Optional<Snapshot> snapshot() {
        return desk.snapshot();
    }

    Items items() {
        return desk.store().items();
    }

    Attachments files() {
        return desk.store().attachments();
    }

    String office() {
        return desk.store().office().code();
    }

    /// Why an act is not for who is here; empty where it is.
    Optional<Sentence> refusal(ItemAction act, Hand hand) {
        return desk.presence().refusal(act, hand);
    }

    /// Why items cannot be drafted or changed by who is here; empty where they can.
    Optional<Sentence> refusal() {
        return desk.presence().refusal(Table.SUPERVISION_ITEM);
    }

    /// Whether the office's acts bear the name of who is signed in.
    boolean signedIn() {
        return desk.presence().account().isPresent();
    }

    String person() {
        return desk.actor().name();
    }

    /// The number of an item, such as `2026-督-012`.
    String number(int year, int number) {
        return texts.tr("item.number", year, String.format(java.util.Locale.ROOT, "%03d", number));
    }

    /// The day on which something is done: today, but in a year that is past the date that is looked at.
    LocalDate day(Snapshot at) {
        var today = desk.today();
        return at.asOf().getYear() == today.getYear() ? today : at.asOf();
    }

    ItemLights lights(Snapshot at) {
        return new ItemLights(at.asOf(), at.calendar(), at.lights().rule().dueSoonDays());
    }

    /// Reads what a person types into fields.
    CellEdits edits(Snapshot at) {
        return new CellEdits(
                at.book(), at.units(), desk.store().office().federation(), texts::label);
    }

    /// Reads something from the store; a newer reading of the same key replaces an older one.
    <T> void read(String key, Job<T> job, Consumer<T> use) {
        jobs.latest(key, job, outcome -> finish(outcome, use, () -> {}));
    }

    /// @param failed called where it did not come to an end; the person has been told
    <T> void start(Sentence name, Job<T> job, Consumer<T> use, Runnable failed) {
        jobs.start(name, job, outcome -> finish(outcome, use, failed));
    }

    private <T> void finish(Outcome<T> outcome, Consumer<T> use, Runnable failed) {
        switch (outcome) {
            case Outcome.Done<T>(var value) -> use.accept(value);
            case Outcome.Stopped<T> _ -> failed.run();
            case Outcome.Broken<T>(var cause) -> {
                notices.failed(cause);
                failed.run();
            }
        }
    }

    void record(Step step, Runnable whenStored) {
        desk.recordBeside(step, whenStored);
    }

    void tell(Sentence said) {
        notices.toast(said);
    }
}
