package org.yiti.app.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.yiti.app.desk.Desk;
import org.yiti.app.notice.Notices;
import org.yiti.app.rows.RowAct;
import org.yiti.app.rows.RowList;
import org.yiti.model.Sentence;
import org.yiti.model.edit.Edited;
import org.yiti.model.edit.TaskMoves;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Change;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;

/// Moves and removes whole tasks, and puts their names on the clipboard, for a list whose rows are tasks.
public final class TaskRows {
    private final Desk desk;
    private final Notices notices;

    public TaskRows(Desk desk, Notices notices) {
        this.desk = desk;
        this.notices = notices;
    }

    /// Lets a list do all this.
    ///
    /// @param selected the selected tasks in their order
    /// @param unmovable why the list is in another order than the tasks' own, if it is
    public RowList offer(
            RowList list, Supplier<List<Task>> selected, Supplier<Optional<Sentence>> unmovable) {
        return list.on(RowAct.MOVE_UP, () -> move(selected.get(), true, unmovable.get()))
                .on(RowAct.MOVE_DOWN, () -> move(selected.get(), false, unmovable.get()))
                .copies(RowAct.COPY_TEXT, () -> lines(selected.get(), true))
                .copies(RowAct.COPY_NUMBERS, () -> lines(selected.get(), false))
                .on(RowAct.REMOVE, () -> remove(selected.get()));
    }

    private static String lines(List<Task> tasks, boolean whole) {
        return tasks.stream()
                .map(task -> whole ? task.no() + " " + task.content() : task.no())
                .collect(Collectors.joining("\n"));
    }

    private void move(List<Task> tasks, boolean up, Optional<Sentence> unmovable) {
        if (unmovable.isPresent()) {
            notices.toast(unmovable.get());
            return;
        }
        desk.snapshot()
                .map(at -> new TaskMoves(at.book()).move(tasks, up))
                .ifPresent(edited -> {
                    switch (edited) {
                        case Edited.Refused(var why) -> notices.toast(why);
                        case Edited.Accepted(var changes) -> {
                            var key = up ? "step.task.up" : "step.task.down";
                            desk.record(Step.of(Sentence.of(key, named(tasks)), changes));
                        }
                    }
                });
    }

    /// Moves tasks into the recycle bin and says what goes with them.
    public void remove(List<Task> tasks) {
        desk.snapshot()
                .filter(_ -> !tasks.isEmpty())
                .ifPresent(at -> {
                    var with = hanging(at.book(), tasks);
                    var changes =
                            tasks.stream()
                                    .map(task -> new Change.Remove(Table.TASK, task.id()))
                                    .toList();
                    desk.record(Step.of(Sentence.of("step.task.remove", named(tasks)), changes));
                    notices.toast(
                            with.isEmpty()
                                    ? Sentence.of("rows.removed", named(tasks))
                                    : Sentence.of("rows.removed.with", named(tasks), with));
                });
    }

    /// One by its number, several by the first and how many there are.
    private static Sentence named(List<Task> tasks) {
        return tasks.size() == 1
                ? Sentence.of("title.task", tasks.getFirst().no())
                : Sentence.of("title.tasks", tasks.getFirst().no(), tasks.size());
    }

    private static List<Sentence> hanging(YearBook book, List<Task> tasks) {
        long plans = 0;
        long reports = 0;
        long units = 0;
        long lights = 0;
        for (Task task : tasks) {
            plans += book.plansOf(task.id()).size();
            reports += book.reportsOf(task.id()).size();
            units += book.unitsOf(task.id()).size();
            lights += book.override(task.id()).stream().count();
        }
        var with = new ArrayList<Sentence>();
        count(with, "rows.hanging.plans", plans);
        count(with, "rows.hanging.reports", reports);
        count(with, "rows.hanging.units", units);
        count(with, "rows.hanging.lights", lights);
        return with;
    }

    private static void count(List<Sentence> with, String key, long count) {
        if (count > 0) {
            with.add(Sentence.of(key, count));
        }
    }
}
