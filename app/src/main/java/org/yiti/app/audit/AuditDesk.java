package org.yiti.app.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.yiti.app.desk.Desk;
import org.yiti.app.desk.DeskWork;
import org.yiti.app.desk.Saving;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.app.job.JobRunner;
import org.yiti.app.notice.Notice;
import org.yiti.app.notice.Notices;
import org.yiti.model.Sentence;
import org.yiti.model.audit.AuditBook;
import org.yiti.model.audit.AuditEdits;
import org.yiti.model.audit.AuditRows;
import org.yiti.model.edit.FieldReader;
import org.yiti.model.job.Job;
import org.yiti.model.kit.KitClock;
import org.yiti.model.record.Actor;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;
import org.yiti.model.store.Store;
import org.yiti.model.unit.UnitRegister;

/// The way of the audit screens to the store. A change shows at once and is stored behind the screen; after every write
/// of anybody the rows that it touched are read again, so that undo and failures show too.
///
/// Used on the screen's thread only.
final class AuditDesk {
    private final Desk desk;
    private final DeskWork work;
    private final Notices notices;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Optional<AuditRows>> rows =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Stored> stored = Optional.empty();

    /// What was last read from the store.
    ///
    /// @param last number of the last step in it
    /// @param clock the latest time that the store has seen
    private record Stored(AuditRows rows, long last, Instant clock) {}

    AuditDesk(Desk desk, JobRunner jobs, Notices notices, Texts texts) {
        this.desk = desk;
        this.work = new DeskWork(desk, jobs, notices);
        this.notices = notices;
        this.texts = texts;
    }

    /// Empty until they were read for the first time.
    ReadOnlyObjectProperty<Optional<AuditRows>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    AuditRows rows() {
        return rows.get().orElse(new AuditRows(Map.of()));
    }

    /// Reads now and after every write while the page is shown.
    void follow(ObservableValue<Boolean> shown) {
        desk.savingProperty()
                .when(shown)
                .subscribe(saving -> {
                    if (!(saving instanceof Saving.Underway)) {
                        read(stored);
                    }
                });
        desk.snapshotProperty().when(shown).subscribe(_ -> read(Optional.empty()));
    }

    /// @param from what is gone on from; empty where all is read, as something else than a step may have changed
    private void read(Optional<Stored> from) {
        this.<Stored>read(
                "audit.rows",
                _ -> fresh(from),
                read -> {
                    stored = Optional.of(read);
                    if (!(desk.savingProperty().get() instanceof Saving.Underway)) {
                        rows.set(Optional.of(read.rows()));
                    }
                });
    }

    private Stored fresh(Optional<Stored> from) {
        var history = store().history();
        long last = history.last(); // before the rows: what is written meanwhile is read twice
        var read =
                from.map(at -> at.rows().refreshed(store().rows(), history, at.last(), last))
                        .orElseGet(() -> AuditRows.read(store().rows()));
        return new Stored(read, last, history.clock());
    }

    /// Which day it is for kits.
    KitClock kitClock() {
        var seen = stored.map(Stored::clock).orElse(Instant.EPOCH);
        return KitClock.of(today(), seen, desk.zone());
    }

    /// Reads something from the store; a newer reading of the same key replaces an older one.
    <T> void read(String key, Job<T> job, Consumer<T> use) {
        work.read(key, job, use);
    }

    /// @param failed called where it did not come to an end; the person has been told
    <T> void start(Sentence name, Job<T> job, Consumer<T> use, Runnable failed) {
        work.start(name, job, use, failed);
    }

    /// Shows a step at once and stores it.
    void record(Sentence name, List<? extends Change> changes) {
        record(name, changes, () -> {});
    }

    void record(Sentence name, List<? extends Change> changes, Runnable whenStored) {
        if (!changes.isEmpty()) {
            rows.set(rows.get().map(all -> with(all, changes)));
            desk.recordBeside(Step.of(name, changes), whenStored);
        }
    }

    /// Does other work that writes to the store, such as taking a file in.
    <T> void work(Sentence name, Job<T> job, Consumer<T> whenDone) {
        desk.work(name, job, whenDone);
    }

    static AuditRows with(AuditRows standing, List<? extends Change> changes) {
        var all = new HashMap<Table, List<Row>>();
        AuditRows.TABLES.forEach(table -> all.put(table, new ArrayList<>(standing.of(table))));
        for (Change change : changes) {
            var list = all.get(change.table());
            if (list != null) {
                switch (change) {
                    case Change.Add(var table, var id, var values) ->
                            list.add(Row.of(table, id, values));
                    case Change.Put(var _, var id, var values) ->
                            list.replaceAll(row -> row.id().equals(id) ? row.with(values) : row);
                    case Change.Remove(var _, var id) -> list.removeIf(row -> row.id().equals(id));
                    case Change.Restore _ -> {} // its values are read from the store
                }
            }
        }
        return new AuditRows(all);
    }

    /// What a person typed as the value of a field, or why it is none.
    FieldReader.Read read(Field field, String typed) {
        return new FieldReader(year(), units(), texts::label).read(field, typed);
    }

    int year() {
        return desk.snapshot().map(at -> at.book().programme().year()).orElse(today().getYear());
    }

    UnitRegister units() {
        return desk.snapshot().map(Snapshot::units).orElse(new UnitRegister(List.of()));
    }

    Optional<Snapshot> snapshot() {
        return desk.snapshot();
    }

    AuditEdits edits(AuditBook book) {
        return new AuditEdits(book, store().office().federation());
    }

    Store store() {
        return desk.store();
    }

    Desk desk() {
        return desk;
    }

    Actor actor() {
        return desk.actor();
    }

    /// Reads the open year and the audits again, after something wrote beside the desk.
    void reload() {
        desk.reload();
    }

    String person() {
        return desk.actor().name();
    }

    String office() {
        return store().office().code();
    }

    /// The number of an item, such as `2026-督-012`.
    String itemNumber(int year, int number) {
        return texts.tr("item.number", year, String.format(Locale.ROOT, "%03d", number));
    }

    String words(String key, Object... parts) {
        return texts.tr(key, parts);
    }

    /// The clock by which screens name times.
    LocalTime now() {
        return desk.now();
    }

    LocalDate today() {
        return desk.today();
    }

    String issueName(@Nullable UUID issue) {
        return issue == null
                ? ""
                : desk.snapshot()
                        .flatMap(at -> at.book().issue(issue))
                        .map(found -> found.code() + " " + found.name())
                        .orElse("");
    }

    void tell(Sentence said) {
        notices.toast(said);
    }

    /// Tells what is to be read at leisure.
    void warn(Sentence said) {
        notices.tell(new Notice.Banner(said, Optional.empty()));
    }
}
