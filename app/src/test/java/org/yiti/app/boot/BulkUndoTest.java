package org.yiti.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.model.Sentence;
import org.yiti.model.edit.BulkEdits;
import org.yiti.model.edit.BulkWish;
import org.yiti.model.edit.Edited;
import org.yiti.model.edit.TaskCell;
import org.yiti.model.edit.TaskMoves;
import org.yiti.model.edit.Typing;
import org.yiti.model.history.Undo;
import org.yiti.model.job.Progress;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.TaskUnitRole;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Actor;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;
import org.yiti.model.store.Store;
import org.yiti.model.unit.UnitRegister;

/// Bulk changes, moves and removals over the sample year in a real store: one step each, taken back and done again
/// whole.
class BulkUndoTest {
    private static final Actor PERSON = new Actor("zhang", "张三");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int ROUNDS = 24;
    private static final TaskUnitRole ROLE = TaskUnitRole.COOPERATING;
    private static final List<BulkWish> WISHES =
            List.of(
                    new BulkWish.Put(TaskCell.of(Field.TASK_LEAD_UNIT), "市公安局"),
                    new BulkWish.Put(TaskCell.of(Field.TASK_LEAD_UNIT), "火星局"),
                    new BulkWish.Put(TaskCell.of(Field.TASK_DUE_DATE), "长期坚持"),
                    new BulkWish.Put(TaskCell.of(Field.TASK_WEIGHT), ""),
                    new BulkWish.Put(TaskCell.of(Field.TASK_STATUS), "IN_PROGRESS"),
                    new BulkWish.Put(TaskCell.of(Field.TASK_STATUS), "DONE"),
                    new BulkWish.Put(new TaskCell.MonthField(9, Field.MONTH_PLAN_TEXT), "完成全部整改"),
                    new BulkWish.Put(new TaskCell.MonthField(9, Field.MONTH_PLAN_TEXT), ""),
                    new BulkWish.Shift(10, 0),
                    new BulkWish.Shift(0, -1),
                    new BulkWish.AddUnits(ROLE, "市教委、市公安局"),
                    new BulkWish.DropUnits(ROLE, "市教委"));

    @TempDir Path home;

    @Test
    void undoReturnsToTheDumpBeforeAndRedoToTheOneAfter() throws Exception {
        try (var store = SampleStore.open(home, "store")) {
            var random = new Random(20261126);
            int written = 0;
            for (int round = 0; round < ROUNDS; round++) {
                var before = BlockUndoTest.living(store);
                if (store.recorder().record(PERSON, step(store, random, round)) == 0) {
                    continue;
                }
                written++;
                var after = BlockUndoTest.living(store);
                BlockUndoTest.perform(store, new Undo(store.history(), ZONE).undo());
                assertThat(BlockUndoTest.living(store)).isEqualTo(before);
                BlockUndoTest.perform(store, new Undo(store.history(), ZONE).redo());
                assertThat(BlockUndoTest.living(store)).isEqualTo(after);
            }
            assertThat(written).isGreaterThan(ROUNDS / 2);
            assertThat(store.check()).isEmpty();
        }
    }

    private static Step step(Store store, Random random, int round) {
        var rows = store.rows();
        var book = YearBook.load(rows, YearBook.programme(rows, 2021).orElseThrow());
        var issue = book.issues().get(random.nextInt(book.issues().size()));
        var all = book.tasksOf(issue.id());
        int from = random.nextInt(all.size() - 1);
        var some = all.subList(from, Math.min(all.size(), from + 1 + random.nextInt(5)));
        return switch (round % 4) {
            case 0 -> moved(book, some, random.nextBoolean());
            case 1 -> removed(some);
            default -> bulk(store, book, some.stream().map(Task::id).toList(), random);
        };
    }

    private static Step moved(YearBook book, List<Task> tasks, boolean up) {
        var name = Sentence.of("step.task.up", tasks.getFirst().no());
        return switch (new TaskMoves(book).move(tasks, up)) {
            case Edited.Accepted(var changes) -> Step.of(name, changes);
            case Edited.Refused _ -> Step.of(name, List.of());
        };
    }

    private static Step removed(List<Task> tasks) {
        return Step.of(
                Sentence.of("step.task.remove", tasks.getFirst().no()),
                tasks.stream().map(task -> new Change.Remove(Table.TASK, task.id())).toList());
    }

    private static Step bulk(Store store, YearBook book, List<UUID> tasks, Random random) {
        var typing =
                new Typing(
                        UnitRegister.load(store.rows()),
                        store.office().federation(),
                        store.office().code(),
                        code -> code.name(),
                        LocalDate.of(2021, 6, 30),
                        PERSON.name());
        var wishes = new ArrayList<BulkWish>();
        for (int i = 0; i < 3; i++) {
            wishes.add(WISHES.get(random.nextInt(WISHES.size())));
        }
        var plan = new BulkEdits(book, typing).plan(tasks, wishes, Progress.SILENT);
        return Step.of(Sentence.of("step.bulk", tasks.size(), wishes.size()), plan.changes());
    }
}
