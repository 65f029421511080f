package org.yiti.model.edit;

import java.util.ArrayList;
import java.util.List;
import org.yiti.model.Sentence;
import org.yiti.model.flow.Hand;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.programme.flow.ActGiven;
import org.yiti.model.programme.flow.Acts.Acted;
import org.yiti.model.programme.flow.ProgrammeAction;
import org.yiti.model.programme.flow.Subject;
import org.yiti.model.record.Change;

/// The office's check (核验) of tasks that were reported as done, many at once: each is accepted, or returned to
/// those who reported it.
public final class TaskChecks {
    /// @param tasks how many are decided
    /// @param refused why others are not
    public record Checked(List<Change> changes, int tasks, List<Sentence> refused) {}

    private final ProgrammeActs acts;
    private final Typing typing;

    public TaskChecks(ProgrammeActs acts, Typing typing) {
        this.acts = acts;
        this.typing = typing;
    }

    /// Those of some tasks that wait for the check.
    public static List<Task> waiting(List<Task> tasks) {
        return tasks.stream().filter(t -> t.status() == TaskStatus.AWAITING_CHECK).toList();
    }

    /// Accepts what waits; a task that the verifier reported himself is refused.
    public Checked accept(List<Task> tasks, String verifier) {
        return all(tasks, ProgrammeAction.VERIFY, given(verifier));
    }

    /// Returns what waits: the task is in progress again and its last report is marked as returned.
    public Checked sendBack(List<Task> tasks, String reason) {
        return all(tasks, ProgrammeAction.RETURN, given(typing.person()).reason(reason));
    }

    private ActGiven given(String by) {
        return ActGiven.of(Hand.CLERK, by, typing.asOf());
    }

    private Checked all(List<Task> tasks, ProgrammeAction act, ActGiven given) {
        var changes = new ArrayList<Change>();
        var refused = new ArrayList<Sentence>();
        int done = 0;
        for (Task task : waiting(tasks)) {
            switch (acts.act(new Subject.OfTask(task), act, given)) {
                case Acted.Done one -> {
                    changes.addAll(one.changes());
                    done++;
                }
                case Acted.Refused(var missing) ->
                        refused.add(Sentence.of("check.refused", task.no(), missing));
            }
        }
        return new Checked(List.copyOf(changes), done, List.copyOf(refused));
    }
}
