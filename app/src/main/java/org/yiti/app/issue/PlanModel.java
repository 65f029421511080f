package org.yiti.app.issue;

import static org.yiti.model.record.Field.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.app.desk.Snapshot;
import org.yiti.model.Sentence;
import org.yiti.model.programme.Measure;
import org.yiti.model.programme.MeasureLink;
import org.yiti.model.programme.PlanState;
import org.yiti.model.programme.Policy;
import org.yiti.model.programme.SolutionPlan;
import org.yiti.model.programme.Task;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// The plan of an issue (解决方案): its versions, its measures, and what carries out each measure.
final class PlanModel {
    private static final List<Field> COPIED =
            List.of(
                    SOLUTION_PLAN_SITUATION,
                    SOLUTION_PLAN_CAUSES,
                    SOLUTION_PLAN_GOAL,
                    SOLUTION_PLAN_MECHANISM);

    private final IssueModel issue;
    private final Editing editing;
    private @Nullable UUID chosen;

    PlanModel(IssueModel issue) {
        this.issue = issue;
        this.editing = issue.editing();
    }

    /// All versions, the newest last.
    List<SolutionPlan> versions() {
        return editing.snapshot()
                .map(at -> at.book().solutionPlansOf(issue.id()))
                .orElse(List.of());
    }

    /// The version that the person looks at; the newest unless another was chosen.
    Optional<SolutionPlan> plan() {
        var versions = versions();
        return versions.stream()
                .filter(plan -> plan.id().equals(chosen))
                .findFirst()
                .or(() -> versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast()));
    }

    void choose(SolutionPlan plan) {
        chosen = plan.id();
    }

    /// Whether the version that is looked at is still being written.
    boolean draft() {
        return plan().filter(plan -> plan.state() == PlanState.DRAFT).isPresent();
    }

    List<Measure> measures() {
        return plan().flatMap(plan -> editing.snapshot().map(at -> at.book().measuresOf(plan.id())))
                .orElse(List.of());
    }

    /// What carries out a measure: a task or a policy that is still there.
    sealed interface Carrier {
        MeasureLink link();

        String no();

        record ByTask(MeasureLink link, Task task) implements Carrier {
            @Override
            public String no() {
                return task.no();
            }
        }

        record ByPolicy(MeasureLink link, Policy policy) implements Carrier {
            @Override
            public String no() {
                return policy.no();
            }
        }
    }

    List<Carrier> carriersOf(Measure measure) {
        var at = editing.snapshot();
        if (at.isEmpty()) {
            return List.of();
        }
        var book = at.get().book();
        var carriers = new ArrayList<Carrier>();
        for (MeasureLink link : book.linksOf(measure.id())) {
            Optional.ofNullable(link.task())
                    .flatMap(book::task)
                    .ifPresent(task -> carriers.add(new Carrier.ByTask(link, task)));
            Optional.ofNullable(link.policy())
                    .flatMap(book::policy)
                    .ifPresent(policy -> carriers.add(new Carrier.ByPolicy(link, policy)));
        }
        carriers.sort(Comparator.comparing(Carrier::no));
        return carriers;
    }

    /// The tasks that carry out a measure, by number.
    List<Task> tasksOf(Measure measure) {
        return carriersOf(measure).stream()
                .filter(Carrier.ByTask.class::isInstance)
                .map(carrier -> ((Carrier.ByTask) carrier).task())
                .toList();
    }

    /// The issue's tasks that do not carry out the measure yet.
    List<Task> tasksToLink(Measure measure) {
        var linked = carriersOf(measure).stream().map(PlanModel::target).toList();
        return editing.snapshot().stream()
                .flatMap(at -> at.book().tasksOf(issue.id()).stream())
                .filter(task -> !linked.contains(task.id()))
                .toList();
    }

    private static UUID target(Carrier carrier) {
        return switch (carrier) {
            case Carrier.ByTask(var _, var task) -> task.id();
            case Carrier.ByPolicy(var _, var policy) -> policy.id();
        };
    }

    List<Policy> policiesToLink(Measure measure) {
        var linked = carriersOf(measure).stream().map(PlanModel::target).toList();
        return editing.snapshot().stream()
                .flatMap(at -> at.book().policiesOf(issue.id()).stream())
                .filter(policy -> !linked.contains(policy.id()))
                .toList();
    }

    /// Makes the next version from the one that is looked at: texts, measures and their links are copied, the
    /// older one stays as it is. The first version is empty.
    void addVersion() {
        editing.snapshot()
                .ifPresent(at -> {
                    var standing = versions();
                    var inForce = plan().orElse(null);
                    int version =
                            Editing.next(
                                    SOLUTION_PLAN_VERSION,
                                    standing.stream().map(SolutionPlan::row).toList());
                    var changes = versionAfter(at, inForce, version);
                    chosen = changes.getFirst().row();
                    editing.record(Sentence.of("step.plan.version", version), changes);
                });
    }

    private List<Change.Add> versionAfter(Snapshot at, @Nullable SolutionPlan before, int version) {
        var values = new HashMap<Field, Object>();
        values.put(SOLUTION_PLAN_ISSUE, issue.id());
        values.put(SOLUTION_PLAN_VERSION, version);
        var changes = new ArrayList<Change.Add>();
        if (before == null) {
            changes.add(Editing.newRow(at, Table.SOLUTION_PLAN, values));
            return changes;
        }
        values.putAll(held(before.row(), COPIED));
        var plan = Editing.newRow(at, Table.SOLUTION_PLAN, values);
        changes.add(plan);
        for (Measure measure : at.book().measuresOf(before.id())) {
            var copied = held(measure.row(), List.of(MEASURE_NO, MEASURE_TEXT));
            copied.put(MEASURE_SOLUTION_PLAN, plan.row());
            var copy = Editing.newRow(at, Table.MEASURE, copied);
            changes.add(copy);
            for (MeasureLink link : at.book().linksOf(measure.id())) {
                var target = held(link.row(), List.of(MEASURE_LINK_TASK, MEASURE_LINK_POLICY));
                target.put(MEASURE_LINK_MEASURE, copy.row());
                changes.add(Editing.newRow(at, Table.MEASURE_LINK, target));
            }
        }
        return changes;
    }

    private static Map<Field, Object> held(Row row, List<Field> fields) {
        var values = new HashMap<Field, Object>();
        for (Field field : fields) {
            var value = row.get(field);
            if (value != null) {
                values.put(field, value);
            }
        }
        return values;
    }

    /// Adds the next measure to the version that is looked at.
    Optional<UUID> addMeasure() {
        return plan().flatMap(plan ->
                editing.add(
                        Table.MEASURE,
                        Map.of(
                                MEASURE_SOLUTION_PLAN,
                                plan.id(),
                                MEASURE_NO,
                                Editing.next(
                                        MEASURE_NO,
                                        measures().stream().map(Measure::row).toList()))));
    }

    void remove(Measure measure) {
        editing.remove(List.of(measure.row()));
    }

    void link(Measure measure, Task task) {
        link(measure, MEASURE_LINK_TASK, task.id());
    }

    void link(Measure measure, Policy policy) {
        link(measure, MEASURE_LINK_POLICY, policy.id());
    }

    private void link(Measure measure, Field field, UUID target) {
        editing.snapshot()
                .ifPresent(at ->
                        editing.record(
                                Sentence.of("step.measure.link", measure.no()),
                                List.of(
                                        Editing.newRow(
                                                at,
                                                Table.MEASURE_LINK,
                                                Map.of(
                                                        MEASURE_LINK_MEASURE,
                                                        measure.id(),
                                                        field,
                                                        target)))));
    }

    void unlink(Carrier carrier) {
        var link = carrier.link();
        editing.record(
                Sentence.of("step.measure.unlink", measureNo(link)),
                List.of(new Change.Remove(Table.MEASURE_LINK, link.id())));
    }

    private int measureNo(MeasureLink link) {
        return editing.snapshot()
                .flatMap(at -> at.book().row(Table.MEASURE, link.measure()))
                .map(row -> Objects.requireNonNullElse(row.integer(MEASURE_NO), 0))
                .orElse(0);
    }
}
