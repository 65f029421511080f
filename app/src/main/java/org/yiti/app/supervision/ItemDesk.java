package org.yiti.app.supervision;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.yiti.app.desk.Desk;
import org.yiti.app.desk.DeskWork;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.model.Sentence;
import org.yiti.model.account.Matter;
import org.yiti.model.account.Right;
import org.yiti.model.attachment.Attachments;
import org.yiti.model.consultation.JointAction;
import org.yiti.model.edit.CellEdits;
import org.yiti.model.flow.Hand;
import org.yiti.model.job.Job;
import org.yiti.model.meeting.Meeting;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;
import org.yiti.model.supervision.ItemAction;
import org.yiti.model.supervision.ItemGiven;
import org.yiti.model.supervision.ItemLights;
import org.yiti.model.supervision.Items;
import org.yiti.model.supervision.SupervisionItem;

/// The way of the supervision screens to the store: items are read beside the screen, and what is done to them is a
/// step of the desk.
final class ItemDesk {
    private final DeskWork work;
    private final Desk desk;
    private final Texts texts;

    ItemDesk(DeskWork work, Texts texts) {
        this.work = work;
        this.desk = work.desk();
        this.texts = texts;
    }

    DeskWork work() {
        return work;
    }

    Texts texts() {
        return texts;
    }

    /// Units, calendar, issues and tasks that items speak of. Becomes another one too when steps were taken back.
    ReadOnlyObjectProperty<Optional<Snapshot>> snapshotProperty() {
        return desk.snapshotProperty();
    }

    Optional<Snapshot> snapshot() {
        return desk.snapshot();
    }

    /// What bodies did together about an item, the latest last.
    List<JointAction> joint(UUID item) {
        return desk.store().rows().where(Field.JOINT_ACTION_ITEM, item).stream()
                .map(JointAction::new)
                .sorted(
                        Comparator.comparing(
                                JointAction::day, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    Items items() {
        return desk.store().items();
    }

    /// The meetings that an item was decided by.
    List<Meeting> decidedBy(UUID item) {
        var rows = desk.store().rows();
        return rows.where(Field.DECISION_ITEM, item).stream()
                .flatMap(row -> Optional.ofNullable(row.reference(Field.DECISION_MEETING)).stream())
                .distinct()
                .flatMap(meeting -> rows.find(Table.MEETING, meeting).stream())
                .filter(Row::alive)
                .map(Meeting::new)
                .toList();
    }

    Attachments files() {
        return desk.store().attachments();
    }

    String office() {
        return desk.store().office().code();
    }

    /// The day on which something is entered, whatever day is looked at.
    LocalDate today() {
        return desk.today();
    }

    /// Why an act is not for who is here; empty where it is.
    Optional<Sentence> refusal(ItemAction act, Hand hand) {
        return desk.presence().refusal(act, hand);
    }

    /// Why items cannot be drafted or changed by who is here; empty where they can.
    Optional<Sentence> refusal() {
        return desk.presence().refusal(Table.SUPERVISION_ITEM);
    }

    /// Why units cannot be entered by who is here; empty where they can.
    Optional<Sentence> unitsRefused() {
        return desk.presence().refusal(Table.UNIT);
    }

    /// Whether who sits here gives instructions.
    boolean instructs() {
        return desk.presence()
                .account()
                .filter(who -> who.may(Matter.ITEM, Right.INSTRUCT))
                .isPresent();
    }

    /// Whether a row lies in the recycle bin.
    boolean removed(Table table, UUID row) {
        return desk.store().rows().find(table, row).filter(each -> !each.alive()).isPresent();
    }

    String federation() {
        return desk.store().office().federation();
    }

    /// The number of an item, such as `2026-督-012`.
    String number(int year, int number) {
        return texts.tr("item.number", year, String.format(Locale.ROOT, "%03d", number));
    }

    /// What is given, with the line that says from whom to whom an act gives an item.
    ItemGiven told(SupervisionItem item, ItemGiven given) {
        return snapshot().map(at -> Reassigned.told(given, item, at.units())).orElse(given);
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
        work.read(key, job, use);
    }

    /// Does a step about what the year is read with, such as a unit, and reads it again.
    void recordAndRead(Step step, Runnable whenStored) {
        desk.recordBeside(
                step,
                () -> {
                    desk.reload();
                    whenStored.run();
                });
    }

    void record(Step step, Runnable whenStored) {
        desk.recordBeside(step, whenStored);
    }

    void tell(Sentence said) {
        work.tell(said);
    }
}
