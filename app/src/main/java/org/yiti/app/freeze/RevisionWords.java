package org.yiti.app.freeze;

import java.util.Optional;
import java.util.UUID;
import org.yiti.app.i18n.Texts;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.Outcome;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// What a corrected row is called, and its values in words.
public final class RevisionWords {
    private final YearBook book;
    private final Texts texts;

    public RevisionWords(YearBook book, Texts texts) {
        this.book = book;
        this.texts = texts;
    }

    /// The task, issue or policy that the corrected row says something of, and its month.
    public String of(Row row) {
        if (row.table() == Table.TASK) {
            return named(new Task(row));
        }
        if (named(row, "_TASK").isPresent()) {
            return task(row).map(RevisionWords::named).orElse("") + month(row);
        }
        if (named(row, "_ISSUE").isPresent() || named(row, "_OUTCOME").isPresent()) {
            return issue(row).map(issue -> issue.code() + " " + issue.name()).orElse("")
                    + month(row);
        }
        return texts.say(row.table().label());
    }

    /// The task that the row is, or hangs on.
    public Optional<Task> task(Row row) {
        var id = row.table() == Table.TASK ? Optional.of(row.id()) : named(row, "_TASK");
        return id.flatMap(book::task);
    }

    /// The issue that the row hangs on, also by a task or an outcome.
    public Optional<Issue> issue(Row row) {
        return task(row)
                .map(Task::issue)
                .or(() -> named(row, "_ISSUE"))
                .or(() ->
                        named(row, "_OUTCOME")
                                .flatMap(id -> book.row(Table.OUTCOME, id))
                                .map(outcome -> new Outcome(outcome).issue()))
                .flatMap(book::issue);
    }

    private static Optional<UUID> named(Row row, String ending) {
        return row.table().fields().stream()
                .filter(field -> field.name().endsWith(ending))
                .flatMap(field -> Optional.ofNullable(row.reference(field)).stream())
                .findFirst();
    }

    private static String named(Task task) {
        return task.no() + " " + task.content();
    }

    private String month(Row row) {
        return row.table()
                .field("month")
                .map(row::integer)
                .map(month -> " " + texts.tr("pack.matrix.month", month))
                .orElse("");
    }

    public String value(Optional<Object> value) {
        return value.map(Object::toString).orElse(texts.tr("figure.none"));
    }
}
