package org.yiti.app.issue;

import static org.yiti.model.record.Field.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yiti.app.desk.Snapshot;
import org.yiti.model.Sentence;
import org.yiti.model.edit.NewTasks;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.Light;
import org.yiti.model.programme.Measure;
import org.yiti.model.programme.MonthReport;
import org.yiti.model.programme.ReportState;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.TaskUnitRole;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;

/// The tasks of an issue: new ones, removed ones, their months, their units, done and adjusted lights.
final class TasksModel {
    private final IssueModel issue;
    private final Editing editing;

    TasksModel(IssueModel issue) {
        this.issue = issue;
        this.editing = issue.editing();
    }

    Editing editing() {
        return editing;
    }

    List<Task> tasks() {
        return editing.snapshot().map(at -> at.book().tasksOf(issue.id())).orElse(List.of());
    }

    Optional<Task> task(UUID id) {
        return editing.snapshot().flatMap(at -> at.book().task(id));
    }

    /// Adds a task with the next number beside some others. A number that lies in the recycle bin is not given
    /// again.
    ///
    /// @param measure what the task carries out, if it is made for one
    /// @param beside the tasks whose numbers it goes on from: those of the measure, or the one it is made at
    void add(Optional<Measure> measure, List<Task> beside, Consumer<UUID> whenDone) {
        editing.removed(
                Table.TASK,
                removed ->
                        editing.snapshot()
                                .ifPresent(at ->
                                        at.book()
                                                .issue(issue.id())
                                                .ifPresent(of ->
                                                        whenDone.accept(
                                                                add(
                                                                        at, of, removed, measure,
                                                                        beside)))));
    }

    private UUID add(
            Snapshot at,
            Issue of,
            List<Row> removed,
            Optional<Measure> measure,
            List<Task> beside) {
        var task = new NewTasks(at.book(), of, removed, measure, beside).next(RowIds.fresh());
        var changes = new ArrayList<Change>();
        changes.add(task);
        measure.ifPresent(m ->
                changes.add(
                        Editing.newRow(
                                at,
                                Table.MEASURE_LINK,
                                Map.of(
                                        MEASURE_LINK_MEASURE,
                                        m.id(),
                                        MEASURE_LINK_TASK,
                                        task.row()))));
        editing.record(
                Sentence.of("step.task.add", String.valueOf(task.values().get(TASK_NO))), changes);
        return task.row();
    }

    /// Reads the issue's tasks that lie in the recycle bin.
    void bin(Consumer<List<Task>> use) {
        editing.removed(
                Table.TASK,
                rows ->
                        use.accept(
                                rows.stream()
                                        .filter(row -> issue.id().equals(row.get(TASK_ISSUE)))
                                        .map(Task::new)
                                        .toList()));
    }

    void restore(Task task) {
        editing.restore(task.row());
    }

    /// The units that work on a task in one role.
    List<String> units(Task task, TaskUnitRole role) {
        return editing.snapshot()
                .map(at ->
                        at.book().unitsOf(task.id()).stream()
                                .filter(unit -> unit.role() == role)
                                .map(unit -> at.units().label(unit.unit()))
                                .toList())
                .orElse(List.of());
    }

    Optional<MonthReport> report(Task task, int month) {
        return editing.snapshot().flatMap(at -> at.book().report(task.id(), month));
    }

    /// Hands in a month's report: from then on it counts.
    void submit(MonthReport report) {
        editing.snapshot()
                .ifPresent(at ->
                        editing.putAll(
                                report.row(),
                                MONTH_REPORT_STATE,
                                Map.of(
                                        MONTH_REPORT_STATE,
                                        ReportState.SUBMITTED.name(),
                                        MONTH_REPORT_REPORTED_BY,
                                        editing.desk().actor().name(),
                                        MONTH_REPORT_REPORTED_ON,
                                        at.asOf())));
    }

    /// Sets a light by hand, in place of an earlier one by hand. It needs a reason.
    Optional<Sentence> override(Task task, @Nullable Light light, String reason, String who) {
        if (light == null) {
            return Optional.of(Sentence.of("issue.override.no-light"));
        }
        if (reason.isBlank()) {
            return Optional.of(Sentence.of("issue.override.no-reason"));
        }
        if (who.isBlank()) {
            return Optional.of(Sentence.of("issue.override.nobody"));
        }
        editing.snapshot().ifPresent(at -> override(at, task, light, reason.strip(), who.strip()));
        return Optional.empty();
    }

    private void override(Snapshot at, Task task, Light light, String reason, String who) {
        var values = new HashMap<Field, Object>();
        values.put(LIGHT_OVERRIDE_LIGHT, light.name());
        values.put(LIGHT_OVERRIDE_REASON, reason);
        values.put(LIGHT_OVERRIDE_DECIDED_BY, who);
        values.put(LIGHT_OVERRIDE_DECIDED_ON, at.asOf());
        var standing = at.book().override(task.id());
        Change change;
        if (standing.isPresent()) {
            change =
                    new Change.Put(
                            Table.LIGHT_OVERRIDE, standing.get().id(), new HashMap<>(values));
        } else {
            values.put(LIGHT_OVERRIDE_TASK, task.id());
            change = Editing.newRow(at, Table.LIGHT_OVERRIDE, values);
        }
        editing.record(Sentence.of("step.light.override", task.no(), light), List.of(change));
    }

    void clearOverride(Task task) {
        editing.snapshot()
                .flatMap(at -> at.book().override(task.id()))
                .ifPresent(light ->
                        editing.record(
                                Sentence.of("step.light.clear", task.no()),
                                List.of(new Change.Remove(Table.LIGHT_OVERRIDE, light.id()))));
    }
}
