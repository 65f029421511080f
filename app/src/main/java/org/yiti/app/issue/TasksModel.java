package org.yiti.app.issue;

import static org.yiti.model.record.Field.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yiti.app.desk.Snapshot;
import org.yiti.model.Sentence;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.Light;
import org.yiti.model.programme.Measure;
import org.yiti.model.programme.MonthReport;
import org.yiti.model.programme.ReportState;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.programme.TaskUnit;
import org.yiti.model.programme.TaskUnitRole;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;
import org.yiti.model.record.Texts;
import org.yiti.model.unit.UnitMatch;

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
        var used =
                Stream.concat(
                                at.book().tasks().stream().map(Task::no),
                                removed.stream()
                                        .filter(row ->
                                                at.book()
                                                        .programme()
                                                        .id()
                                                        .equals(row.get(TASK_PROGRAMME)))
                                        .map(row -> row.words(TASK_NO)))
                        .toList();
        var no = TaskNumber.next(TaskNumber.head(of.code(), measure, beside, tasks()), used);
        var values = new HashMap<Field, Object>();
        values.put(TASK_ISSUE, of.id());
        values.put(TASK_NO, no);
        values.put(TASK_STATUS, TaskStatus.ISSUED.name());
        values.put(TASK_POSITION, position());
        var lead = of.leadUnit();
        if (lead != null) {
            values.put(TASK_LEAD_UNIT, lead);
        }
        var task = Editing.newRow(at, Table.TASK, values);
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
        editing.record(Sentence.of("step.task.add", no), changes);
        return task.row();
    }

    private int position() {
        return Editing.next(TASK_POSITION, tasks().stream().map(Task::row).toList());
    }

    void remove(List<Task> tasks) {
        editing.remove(tasks.stream().map(Task::row).toList());
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

    /// The units that work on a task in one role, as a person types them.
    String units(Task task, TaskUnitRole role) {
        return editing.snapshot()
                .map(at ->
                        at.book().unitsOf(task.id()).stream()
                                .filter(unit -> unit.role() == role)
                                .map(unit -> at.units().label(unit.unit()))
                                .collect(Collectors.joining("、")))
                .orElse("");
    }

    /// Takes the typed units of a role in place of those that stood: names with `、` between them, a group's
    /// name stands for its members.
    Optional<Sentence> setUnits(Task task, TaskUnitRole role, String typed) {
        return editing.snapshot().flatMap(at -> setUnits(at, task, role, typed));
    }

    private Optional<Sentence> setUnits(Snapshot at, Task task, TaskUnitRole role, String typed) {
        var wanted = new ArrayList<UUID>();
        for (String name : typed.split("[、,，;；\\n]")) {
            if (name.isBlank()) {
                continue;
            }
            switch (at.units().find(name, at.book().programme().year())) {
                case UnitMatch.One(var unit) -> wanted.add(unit.id());
                case UnitMatch.Group(var _, var members) ->
                        members.forEach(member -> wanted.add(member.id()));
                case UnitMatch.Suggested(var near) -> {
                    return Optional.of(
                            Sentence.of("edit.unit.suggested", name, near.getFirst().label()));
                }
                case UnitMatch.Unknown() -> {
                    return Optional.of(Sentence.of("edit.unit.unknown", name));
                }
            }
        }
        var standing = at.book().unitsOf(task.id()).stream().filter(u -> u.role() == role).toList();
        var changes = new ArrayList<Change>();
        standing.stream()
                .filter(unit -> !wanted.contains(unit.unit()))
                .forEach(unit -> changes.add(new Change.Remove(Table.TASK_UNIT, unit.id())));
        var there = standing.stream().map(TaskUnit::unit).toList();
        int position =
                Editing.next(
                        TASK_UNIT_POSITION,
                        at.book().unitsOf(task.id()).stream().map(TaskUnit::row).toList());
        for (UUID unit : wanted.stream().distinct().filter(u -> !there.contains(u)).toList()) {
            changes.add(
                    Editing.newRow(
                            at,
                            Table.TASK_UNIT,
                            Map.of(
                                    TASK_UNIT_TASK,
                                    task.id(),
                                    TASK_UNIT_UNIT,
                                    unit,
                                    TASK_UNIT_ROLE,
                                    role.name(),
                                    TASK_UNIT_POSITION,
                                    position++)));
        }
        editing.record(Sentence.of("step.task.units", task.no(), role), changes);
        return Optional.empty();
    }

    /// Typed text into a month's cell of the grid: up to the month of the date it is the report, later the plan.
    /// A number is a quantity where the task has a quantity target, else a percent; `60%` is always a percent;
    /// anything else is the text.
    Optional<Sentence> typeMonth(Task task, int month, String typed) {
        boolean report = editing.snapshot().filter(at -> month <= at.lights().month()).isPresent();
        var number = Texts.number(typed);
        boolean percent = typed.strip().matches(".*[%％]") || task.quantityTarget() == null;
        Field field;
        if (number.isEmpty()) {
            field = report ? MONTH_REPORT_TEXT : MONTH_PLAN_TEXT;
        } else if (percent) {
            field = report ? MONTH_REPORT_PERCENT : MONTH_PLAN_PERCENT;
        } else {
            field = report ? MONTH_REPORT_QUANTITY : MONTH_PLAN_QUANTITY;
        }
        return report
                ? editing.report(task, month, field, typed)
                : editing.type(task, month, field, typed);
    }

    /// A status typed or chosen; done goes the way of [#markDone], so that it always has a verifier.
    Optional<Sentence> setStatus(Task task, String typed, String doneWord) {
        return typed.strip().equals(doneWord) || typed.strip().equals(TaskStatus.DONE.name())
                ? markDone(task, editing.desk().actor().name())
                : editing.type(task.row(), TASK_STATUS, typed);
    }

    /// Marks a task as verified done at the date that is looked at. Whoever reported it last cannot verify it.
    Optional<Sentence> markDone(Task task, String verifier) {
        var name = verifier.strip();
        if (name.isEmpty()) {
            return Optional.of(Sentence.of("issue.done.nobody"));
        }
        var at = editing.snapshot();
        if (at.isEmpty()) {
            return Optional.empty();
        }
        boolean reportedItself =
                at.get().book().reportsOf(task.id()).stream()
                        .filter(report -> report.state() != ReportState.DRAFT)
                        .reduce((_, later) -> later)
                        .filter(report -> report.reportedBy().equals(name))
                        .isPresent();
        if (reportedItself) {
            return Optional.of(Sentence.of("issue.done.same-person", name));
        }
        var values = new HashMap<Field, @Nullable Object>();
        values.put(TASK_STATUS, TaskStatus.DONE.name());
        values.put(TASK_DONE_ON, at.get().asOf());
        values.put(TASK_VERIFIED_BY, name);
        editing.record(
                Sentence.of("step.task.done", task.no()),
                List.of(new Change.Put(Table.TASK, task.id(), values)));
        return Optional.empty();
    }

    /// Takes the done mark away again.
    void reopen(Task task) {
        var values = new HashMap<Field, @Nullable Object>();
        values.put(TASK_STATUS, TaskStatus.IN_PROGRESS.name());
        values.put(TASK_DONE_ON, null);
        values.put(TASK_VERIFIED_BY, null);
        editing.record(
                Sentence.of("step.task.reopen", task.no()),
                List.of(new Change.Put(Table.TASK, task.id(), values)));
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
