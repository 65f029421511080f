package org.yiti.app.issue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.yiti.app.act.ActDesk;
import org.yiti.app.block.TaskBlocks;
import org.yiti.app.block.TaskColumns;
import org.yiti.app.desk.Desk;
import org.yiti.app.desk.DeskWork;
import org.yiti.app.desk.RowTitle;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.grid.Grid;
import org.yiti.app.i18n.Texts;
import org.yiti.app.job.JobRunner;
import org.yiti.app.notice.Notices;
import org.yiti.model.Sentence;
import org.yiti.model.edit.CellEdits;
import org.yiti.model.edit.Edited;
import org.yiti.model.edit.ProgrammeActs;
import org.yiti.model.edit.TaskCell;
import org.yiti.model.edit.TaskEdits;
import org.yiti.model.job.Job;
import org.yiti.model.programme.Task;
import org.yiti.model.record.Change;
import org.yiti.model.record.Code;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;

/// What all pages of issues do in the same way: typed text becomes a change, rows come and go, each as one
/// step with a name. What is refused is answered as a sentence; nothing has then changed.
final class Editing {
    private final Desk desk;
    private final JobRunner jobs;
    private final Notices notices;
    private final Texts texts;

    Editing(Desk desk, JobRunner jobs, Notices notices, Texts texts) {
        this.desk = desk;
        this.jobs = jobs;
        this.notices = notices;
        this.texts = texts;
    }

    /// Lets a grid read its columns away from the screen where that takes long.
    void attach(Grid<?> grid) {
        grid.arranging().attach(jobs, notices::failed);
        if (desk.presence().readsOnly()) {
            grid.readOnly();
        }
    }

    ObservableValue<Optional<Snapshot>> snapshotProperty() {
        return desk.snapshotProperty();
    }

    Optional<Snapshot> snapshot() {
        return desk.snapshot();
    }

    Desk desk() {
        return desk;
    }

    /// Typed text into a field of a row.
    ///
    /// @return why it is not taken; empty where it is
    Optional<Sentence> type(Row row, Field field, String typed) {
        return snapshot().flatMap(at -> keep(at, row, field, put(at, row, field, typed)));
    }

    /// The same for a text that goes on being typed: with what follows it in the same field it is one to undo.
    Optional<Sentence> draft(Row row, Field field, String typed) {
        return snapshot()
                .flatMap(at ->
                        keep(
                                Sentence.of("step.field.draft", title(at, row), fieldName(field)),
                                edits(at).put(row, field, typed)));
    }

    /// A text that a person is finished with, into a cell of a task.
    ///
    /// @return why it is not taken; empty where it is
    Optional<Sentence> type(Task task, TaskCell cell, String typed) {
        return snapshot().flatMap(at -> keep(task, cell, taskEdits(at).type(task, cell, typed)));
    }

    /// The same for a month's report that is not handed in with it, as in the strip under the tasks.
    Optional<Sentence> draft(Task task, TaskCell cell, String typed) {
        return snapshot()
                .flatMap(at ->
                        keep(
                                Sentence.of("step.task.draft", task.no(), cell.label()),
                                taskEdits(at).draft(task, cell, typed)));
    }

    /// Lets blocks of cells be pasted, filled and emptied in a grid of tasks.
    void attachBlocks(Grid<?> grid, TaskColumns columns) {
        if (desk.presence().readsOnly()) {
            return;
        }
        grid.attach(new TaskBlocks(desk, notices, this::label, () -> columns, desk::record), jobs);
    }

    TaskEdits taskEdits(Snapshot at) {
        return new TaskEdits(at.book(), desk.typing(at, this::label));
    }

    /// A state is an act that leads there; anything else is just written.
    private Edited put(Snapshot at, Row row, Field field, String typed) {
        return ProgrammeActs.isState(field)
                ? new ProgrammeActs(at.book(), desk.typing(at, this::label)).type(row, typed)
                : edits(at).put(row, field, typed);
    }

    /// What forms of acts need of this.
    ActDesk acts() {
        return new ActDesk(new DeskWork(desk, jobs, notices), texts);
    }

    private CellEdits edits(Snapshot at) {
        var federation = desk.store().office().federation();
        return new CellEdits(at.book(), at.units(), federation, this::label);
    }

    private String label(Code code) {
        return texts.label(code);
    }

    private Optional<Sentence> keep(Snapshot at, Row named, Field field, Edited edited) {
        return keep(Sentence.of("step.field.edit", title(at, named), fieldName(field)), edited);
    }

    private Optional<Sentence> keep(Task task, TaskCell cell, Edited edited) {
        var name =
                cell instanceof TaskCell.Units(var role)
                        ? Sentence.of("step.task.units", task.no(), role)
                        : Sentence.of("step.task.edit", task.no(), cell.label());
        return keep(name, edited);
    }

    private Optional<Sentence> keep(Sentence name, Edited edited) {
        return switch (edited) {
            case Edited.Refused(var why) -> Optional.of(why);
            case Edited.Accepted(var changes) -> {
                record(name, changes);
                yield Optional.empty();
            }
        };
    }

    /// Some fields of a row as one step.
    void putAll(Row row, Field named, Map<Field, ? extends @Nullable Object> values) {
        snapshot()
                .ifPresent(at ->
                        record(
                                Sentence.of("step.field.edit", title(at, row), fieldName(named)),
                                List.of(
                                        new Change.Put(
                                                row.table(), row.id(), new HashMap<>(values)))));
    }

    void put(Row row, Field field, @Nullable Object value) {
        var values = new HashMap<Field, @Nullable Object>();
        values.put(field, value);
        putAll(row, field, values);
    }

    /// The change that makes a new row of the open year.
    static Change.Add newRow(Snapshot at, Table table, Map<Field, Object> values) {
        var all = new HashMap<>(values);
        table.field("programme").ifPresent(field -> all.put(field, at.book().programme().id()));
        return new Change.Add(table, RowIds.fresh(), all);
    }

    /// Adds a row.
    ///
    /// @return its id; empty while no year is open
    Optional<UUID> add(Table table, Map<Field, Object> values) {
        return snapshot()
                .map(at -> {
                    var row = newRow(at, table, values);
                    record(Sentence.of("step.row.add", table.label()), List.of(row));
                    return row.row();
                });
    }

    /// Moves rows into the recycle bin, as one step named after the first.
    void remove(List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        snapshot()
                .ifPresent(at ->
                        record(
                                Sentence.of("step.row.remove", title(at, rows.getFirst())),
                                rows.stream()
                                        .map(row -> new Change.Remove(row.table(), row.id()))
                                        .toList()));
    }

    /// Takes a row out of the recycle bin; the year is read again, for its values are not in the book.
    void restore(Row row) {
        snapshot()
                .ifPresent(at -> {
                    var name = Sentence.of("step.row.restore", title(at, row));
                    var step = Step.of(name, new Change.Restore(row.table(), row.id()));
                    var actor = desk.actor();
                    desk.work(name, _ -> desk.store().recorder().record(actor, step), _ -> {});
                });
    }

    void record(Sentence name, List<? extends Change> changes) {
        if (!changes.isEmpty()) {
            desk.record(Step.of(name, changes));
        }
    }

    /// Reads something from the store behind the screen.
    ///
    /// @param key a newer reading of the same key replaces an older one
    <T> void read(String key, Job<T> job, Consumer<T> use) {
        jobs.latest(key, job, outcome -> outcome.use(use, notices::failed));
    }

    /// Reads the rows of a table that lie in the recycle bin.
    void removed(Table table, Consumer<List<Row>> use) {
        read("removed." + table.key(), _ -> desk.store().rows().removed(table), use);
    }

    private static Sentence title(Snapshot at, Row row) {
        return RowTitle.of(row, at.book()::row, at.units());
    }

    static Sentence fieldName(Field field) {
        return Sentence.of("field." + field.table().key() + "." + field.key());
    }

    /// One more than the highest number of some rows, living or removed.
    @SafeVarargs
    static int next(Field number, List<Row>... rows) {
        return Arrays.stream(rows)
                        .flatMap(List::stream)
                        .map(row -> row.integer(number))
                        .filter(no -> no != null)
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0)
                + 1;
    }
}
