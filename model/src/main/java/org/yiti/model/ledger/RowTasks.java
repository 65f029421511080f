package org.yiti.model.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yiti.model.Sentence;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Texts;

/// Which task a row of a ledger is: by its hidden key, else by its number, else by issue and content. A task is
/// given to one row of a file only.
final class RowTasks {
    private final YearBook book;
    private final Bin bin;
    private final IssuePlaces issues;
    private final Function<SheetRow, String> issueName;
    private final Map<String, Task> byNumber = new HashMap<>();
    private final Map<String, Task> binnedByNumber = new HashMap<>();
    private final Map<String, List<Task>> binnedByContent;
    private final Map<String, Long> rowsAlike;
    private final Set<String> seenNumbers = new HashSet<>();
    private final Set<UUID> seenTasks = new HashSet<>();

    /// @param issueName the issue that a row names, or the one of rows that name none
    RowTasks(
            YearBook book,
            Bin bin,
            IssuePlaces issues,
            Function<SheetRow, String> issueName,
            List<SheetRow> rows) {
        this.book = book;
        this.bin = bin;
        this.issues = issues;
        this.issueName = issueName;
        book.tasks().forEach(task -> byNumber.putIfAbsent(task.no(), task));
        bin.tasks().forEach(task -> binnedByNumber.putIfAbsent(task.no(), task));
        binnedByContent = bin.tasks().stream().collect(Collectors.groupingBy(Task::content));
        rowsAlike =
                rows.stream().collect(Collectors.groupingBy(this::alike, Collectors.counting()));
    }

    private String alike(SheetRow row) {
        return issueName.apply(row) + "\n" + row.text(ColumnMeaning.CONTENT);
    }

    static Optional<UUID> key(SheetRow row) {
        var text = row.text(ColumnMeaning.ROW_KEY);
        return text.matches("\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}")
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }

    /// Why a row cannot be the task it says it is.
    Optional<Sentence> refusal(SheetRow row, String no, Optional<Task> standing) {
        if (seenNumbers.contains(no)
                || standing.filter(t -> seenTasks.contains(t.id())).isPresent()) {
            return Optional.of(Sentence.of("ledger.rejected.number-twice", no));
        }
        if (standing.isEmpty() && binnedByNumber.containsKey(no) && returning(row, no).isEmpty()) {
            return Optional.of(Sentence.of("ledger.rejected.number-in-bin", no));
        }
        return Optional.empty();
    }

    void seen(String no, Optional<Task> task) {
        if (!no.isEmpty()) {
            seenNumbers.add(no);
        }
        task.ifPresent(t -> seenTasks.add(t.id()));
    }

    Optional<Task> standing(SheetRow row, String no) {
        var keyed = key(row).flatMap(book::task);
        if (keyed.isPresent()) {
            return keyed;
        }
        if (!no.isEmpty()) {
            return Optional.ofNullable(byNumber.get(no));
        }
        var content = Texts.tidy(row.text(ColumnMeaning.CONTENT));
        var criterion = Texts.tidy(row.text(ColumnMeaning.DONE_CRITERION));
        var alike =
                issues.find(issueName.apply(row)).stream()
                        .flatMap(issue -> book.tasksOf(issue.id()).stream())
                        .filter(task ->
                                task.content().equals(content) && !seenTasks.contains(task.id()))
                        .toList();
        // A ledger of stages repeats the task and tells its rows apart by the done mark.
        return alike.stream()
                .filter(task -> task.doneCriterion().equals(criterion))
                .findFirst()
                .or(() ->
                        alike.size() == 1 && rowsAlike.getOrDefault(alike(row), 0L) == 1
                                ? Optional.of(alike.getFirst())
                                : Optional.empty());
    }

    /// The task in the recycle bin that a row brings back: the same one, or one of a step that was taken back,
    /// whose number the file gives again.
    Optional<Task> returning(SheetRow row, String no) {
        var content = Texts.tidy(row.text(ColumnMeaning.CONTENT));
        if (!no.isEmpty()) {
            return Optional.ofNullable(binnedByNumber.get(no))
                    .filter(task ->
                            task.content().equals(content) || bin.undone().contains(task.id()));
        }
        var criterion = Texts.tidy(row.text(ColumnMeaning.DONE_CRITERION));
        var name = IssuePlaces.key(issueName.apply(row));
        return binnedByContent.getOrDefault(content, List.of()).stream()
                .filter(task -> task.doneCriterion().equals(criterion))
                .filter(task ->
                        !seenNumbers.contains(task.no()) && !byNumber.containsKey(task.no()))
                .filter(task ->
                        issueOf(task)
                                .filter(i -> IssuePlaces.key(i.name()).equals(name))
                                .isPresent())
                .findFirst();
    }

    private Optional<Issue> issueOf(Task task) {
        return book.issue(task.issue()).or(() -> bin.issue(task.issue()));
    }
}
