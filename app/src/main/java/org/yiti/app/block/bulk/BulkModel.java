package org.yiti.app.block.bulk;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.yiti.app.desk.Desk;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.app.job.JobRunner;
import org.yiti.app.job.Outcome;
import org.yiti.app.notice.Notices;
import org.yiti.model.Sentence;
import org.yiti.model.search.SearchIndex;
import org.yiti.model.unit.Unit;

/// The same fields of many tasks, changed in one step: what stands in them, what a person wants, and what would
/// come of it.
public final class BulkModel {
    /// More changes than this are worked in beside the screen's thread.
    private static final int MOST_AT_ONCE = 500;

    /// What the foot of the panel shows.
    sealed interface State {
        /// Nothing is wanted yet.
        record Nothing() implements State {}

        record Working() implements State {}

        record Shown(BulkPreview preview) implements State {}

        /// It cannot be done at all, and why.
        record Told(Sentence why) implements State {}
    }

    /// What the selected tasks have in a field.
    ///
    /// @param count how many different values
    /// @param value one of them
    record Common(int count, String value) {}

    private final Desk desk;
    private final JobRunner jobs;
    private final Notices notices;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Nothing());
    private final ReadOnlyObjectWrapper<Map<String, Common>> common =
            new ReadOnlyObjectWrapper<>(Map.of());
    private List<UUID> tasks = List.of();
    private List<BulkInput> inputs = List.of();
    private int month = 1;

    public BulkModel(Desk desk, JobRunner jobs, Notices notices, Texts texts) {
        this.desk = desk;
        this.jobs = jobs;
        this.notices = notices;
        this.texts = texts;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// What the tasks have in each field, by its id.
    ReadOnlyObjectProperty<Map<String, Common>> commonProperty() {
        return common.getReadOnlyProperty();
    }

    ObservableValue<Optional<Snapshot>> snapshot() {
        return desk.snapshotProperty();
    }

    int count() {
        return tasks.size();
    }

    /// The month whose plan is among the fields.
    int month() {
        return month;
    }

    void chooseMonth(int chosen) {
        month = chosen;
        look();
    }

    /// The month of the date that is looked at.
    int monthOfDate() {
        return Math.clamp(desk.snapshot().map(at -> at.lights().month()).orElse(1), 1, 12);
    }

    void select(Collection<UUID> wanted) {
        tasks = List.copyOf(wanted);
        look();
        plan();
    }

    void want(List<BulkInput> wanted) {
        inputs = wanted.stream().filter(BulkInput::set).toList();
        plan();
    }

    /// Works everything out on the tasks as they are now.
    void refresh() {
        look();
        plan();
    }

    private void look() {
        var ids = tasks;
        var shownMonth = month;
        desk.snapshot()
                .ifPresent(at ->
                        jobs.latest(
                                "bulk.common",
                                _ -> common(at, ids, BulkField.all(shownMonth)),
                                outcome -> finish(outcome, common::set)));
    }

    private Map<String, Common> common(Snapshot at, List<UUID> ids, List<BulkField> fields) {
        var words = new TaskWords(at, at.book(), texts);
        var found = new HashMap<String, Set<String>>();
        for (UUID id : ids) {
            var task = at.book().task(id);
            if (task.isPresent()) {
                fields.forEach(field -> keep(found, field, words.of(task.get(), field.cell())));
            }
        }
        var all = new HashMap<String, Common>();
        found.forEach(
                (id, values) -> all.put(id, new Common(values.size(), values.iterator().next())));
        return all;
    }

    private static void keep(Map<String, Set<String>> found, BulkField field, String words) {
        found.computeIfAbsent(field.id(), _ -> new HashSet<>()).add(words);
    }

    private void plan() {
        var wanted = inputs;
        var ids = tasks;
        var at = desk.snapshot();
        var trouble = wanted.stream().flatMap(input -> input.trouble().stream()).findFirst();
        if (wanted.isEmpty() || at.isEmpty() || ids.isEmpty() || trouble.isPresent()) {
            // An older plan that is still being made must not come after this.
            jobs.latest("bulk.plan", _ -> true, _ -> {});
            state.set(trouble.<State>map(State.Told::new).orElseGet(State.Nothing::new));
            return;
        }
        var typing = desk.typing(at.get(), texts::label);
        var wishes = wanted.stream().map(BulkInput::wish).toList();
        state.set(new State.Working());
        jobs.latest(
                "bulk.plan",
                progress -> BulkPreview.of(at.get(), typing, texts, ids, wishes, progress),
                outcome -> finish(outcome, preview -> state.set(new State.Shown(preview))));
    }

    private <T> void finish(Outcome<T> outcome, Consumer<T> whenDone) {
        switch (outcome) {
            case Outcome.Done<T>(var value) -> whenDone.accept(value);
            case Outcome.Stopped<T> _ -> {}
            case Outcome.Broken<T>(var cause) -> {
                state.set(new State.Nothing());
                notices.failed(cause);
            }
        }
    }

    /// Does what is shown, as one step.
    ///
    /// @return false if there is nothing to do, or the tasks have changed since
    boolean apply() {
        if (!(state.get() instanceof State.Shown(var preview))
                || preview.cells() == 0
                || desk.snapshot().filter(now -> now == preview.at()).isEmpty()) {
            return false;
        }
        inputs = List.of();
        state.set(new State.Nothing());
        var step = preview.step();
        if (step.changes().size() > MOST_AT_ONCE) {
            desk.recordLarge(step);
        } else {
            desk.record(step);
        }
        notices.toast(Sentence.of("bulk.done", preview.tasks(), preview.cells()));
        return true;
    }

    /// The units that what was typed may mean.
    List<String> units(String typed) {
        return desk.snapshot()
                .map(Snapshot::units)
                .map(units ->
                        SearchIndex.choices(units.units(), units::calledBy, typed).stream()
                                .map(Unit::label)
                                .toList())
                .orElse(List.of());
    }
}
