package org.yiti.model.figure;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.supervision.OverdueBalance;
import org.yiti.model.supervision.OverdueBalance.OverdueReason;

/// Why the number of overdue tasks (逾期任务) of a year changed between two views of it: the same book on two days, or a
/// closed month and the live year.
public final class OverdueTasks {
    private final Lights earlier;
    private final Lights later;

    private OverdueTasks(Lights earlier, Lights later) {
        this.earlier = earlier;
        this.later = later;
    }

    public static OverdueBalance between(Lights earlier, Lights later) {
        var tasks = new OverdueTasks(earlier, later);
        return OverdueBalance.of(overdue(earlier), overdue(later), tasks::whyGone, tasks::whyCome);
    }

    private static List<UUID> overdue(Lights lights) {
        return lights.book().tasks().stream().filter(lights::overdue).map(Task::id).toList();
    }

    private OverdueReason whyGone(UUID id) {
        var now = later.book().task(id);
        if (now.isEmpty() || now.get().status() == TaskStatus.CANCELLED) {
            return OverdueReason.OTHER;
        }
        if (Trajectory.done(now.get(), later.asOf())) {
            return OverdueReason.CLOSED;
        }
        if (now.get().status() == TaskStatus.AWAITING_CHECK) {
            return OverdueReason.REPORTED;
        }
        var due = now.get().dueDate();
        var before = earlier.book().task(id).map(Task::dueDate);
        return due == null || before.filter(due::isAfter).isPresent()
                ? OverdueReason.EXTENDED
                : OverdueReason.OTHER;
    }

    private OverdueReason whyCome(UUID id) {
        Optional<Task> before = earlier.book().task(id);
        return before.filter(this::wasOver).isPresent()
                ? OverdueReason.REOPENED
                : OverdueReason.NEW;
    }

    private boolean wasOver(Task task) {
        return Trajectory.done(task, earlier.asOf()) || task.status() == TaskStatus.AWAITING_CHECK;
    }
}
