package org.yiti.model.reminder;

import static org.yiti.model.reminder.ReminderRule.*;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.yiti.model.Sentence;
import org.yiti.model.figure.Lights;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.Policy;
import org.yiti.model.programme.SolutionPlan;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.programme.YearBook;
import org.yiti.model.programme.flow.Approvals;

/// What the year's tasks, policies and themes ask for. Tasks of one issue and unit are one line, or a month's end
/// would fill the list.
final class YearReminders {
    /// From this day of a month on the next one is to be planned.
    private static final int PLANNING_DAY = 20;

    private final ReminderFacts facts;
    private final Lights lights;
    private final YearBook book;
    private final LocalDate today;
    private final List<Reminder> found = new ArrayList<>();

    YearReminders(ReminderFacts facts, Lights lights) {
        this.facts = facts;
        this.lights = lights;
        this.book = lights.book();
        this.today = facts.today();
    }

    List<Reminder> all() {
        var month = YearMonth.from(today);
        tasks(TASK_UNREPORTED, lights::silent, lastReportDay());
        tasks(TASK_OVERDUE, lights::overdue, Optional.empty());
        tasks(TASK_TO_CHECK, t -> t.status() == TaskStatus.AWAITING_CHECK, Optional.empty());
        if (today.getDayOfMonth() >= PLANNING_DAY && month.getMonthValue() < 12) {
            int next = month.getMonthValue() + 1;
            var from = today.withDayOfMonth(PLANNING_DAY);
            tasks(TASK_UNPLANNED, task -> unplanned(task, next), Optional.of(from));
        }
        approvals();
        policies();
        theme(month.plusMonths(1));
        consultations();
        return found;
    }

    /// One line for all issues: they are talked over in one meeting or few.
    private void consultations() {
        var from = today.withDayOfMonth(PLANNING_DAY);
        int quiet = facts.modes().quiet().size();
        if (quiet > 0 && !today.isBefore(from)) {
            found.add(
                    new Reminder(
                            ISSUES_QUIET,
                            workdays(from),
                            Sentence.of("reminder.consultation", quiet, today.getMonthValue()),
                            Sentence.of("reminder.asks.consultation"),
                            new Reminder.Target.Consultations(),
                            Optional.empty()));
        }
    }

    private Optional<LocalDate> lastReportDay() {
        for (int month = 12; month > 0; month--) {
            if (lights.reportDay(month).isBefore(today)) {
                return Optional.of(lights.reportDay(month));
            }
        }
        return Optional.empty();
    }

    private boolean unplanned(Task task, int month) {
        var due = task.dueDate();
        boolean runs =
                switch (task.status()) {
                    case ISSUED, IN_PROGRESS, ADJUSTING -> true;
                    case DRAFT, AWAITING_CHECK, DONE, CANCELLED -> false;
                };
        var first = LocalDate.of(book.programme().year(), month, 1);
        return runs
                && !task.longTerm()
                && due != null
                && !due.isBefore(first)
                && book.plan(task.id(), month).isEmpty();
    }

    private record Group(Issue issue, Optional<UUID> unit) {}

    /// @param since the day from which it is late; the earliest due date of the tasks where there is none
    private void tasks(ReminderRule rule, Predicate<Task> which, Optional<LocalDate> since) {
        var groups = new LinkedHashMap<Group, List<Task>>();
        for (var issue : book.issues()) {
            for (var task : book.tasksOf(issue.id())) {
                if (which.test(task)) {
                    groups.computeIfAbsent(
                                    new Group(issue, lights.leadUnit(task)), _ -> new ArrayList<>())
                            .add(task);
                }
            }
        }
        groups.forEach((group, tasks) -> {
            var from = since.or(() -> earliest(tasks));
            found.add(
                    new Reminder(
                            rule,
                            rule == TASK_TO_CHECK ? 0 : from.map(this::workdays).orElse(0),
                            Sentence.of(
                                    "reminder.tasks",
                                    group.issue().code(),
                                    group.issue().name(),
                                    tasks.size(),
                                    facts.units().label(group.unit().orElse(null))),
                            Sentence.of(asks(rule)),
                            new Reminder.Target.OfIssue(group.issue().id()),
                            group.unit()));
        });
    }

    private static String asks(ReminderRule rule) {
        return switch (rule) {
            case TASK_UNREPORTED -> "reminder.asks.report";
            case TASK_UNPLANNED -> "reminder.asks.plan";
            case TASK_TO_CHECK -> "reminder.asks.check";
            default -> "reminder.asks.urge";
        };
    }

    private static Optional<LocalDate> earliest(List<Task> tasks) {
        return tasks.stream()
                .map(Task::dueDate)
                .flatMap(due -> Optional.ofNullable(due).stream())
                .min(LocalDate::compareTo);
    }

    private int workdays(LocalDate from) {
        return from.isAfter(today) ? 0 : facts.calendar().workdaysBetween(from, today);
    }

    private void approvals() {
        for (var waiting : Approvals.of(book)) {
            var subject = waiting.subject();
            var since = waiting.since();
            found.add(
                    new Reminder(
                            APPROVAL_WAITING,
                            since == null ? 0 : workdays(since),
                            Sentence.of("reminder.approval", subject.title(), waiting.grant()),
                            Sentence.of("reminder.asks.approve"),
                            new Reminder.Target.Approvals(),
                            Optional.ofNullable(subject.lead())));
        }
    }

    private void policies() {
        for (var issue : book.issues()) {
            for (var policy : book.policiesOf(issue.id())) {
                var month = policy.planMonth();
                if (month != null && waits(policy) && month <= today.getMonthValue()) {
                    var ends = YearMonth.of(book.programme().year(), month).atEndOfMonth();
                    found.add(
                            new Reminder(
                                    POLICY_DUE,
                                    workdays(ends),
                                    Sentence.of(
                                            "reminder.policy", policy.no(), policy.title(), month),
                                    Sentence.of("reminder.asks.policy"),
                                    new Reminder.Target.OfIssue(issue.id()),
                                    Optional.ofNullable(issue.leadUnit())));
                }
            }
        }
    }

    private boolean waits(Policy policy) {
        var deferred = policy.deferredTo();
        return !policy.countsAsIssued() && (deferred == null || deferred.isBefore(today));
    }

    /// The theme of the next month: its issues should have a plan that was approved.
    private void theme(YearMonth next) {
        if (next.getYear() != book.programme().year()) {
            return;
        }
        for (var theme : book.themes()) {
            var focus = theme.focusMonth();
            if (focus == null || focus != next.getMonthValue()) {
                continue;
            }
            for (var issue : book.issues()) {
                if (theme.id().equals(issue.theme()) && !approved(issue)) {
                    found.add(
                            new Reminder(
                                    THEME_UNPREPARED,
                                    0,
                                    Sentence.of(
                                            "reminder.theme",
                                            theme.name(),
                                            issue.code(),
                                            issue.name()),
                                    Sentence.of("reminder.asks.theme"),
                                    new Reminder.Target.OfIssue(issue.id()),
                                    Optional.ofNullable(issue.leadUnit())));
                }
            }
        }
    }

    private boolean approved(Issue issue) {
        return book.solutionPlansOf(issue.id()).stream()
                .map(SolutionPlan::approvedOn)
                .anyMatch(on -> on != null && !on.isAfter(today));
    }
}
