package org.yiti.app.matrix;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.yiti.app.block.TaskBlocks;
import org.yiti.app.desk.Desk;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.grid.Grid;
import org.yiti.app.grid.GridState;
import org.yiti.app.grid.PrintableGrid.Around;
import org.yiti.app.i18n.Texts;
import org.yiti.app.job.JobRunner;
import org.yiti.app.job.Outcome;
import org.yiti.app.nav.Navigator;
import org.yiti.app.notice.Notices;
import org.yiti.model.Sentence;
import org.yiti.model.edit.Edited;
import org.yiti.model.edit.TaskCell;
import org.yiti.model.edit.TaskEdits;
import org.yiti.model.programme.Light;
import org.yiti.model.programme.Task;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Step;

/// The month matrix: which rows it shows, what their cells show, and what typing into one does. It outlives
/// its view, so that a person comes back to the place that was left.
final class MatrixModel {
    /// A text that is stored while it is still being typed.
    ///
    /// @param before what stood there when the typing began
    private record Draft(UUID task, int month, Field field, String before) {}

    private final Desk desk;
    private final JobRunner jobs;
    private final MatrixWays ways;
    private final Notices notices;
    private final Texts texts;
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.ISSUE);
    private final ObjectProperty<Shows> shows = new SimpleObjectProperty<>(Shows.STATUS);
    private final ReadOnlyObjectWrapper<Optional<MatrixPage>> page =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<MatrixTotals> totals =
            new ReadOnlyObjectWrapper<>(MatrixTotals.NONE);
    private Optional<GridState> left = Optional.empty();
    private Optional<UUID> wanted = Optional.empty();
    private @Nullable Draft draft;
    private boolean recording;

    MatrixModel(Desk desk, JobRunner jobs, Navigator navigator, Notices notices, Texts texts) {
        this.desk = desk;
        this.jobs = jobs;
        this.ways = new MatrixWays(navigator);
        this.notices = notices;
        this.texts = texts;
        filter.subscribe((_, _) -> arrange());
        grouping.subscribe((_, _) -> arrange());
    }

    ObjectProperty<Filter> filterProperty() {
        return filter;
    }

    ObjectProperty<Grouping> groupingProperty() {
        return grouping;
    }

    ObjectProperty<Shows> showsProperty() {
        return shows;
    }

    ReadOnlyObjectProperty<Optional<MatrixPage>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// The last sums that were worked out; they may be those of the rows before an edit for a moment.
    ReadOnlyObjectProperty<MatrixTotals> totalsProperty() {
        return totals.getReadOnlyProperty();
    }

    /// Where one can go from here.
    MatrixWays ways() {
        return ways;
    }

    ObservableValue<Optional<Snapshot>> snapshot() {
        return desk.snapshotProperty();
    }

    /// Whether there is nothing to show: no year, or none of its tasks. Not before the store was looked into.
    ObservableValue<Boolean> empty() {
        return Bindings.createBooleanBinding(
                () ->
                        desk.openedProperty().get()
                                && desk.snapshot().map(at -> at.book().tasks()).stream()
                                        .allMatch(List::isEmpty),
                desk.openedProperty(),
                desk.snapshotProperty());
    }

    /// What stands around the rows on paper.
    Optional<Around> around() {
        return page.get().map(shown -> new MatrixPaper(texts).of(shown, shows.get()));
    }

    /// Where the person was when the page was last left.
    Optional<GridState> left() {
        return left;
    }

    void leaveAt(GridState place) {
        left = Optional.of(place);
    }

    /// Somebody comes to see a task: a filter that hides it is taken off.
    void look(UUID task) {
        wanted = Optional.of(task);
        if (page.get().filter(p -> p.shows(task)).isEmpty()) {
            filter.set(Filter.ALL);
        }
    }

    /// The task that somebody came to see, once its row is there; given once.
    Optional<UUID> takeWanted() {
        var taken = wanted.filter(task -> page.get().filter(p -> p.shows(task)).isPresent());
        if (taken.isPresent()) {
            wanted = Optional.empty();
        }
        return taken;
    }

    /// Shows a snapshot: own edits keep the rows where they are, anything else arranges them anew.
    void take(Optional<Snapshot> now) {
        var standing = page.get();
        if (now.isEmpty()) {
            page.set(Optional.empty());
        } else if (standing.isEmpty() || !recording) {
            if (standing.filter(p -> p.at() == now.get()).isEmpty()) {
                arrange();
            }
        } else {
            show(standing.get().with(now.get()));
        }
    }

    private void arrange() {
        var now = desk.snapshot();
        var wanted = filter.get();
        var under = grouping.get();
        now.ifPresent(at ->
                jobs.latest(
                        "matrix.rows",
                        _ -> MatrixPage.of(at, wanted, under),
                        outcome -> finish(outcome, this::show)));
    }

    private void show(MatrixPage arranged) {
        // Rows that were arranged while an edit was recorded are one step behind it.
        var current =
                desk.snapshot()
                        .filter(now -> now != arranged.at())
                        .map(arranged::with)
                        .orElse(arranged);
        page.set(Optional.of(current));
        jobs.latest(
                "matrix.totals",
                progress -> MatrixTotals.of(current, texts, progress),
                outcome -> finish(outcome, totals::set));
    }

    private <T> void finish(Outcome<T> outcome, Consumer<T> whenDone) {
        outcome.use(whenDone, notices::failed);
    }

    /// Finishes a month's cell.
    ///
    /// @return why the text is not taken, if it is not
    Optional<Sentence> finish(Task task, int month, String typed) {
        draft = null;
        return shows.get()
                .field()
                .flatMap(field ->
                        change(
                                "step.matrix.edit",
                                edits ->
                                        edits.type(
                                                task, new TaskCell.MonthField(month, field), typed),
                                task,
                                month,
                                field));
    }

    /// Keeps words that are still being typed, so that a power cut loses two seconds of them at most.
    void keepDraft(Task task, int month, String typed) {
        if (shows.get().inWords()) {
            shows.get().field().ifPresent(field -> keepDraft(task, month, field, typed));
        }
    }

    private void keepDraft(Task task, int month, Field field, String typed) {
        if (draft == null) {
            var before =
                    desk.snapshot()
                            .map(at -> new MatrixCells(at, shows.get(), texts))
                            .map(cells -> cells.startText(task, month))
                            .orElse("");
            draft = new Draft(task.id(), month, field, before);
        }
        change(
                "step.matrix.draft",
                edits -> edits.draft(task, new TaskCell.MonthField(month, field), typed),
                task,
                month,
                field);
    }

    /// Takes back a draft that was not finished.
    void dropDraft() {
        var open = draft;
        draft = null;
        if (open != null) {
            desk.snapshot()
                    .flatMap(at -> at.book().task(open.task()))
                    .ifPresent(task ->
                            change(
                                    "step.matrix.draft",
                                    edits ->
                                            edits.draft(
                                                    task,
                                                    new TaskCell.MonthField(
                                                            open.month(), open.field()),
                                                    open.before()),
                                    task,
                                    open.month(),
                                    open.field()));
        }
    }

    /// @param step names the step
    private Optional<Sentence> change(
            String step, Function<TaskEdits, Edited> edit, Task task, int month, Field field) {
        var at = desk.snapshot();
        if (at.isEmpty()) {
            return Optional.empty();
        }
        var typing = desk.typing(at.get(), texts::label);
        return switch (edit.apply(new TaskEdits(at.get().book(), typing))) {
            case Edited.Refused(var why) -> Optional.of(why);
            case Edited.Accepted(var changes) -> {
                record(step, task, month, field, changes);
                yield Optional.empty();
            }
        };
    }

    /// The field's label as a sentence, which the history can keep.
    private static Sentence name(Field field) {
        return Sentence.of("field." + field.table().key() + "." + field.key());
    }

    private void record(String step, Task task, int month, Field field, List<Change> changes) {
        if (!changes.isEmpty()) {
            record(Step.of(Sentence.of(step, task.no(), month, name(field)), changes));
        }
    }

    /// Does a step that leaves the rows where they are.
    private void record(Step step) {
        recording = true;
        try {
            desk.record(step);
        } finally {
            recording = false;
        }
    }

    /// Lets blocks of cells be pasted, filled and emptied.
    void attachBlocks(Grid<Task> grid) {
        if (desk.presence().readsOnly()) {
            return;
        }
        grid.attach(
                new TaskBlocks(
                        desk,
                        notices,
                        texts::label,
                        () -> new MatrixColumns(shows.get()),
                        this::record),
                jobs);
    }

    void narrow(Light light) {
        filter.set(filter.get().withLight(Optional.of(light)));
    }

    /// Lets the grid read its columns away from the screen where that takes long.
    void attach(Grid<Task> grid) {
        grid.arranging().attach(jobs, notices::failed);
        if (desk.presence().readsOnly()) {
            grid.readOnly();
        }
    }

    /// Why tasks cannot be moved in what shows, if they cannot: only the tasks' own order can be changed.
    Optional<Sentence> unmovable(boolean plain) {
        if (!plain || !filter.get().equals(Filter.ALL)) {
            return Optional.of(Sentence.of("rows.move.arranged"));
        }
        return grouping.get() == Grouping.LEAD_UNIT
                ? Optional.of(Sentence.of("rows.move.units"))
                : Optional.empty();
    }
}
