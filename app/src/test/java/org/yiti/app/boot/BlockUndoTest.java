package org.yiti.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.model.Sentence;
import org.yiti.model.edit.BlockEdits;
import org.yiti.model.edit.NewTasks;
import org.yiti.model.edit.TaskCell;
import org.yiti.model.edit.Typing;
import org.yiti.model.history.Undo;
import org.yiti.model.history.UndoPlan;
import org.yiti.model.job.Progress;
import org.yiti.model.programme.TaskUnitRole;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Actor;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Step;
import org.yiti.model.store.Store;
import org.yiti.model.unit.UnitRegister;

/// Blocks of texts over the sample year in a real store: one step each, taken back and done again whole.
class BlockUndoTest {
    private static final Actor PERSON = new Actor("zhang", "张三");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int ROUNDS = 12;
    private static final List<String> TYPED =
            List.of(
                    "",
                    "60%",
                    "１２",
                    "联调中",
                    "市公安局",
                    "市教委、市公安局",
                    "6月底",
                    "长期坚持",
                    "101%",
                    "火星局",
                    "〇",
                    "DONE",
                    "ISSUED");

    @TempDir Path home;

    @Test
    void undoReturnsToTheDumpBeforeTheBlockAndRedoToTheOneAfter() throws Exception {
        try (var store = SampleStore.open(home, "store")) {
            var random = new Random(20210630);
            int written = 0;
            for (int round = 0; round < ROUNDS; round++) {
                var before = living(store);
                if (store.recorder().record(PERSON, block(store, random)) == 0) {
                    continue;
                }
                written++;
                var after = living(store);
                perform(store, new Undo(store.history(), ZONE).undo());
                assertThat(living(store)).isEqualTo(before);
                perform(store, new Undo(store.history(), ZONE).redo());
                assertThat(living(store)).isEqualTo(after);
            }
            assertThat(written).isGreaterThan(ROUNDS / 2);
            assertThat(store.check()).isEmpty();
        }
    }

    private static Step block(Store store, Random random) throws Exception {
        var rows = store.rows();
        var book = YearBook.load(rows, YearBook.programme(rows, 2021).orElseThrow());
        var typing =
                new Typing(
                        UnitRegister.load(rows),
                        store.office().federation(),
                        store.office().code(),
                        code -> code.name(),
                        LocalDate.of(2021, 6, 30),
                        PERSON.name());
        var issue = book.issues().get(random.nextInt(book.issues().size()));
        var tasks =
                new NewTasks(
                        book,
                        issue,
                        rows.removed(org.yiti.model.record.Table.TASK),
                        Optional.empty(),
                        List.of());
        var added = new ArrayList<Change.Add>();
        for (int i = random.nextInt(3); i > 0; i--) {
            added.add(tasks.next(RowIds.fresh()));
        }
        var targets = new ArrayList<>(added.stream().map(Change.Add::row).toList());
        book.tasksOf(issue.id()).stream().limit(6).forEach(task -> targets.add(task.id()));
        var texts = new ArrayList<BlockEdits.Text>();
        for (var target : targets) {
            for (var cell : cells()) {
                texts.add(
                        new BlockEdits.Text(target, cell, TYPED.get(random.nextInt(TYPED.size()))));
            }
        }
        var plan = new BlockEdits(book, typing).plan(texts, added, Progress.SILENT);
        return Step.of(Sentence.of("step.block.paste", texts.size()), plan.changes());
    }

    private static List<TaskCell> cells() {
        var cells = new ArrayList<TaskCell>();
        for (int month = 3; month <= 9; month++) {
            cells.add(new TaskCell.Month(month));
        }
        cells.add(new TaskCell.Status());
        cells.add(new TaskCell.Units(TaskUnitRole.COOPERATING));
        cells.add(TaskCell.of(Field.TASK_CONTENT));
        cells.add(TaskCell.of(Field.TASK_LEAD_UNIT));
        cells.add(TaskCell.of(Field.TASK_DUE_DATE));
        return cells;
    }

    static void perform(Store store, UndoPlan plan) throws Exception {
        assertThat(plan).isInstanceOf(UndoPlan.Possible.class);
        store.recorder().record(PERSON, ((UndoPlan.Possible) plan).step());
    }

    /// The rows that are not in the recycle bin.
    static String living(Store store) throws Exception {
        var out = new StringWriter();
        store.dump(out);
        return out.toString()
                .lines()
                .filter(line -> !line.contains("\"alive\":false"))
                .map(line -> line.endsWith(",") ? line.substring(0, line.length() - 1) : line)
                .collect(Collectors.joining("\n"));
    }
}
