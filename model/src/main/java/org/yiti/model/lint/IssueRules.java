package org.yiti.model.lint;

import static org.yiti.model.lint.LintRule.*;
import static org.yiti.model.record.Field.*;

import java.util.ArrayList;
import java.util.List;
import org.yiti.model.Sentence;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.Measure;
import org.yiti.model.programme.MonthPlan;
import org.yiti.model.programme.SolutionPlan;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.unit.UnitRegister;

/// What an issue itself and its plan must say.
final class IssueRules {
    private static final List<Field> REASONS =
            List.of(
                    ISSUE_REASON_COMPLAINED,
                    ISSUE_REASON_VOLUME,
                    ISSUE_REASON_MOVABLE,
                    ISSUE_REASON_POLICY);
    private static final List<Field> SECTIONS =
            List.of(
                    SOLUTION_PLAN_SITUATION,
                    SOLUTION_PLAN_CAUSES,
                    SOLUTION_PLAN_GOAL,
                    SOLUTION_PLAN_MECHANISM);

    private final YearBook book;
    private final UnitRegister units;
    private final Findings found;

    IssueRules(YearBook book, UnitRegister units, Findings found) {
        this.book = book;
        this.units = units;
        this.found = found;
    }

    void check(Issue issue) {
        if (units.unit(issue.leadUnit()).isEmpty()) {
            found.add(ISSUE_LEAD, ISSUE_LEAD_UNIT, issue.id(), "lint.issue.lead");
        }
        if (issue.goal().isEmpty()) {
            found.add(LintRule.ISSUE_GOAL, Field.ISSUE_GOAL, issue.id(), "lint.issue.goal");
        }
        if (book.outcomesOf(issue.id()).isEmpty()) {
            found.add(LintRule.ISSUE_OUTCOME, OUTCOME_NAME, issue.id(), "lint.issue.outcome");
        }
        if (!hasTrajectory(issue)) {
            found.add(ISSUE_TRAJECTORY, MONTH_PLAN_PERCENT, issue.id(), "lint.issue.trajectory");
        }
        var missing = empty(issue.row(), REASONS);
        if (!missing.isEmpty()) {
            found.add(
                    ISSUE_REASONS,
                    missing.getFirst(),
                    issue.id(),
                    "lint.issue.reasons",
                    missing.size(),
                    names(missing));
        }
        plan(issue);
    }

    /// Without a percent or a quantity in any month the issue's curve is the calendar's and nobody's plan.
    private boolean hasTrajectory(Issue issue) {
        var tasks = book.tasksOf(issue.id());
        return tasks.isEmpty()
                || tasks.stream()
                        .flatMap(task -> book.plansOf(task.id()).stream())
                        .anyMatch(IssueRules::counted);
    }

    private static boolean counted(MonthPlan plan) {
        return plan.percent() != null || plan.quantity() != null;
    }

    private void plan(Issue issue) {
        var plans = book.solutionPlansOf(issue.id());
        if (plans.isEmpty()) {
            found.add(PLAN_MISSING, SOLUTION_PLAN_SITUATION, issue.id(), "lint.plan.missing");
            return;
        }
        SolutionPlan plan = plans.getLast();
        for (Field section : empty(plan.row(), SECTIONS)) {
            found.add(PLAN_SECTION, section, plan.id(), "lint.plan.section", section.label());
        }
        var measures = book.measuresOf(plan.id());
        if (measures.isEmpty()) {
            found.add(MEASURE_MISSING, MEASURE_TEXT, plan.id(), "lint.measure.missing");
        }
        measures.stream()
                .filter(measure -> !carried(measure))
                .forEach(measure ->
                        found.add(
                                MEASURE_CARRIER,
                                MEASURE_TEXT,
                                measure.id(),
                                "lint.measure.carrier",
                                measure.no(),
                                measure.text()));
    }

    private boolean carried(Measure measure) {
        return book.linksOf(measure.id()).stream()
                .anyMatch(link -> {
                    var task = link.task();
                    var policy = link.policy();
                    return task != null && book.task(task).isPresent()
                            || policy != null && book.policy(policy).isPresent();
                });
    }

    private static List<Field> empty(Row row, List<Field> fields) {
        return fields.stream().filter(field -> row.words(field).isEmpty()).toList();
    }

    /// The names of some fields as one sentence: `a、b、c`.
    private static Sentence names(List<Field> fields) {
        var rest = new ArrayList<>(fields);
        var names = rest.removeLast().label();
        while (!rest.isEmpty()) {
            names = Sentence.of("lint.and", rest.removeLast().label(), names);
        }
        return names;
    }
}
