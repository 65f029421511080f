package org.yiti.model.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.Policy;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.programme.YearBook;
import org.yiti.model.programme.flow.ActEvent;
import org.yiti.model.programme.flow.ProgrammeAction;
import org.yiti.model.programme.flow.Subject;

/// The issues, tasks and policies that a scope takes in. Cheap to make: what it gathers, it gathers when first
/// asked, and so not on the thread that makes it.
final class ScopedRows {
    private final YearBook book;
    private volatile @Nullable List<Task> all;
    private volatile @Nullable Map<UUID, Issue> issues;
    private volatile @Nullable Map<UUID, List<Task>> byIssue;
    private volatile @Nullable Map<UUID, List<Task>> byLeadUnit;

    ScopedRows(YearBook book) {
        this.book = book;
    }

    private Optional<Issue> issue(UUID id) {
        var known = issues;
        if (known == null) {
            var map = new HashMap<UUID, Issue>();
            book.issues().forEach(issue -> map.put(issue.id(), issue));
            known = map;
            issues = known;
        }
        return Optional.ofNullable(known.get(id));
    }

    /// All tasks that figures know: not those that were cancelled with the approval to leave them out.
    private List<Task> tasks() {
        var known = all;
        if (known == null) {
            known =
                    book.tasks().stream().anyMatch(this::leftOut)
                            ? book.tasks().stream().filter(task -> !leftOut(task)).toList()
                            : book.tasks();
            all = known;
        }
        return known;
    }

    private boolean leftOut(Task task) {
        return task.status() == TaskStatus.CANCELLED
                && book.story(new Subject.OfTask(task))
                        .last(ProgrammeAction.GRANT_CANCEL)
                        .filter(ActEvent::leftOut)
                        .isPresent();
    }

    private List<Task> tasksOf(UUID issue) {
        var known = byIssue;
        if (known == null) {
            var map = new HashMap<UUID, List<Task>>();
            for (Task task : tasks()) {
                map.computeIfAbsent(task.issue(), _ -> new ArrayList<>()).add(task);
            }
            known = map;
            byIssue = known;
        }
        return known.getOrDefault(issue, List.of());
    }

    List<Issue> issues(FigureScope scope) {
        return switch (scope) {
            case FigureScope.Year() -> book.issues();
            case FigureScope.OfIssue(var id) -> issue(id).stream().toList();
            case FigureScope.OfTheme(var id) ->
                    book.issues().stream().filter(i -> id.equals(i.theme())).toList();
            case FigureScope.OfLeadUnit(var id) ->
                    book.issues().stream().filter(i -> id.equals(i.leadUnit())).toList();
        };
    }

    List<Task> tasks(FigureScope scope) {
        return switch (scope) {
            case FigureScope.Year() -> tasks();
            case FigureScope.OfIssue(var id) -> tasksOf(id);
            case FigureScope.OfTheme _ ->
                    issues(scope).stream().flatMap(i -> tasksOf(i.id()).stream()).toList();
            case FigureScope.OfLeadUnit(var id) -> tasksByLeadUnit().getOrDefault(id, List.of());
        };
    }

    List<Policy> policies(FigureScope scope) {
        return scope instanceof FigureScope.Year
                ? book.policies()
                : issues(scope).stream().flatMap(i -> book.policiesOf(i.id()).stream()).toList();
    }

    /// The unit that answers for a task: its own lead unit, else its issue's.
    Optional<UUID> leadUnit(Task task) {
        var own = task.leadUnit();
        return own != null ? Optional.of(own) : issue(task.issue()).map(Issue::leadUnit);
    }

    /// Tasks by lead unit, in the order in which the units first appear; tasks without one are in no list.
    Map<UUID, List<Task>> tasksByLeadUnit() {
        var known = byLeadUnit;
        if (known == null) {
            var map = new LinkedHashMap<UUID, List<Task>>();
            for (Task task : tasks()) {
                leadUnit(task)
                        .ifPresent(u -> map.computeIfAbsent(u, _ -> new ArrayList<>()).add(task));
            }
            known = map;
            byLeadUnit = known;
        }
        return known;
    }
}
