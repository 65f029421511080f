package org.yiti.model.edit;

import static org.yiti.model.record.Field.TASK_POSITION;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.yiti.model.Sentence;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Change;

/// Moves tasks to another place in their issue's list. Only the place changes: a task keeps its number whatever
/// stands before it.
public final class TaskMoves {
    private final YearBook book;

    public TaskMoves(YearBook book) {
        this.book = book;
    }

    /// Moves tasks of one issue over the one before or after them.
    public Edited move(List<Task> tasks, boolean up) {
        if (tasks.stream().map(Task::issue).distinct().count() != 1) {
            return new Edited.Refused(Sentence.of("edit.move.issues"));
        }
        var before = book.tasksOf(tasks.getFirst().issue());
        var moved = new HashSet<UUID>();
        tasks.forEach(task -> moved.add(task.id()));
        var edge = up ? before.getFirst() : before.getLast();
        if (moved.contains(edge.id())) {
            return new Edited.Refused(
                    Sentence.of(up ? "edit.move.first" : "edit.move.last", edge.no()));
        }
        return new Edited.Accepted(places(before, order(before, moved, up)));
    }

    private static List<Task> order(List<Task> before, Set<UUID> moved, boolean up) {
        var order = new ArrayList<>(up ? before : before.reversed());
        for (int i = 1; i < order.size(); i++) {
            if (moved.contains(order.get(i).id())) {
                order.add(i - 1, order.remove(i));
            }
        }
        return up ? order : order.reversed();
    }

    /// The places that stand are given anew to those that moved; where two share one, all places are.
    private static List<Change> places(List<Task> before, List<Task> after) {
        boolean clear =
                IntStream.range(1, before.size())
                        .allMatch(i -> before.get(i - 1).position() < before.get(i).position());
        var changes = new ArrayList<Change>();
        for (int i = 0; i < after.size(); i++) {
            int place = clear ? before.get(i).position() : i + 1;
            var task = after.get(i);
            if (task.position() != place) {
                changes.add(Change.Put.of(task.id(), TASK_POSITION, place));
            }
        }
        return changes;
    }
}
