package org.yiti.model.lint;

import static org.yiti.model.lint.LintRule.*;
import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.programme.TaskUnit;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Field;
import org.yiti.model.unit.UnitRegister;

/// What a task must say of itself; its months are [MonthRules]'.
final class TaskRules {
    private final YearBook book;
    private final UnitRegister units;
    private final Map<String, Integer> numbers;
    private final Findings found;
    private final MonthRules months;

    /// @param numbers how often each task number is used in the year
    TaskRules(YearBook book, UnitRegister units, Map<String, Integer> numbers, Findings found) {
        this.book = book;
        this.units = units;
        this.numbers = numbers;
        this.found = found;
        this.months = new MonthRules(book, found);
    }

    void check(Issue issue) {
        var tasks =
                book.tasksOf(issue.id()).stream()
                        .filter(task -> task.status() != TaskStatus.CANCELLED)
                        .toList();
        if (tasks.isEmpty()) {
            found.add(TASK_MISSING, Field.TASK_CONTENT, issue.id(), "lint.task.missing");
        }
        int parts = usualParts(issue, tasks);
        for (Task task : tasks) {
            number(issue, task, parts);
            words(task);
            unit(task, task.leadUnit(), Spot.of(TASK_LEAD_UNIT, task.id()));
            others(task);
            months.check(task);
        }
    }

    /// How many numbers most of the issue's tasks have after its code: `03-07` one, `03-02-07` two.
    private static int usualParts(Issue issue, List<Task> tasks) {
        return tasks.stream()
                .map(task -> parts(issue, task))
                .filter(count -> count > 0)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(
                        Map.Entry.<Integer, Long>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    /// 0 where the number is not of the issue's pattern at all.
    private static int parts(Issue issue, Task task) {
        var numbered = Pattern.compile(Pattern.quote(issue.code()) + "(-\\d{1,6}){1,2}");
        return numbered.matcher(task.no()).matches()
                ? (int) task.no().chars().filter(c -> c == '-').count()
                : 0;
    }

    private void number(Issue issue, Task task, int usual) {
        if (numbers.getOrDefault(task.no(), 0) > 1) {
            found.add(TASK_NO_TWICE, TASK_NO, task.id(), "lint.task.no.twice", task.no());
        }
        if (parts(issue, task) != usual || usual == 0) {
            var example = issue.code() + (usual == 2 ? "-01-01" : "-01");
            found.add(
                    TASK_NO_PATTERN,
                    TASK_NO,
                    task.id(),
                    "lint.task.no.pattern",
                    task.no(),
                    example);
        }
    }

    private void words(Task task) {
        if (task.content().isEmpty()) {
            found.add(
                    LintRule.TASK_CONTENT,
                    Field.TASK_CONTENT,
                    task.id(),
                    "lint.task.content",
                    task.no());
        }
        if (task.dueDate() == null && !task.longTerm()) {
            found.add(TASK_DUE, TASK_DUE_DATE, task.id(), "lint.task.due", task.no());
        }
        if (task.doneCriterion().isEmpty()) {
            found.add(
                    TASK_CRITERION,
                    TASK_DONE_CRITERION,
                    task.id(),
                    "lint.task.criterion",
                    task.no());
        }
        if (task.quantityTarget() != null && task.quantityUnit().isEmpty()) {
            found.add(
                    LintRule.TASK_QUANTITY_UNIT,
                    Field.TASK_QUANTITY_UNIT,
                    task.id(),
                    "lint.task.quantity.unit",
                    task.no(),
                    task.quantityTarget());
        }
    }

    private void others(Task task) {
        for (TaskUnit other : book.unitsOf(task.id())) {
            var spot = Spot.of(TASK_UNIT_UNIT, other.id());
            if (other.unit().equals(task.leadUnit())) {
                found.add(
                        TASK_UNIT_LEAD,
                        spot,
                        "lint.task.unit.lead",
                        task.no(),
                        units.label(other.unit()),
                        other.role());
            } else {
                unit(task, other.unit(), spot);
            }
        }
    }

    private void unit(Task task, @Nullable UUID id, Spot spot) {
        if (id == null) {
            found.add(TASK_LEAD, spot, "lint.task.lead", task.no());
            return;
        }
        var unit = units.unit(id);
        if (unit.isEmpty()) {
            found.add(TASK_UNIT_UNKNOWN, spot, "lint.task.unit.unknown", task.no());
            return;
        }
        var until = unit.get().activeTo();
        var needed =
                Objects.requireNonNullElse(
                        task.dueDate(), LocalDate.of(book.programme().year(), 12, 31));
        if (until != null && until.isBefore(needed)) {
            found.add(
                    TASK_UNIT_DISSOLVED,
                    spot,
                    "lint.task.unit.dissolved",
                    task.no(),
                    unit.get().label(),
                    until);
        }
    }
}
