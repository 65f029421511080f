package org.yiti.app.check;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.yiti.app.desk.Desk;
import org.yiti.app.desk.Snapshot;
import org.yiti.model.Sentence;
import org.yiti.model.edit.ProgrammeActs;
import org.yiti.model.edit.TaskChecks;
import org.yiti.model.programme.Task;
import org.yiti.model.record.Code;
import org.yiti.model.record.Step;

/// Accepting and returning the selected tasks, each as one step that carries who did it and why.
public final class CheckModel {
    private final Desk desk;
    private final Function<Code, String> label;

    /// @param label the word that the screen shows for a code
    public CheckModel(Desk desk, Function<Code, String> label) {
        this.desk = desk;
        this.label = label;
    }

    String person() {
        return desk.actor().name();
    }

    /// How many of some rows are tasks that wait for the check.
    int waiting(List<UUID> rows) {
        return desk.snapshot().map(at -> TaskChecks.waiting(tasks(at, rows)).size()).orElse(0);
    }

    /// @return what was done and what was not, and why
    Sentence accept(List<UUID> rows, String verifier) {
        var name = verifier.strip();
        return name.isEmpty()
                ? Sentence.of("edit.done.nobody")
                : check(
                        rows,
                        (checks, tasks) -> checks.accept(tasks, name),
                        count -> Step.of(Sentence.of("step.check.accept", count, name)));
    }

    /// @return what was done; a return without a reason is refused
    Sentence sendBack(List<UUID> rows, String reason) {
        var why = reason.strip();
        return why.isEmpty()
                ? Sentence.of("check.no-reason")
                : check(
                        rows,
                        (checks, tasks) -> checks.sendBack(tasks, why),
                        count ->
                                Step.of(Sentence.of("step.check.return", count, why)).because(why));
    }

    private Sentence check(
            List<UUID> rows,
            BiFunction<TaskChecks, List<Task>, TaskChecks.Checked> how,
            Function<Integer, Step> step) {
        return desk.snapshot()
                .map(at -> check(how.apply(checks(at), tasks(at, rows)), step))
                .orElse(Sentence.of("check.none"));
    }

    private Sentence check(TaskChecks.Checked checked, Function<Integer, Step> name) {
        var step = name.apply(checked.tasks());
        if (checked.tasks() > 0) {
            desk.record(new Step(step.action(), step.reason(), step.kind(), checked.changes()));
        }
        if (!checked.refused().isEmpty()) {
            return Sentence.of("check.partly", checked.tasks(), checked.refused());
        }
        return checked.tasks() == 0 ? Sentence.of("check.none") : step.action();
    }

    private TaskChecks checks(Snapshot at) {
        var typing = desk.typing(at, label);
        return new TaskChecks(new ProgrammeActs(at.book(), typing), typing);
    }

    private static List<Task> tasks(Snapshot at, List<UUID> rows) {
        return rows.stream().map(at.book()::task).flatMap(Optional::stream).toList();
    }
}
