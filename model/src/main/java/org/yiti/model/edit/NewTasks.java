package org.yiti.model.edit;

import static org.yiti.model.record.Field.TASK_ISSUE;
import static org.yiti.model.record.Field.TASK_LEAD_UNIT;
import static org.yiti.model.record.Field.TASK_NO;
import static org.yiti.model.record.Field.TASK_POSITION;
import static org.yiti.model.record.Field.TASK_PROGRAMME;
import static org.yiti.model.record.Field.TASK_STATUS;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.Measure;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// Makes new tasks of an issue, one after the other: each with the next number and the next place in the list.
/// A number that lies in the recycle bin is not given again.
public final class NewTasks {
    private final YearBook book;
    private final Issue issue;
    private final String head;
    private final List<String> used;
    private int position;

    /// @param removed the tasks in the recycle bin
    /// @param measure what the tasks carry out, if they are made for one
    /// @param beside the tasks whose numbers they go on from: those of the measure, or the one they are made at
    public NewTasks(
            YearBook book,
            Issue issue,
            Collection<Row> removed,
            Optional<Measure> measure,
            List<Task> beside) {
        this.book = book;
        this.issue = issue;
        var all = book.tasksOf(issue.id());
        this.head = TaskNumber.head(issue.code(), measure, beside, all);
        var year = book.programme().id();
        this.used =
                new ArrayList<>(
                        Stream.concat(
                                        book.tasks().stream().map(Task::no),
                                        removed.stream()
                                                .filter(row -> year.equals(row.get(TASK_PROGRAMME)))
                                                .map(row -> row.words(TASK_NO)))
                                .toList());
        this.position = all.stream().mapToInt(Task::position).max().orElse(0);
    }

    /// The change that makes the next task.
    public Change.Add next(UUID id) {
        var no = TaskNumber.next(head, used);
        used.add(no);
        var values = new HashMap<Field, Object>();
        values.put(TASK_PROGRAMME, book.programme().id());
        values.put(TASK_ISSUE, issue.id());
        values.put(TASK_NO, no);
        values.put(TASK_STATUS, TaskStatus.ISSUED.name());
        values.put(TASK_POSITION, ++position);
        var lead = issue.leadUnit();
        if (lead != null) {
            values.put(TASK_LEAD_UNIT, lead);
        }
        return new Change.Add(Table.TASK, id, values);
    }
}
