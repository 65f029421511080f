package org.yiti.model.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.IssueOrigin;
import org.yiti.model.programme.Task;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// The rows of a year that lie in the recycle bin. Their numbers are not given to others; the same task, when a
/// file brings it again, comes back under its own.
///
/// @param rows of the year's tables
/// @param undone those that lie there because the step that made them was taken back: nobody has used them
public record Bin(Collection<Row> rows, Set<UUID> undone) {
    public static final Bin EMPTY = new Bin(List.of(), Set.of());

    public Bin {
        rows = List.copyOf(rows);
        undone = Set.copyOf(undone);
    }

    Set<UUID> ids() {
        return rows.stream().map(Row::id).collect(Collectors.toSet());
    }

    private Stream<Row> of(Table table) {
        return rows.stream().filter(row -> row.table() == table);
    }

    List<Task> tasks() {
        return of(Table.TASK).map(Task::new).toList();
    }

    /// The issues of the list in the bin that had tasks or a name once: their numbers are taken.
    List<Issue> usedIssues() {
        return of(Table.ISSUE)
                .filter(row -> !undone.contains(row.id()))
                .map(Issue::new)
                .filter(issue -> issue.origin() == IssueOrigin.LISTED)
                .toList();
    }

    Optional<Issue> issue(Predicate<String> name) {
        return of(Table.ISSUE).map(Issue::new).filter(i -> name.test(i.name())).findFirst();
    }

    Optional<Issue> issue(UUID id) {
        return of(Table.ISSUE).filter(row -> row.id().equals(id)).map(Issue::new).findFirst();
    }
}
