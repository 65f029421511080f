package org.yiti.model.edit;

import static org.yiti.model.record.Field.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.programme.MonthReport;
import org.yiti.model.programme.ReportState;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;

/// The office's check (核验) of tasks that were reported as done, many at once: each is accepted, or returned to
/// those who reported it.
public final class TaskChecks {
    /// @param tasks how many are decided
    /// @param refused why others are not
    public record Checked(List<Change> changes, int tasks, List<Sentence> refused) {}

    private final YearBook book;
    private final TaskEdits edits;

    public TaskChecks(YearBook book, TaskEdits edits) {
        this.book = book;
        this.edits = edits;
    }

    /// Those of some tasks that wait for the check.
    public static List<Task> waiting(List<Task> tasks) {
        return tasks.stream().filter(t -> t.status() == TaskStatus.AWAITING_CHECK).toList();
    }

    /// Accepts what waits; a task whose last report is the verifier's own is refused.
    public Checked accept(List<Task> tasks, String verifier) {
        var changes = new ArrayList<Change>();
        var refused = new ArrayList<Sentence>();
        int accepted = 0;
        for (Task task : waiting(tasks)) {
            switch (edits.done(task, verifier)) {
                case Edited.Accepted(var one) -> {
                    changes.addAll(one);
                    accepted++;
                }
                case Edited.Refused(var why) ->
                        refused.add(Sentence.of("check.refused", task.no(), why));
            }
        }
        return new Checked(List.copyOf(changes), accepted, List.copyOf(refused));
    }

    /// Returns what waits: the task is in progress again and its last report is marked as returned.
    public Checked sendBack(List<Task> tasks) {
        var changes = new ArrayList<Change>();
        var waiting = waiting(tasks);
        for (Task task : waiting) {
            changes.add(Change.Put.of(task.id(), TASK_STATUS, TaskStatus.IN_PROGRESS.name()));
            book.reportsOf(task.id()).stream()
                    .filter(report -> report.state() != ReportState.DRAFT)
                    .reduce((_, later) -> later)
                    .ifPresent(report -> changes.add(returned(report)));
        }
        return new Checked(List.copyOf(changes), waiting.size(), List.of());
    }

    private static Change returned(MonthReport report) {
        var values = new HashMap<Field, @Nullable Object>();
        values.put(MONTH_REPORT_STATE, ReportState.RETURNED.name());
        return new Change.Put(Table.MONTH_REPORT, report.id(), values);
    }
}
