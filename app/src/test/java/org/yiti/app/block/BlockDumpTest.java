package org.yiti.app.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.yiti.app.boot.TestStores;
import org.yiti.app.i18n.Texts;
import org.yiti.app.ledger.ImportChoices;
import org.yiti.app.ledger.LedgerFile;
import org.yiti.app.ledger.LedgerFiles;
import org.yiti.app.ledger.LedgerIntake;
import org.yiti.app.ledger.LedgerPlanner;
import org.yiti.app.ledger.LedgerReader;
import org.yiti.app.ledger.LedgerWriter;
import org.yiti.app.ledger.UnitChoice;
import org.yiti.model.Sentence;
import org.yiti.model.edit.BlockEdits;
import org.yiti.model.edit.TaskCell;
import org.yiti.model.edit.Typing;
import org.yiti.model.history.Undo;
import org.yiti.model.history.UndoPlan;
import org.yiti.model.job.Progress;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.TaskUnitRole;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Actor;
import org.yiti.model.record.Field;
import org.yiti.model.record.Step;
import org.yiti.model.store.Store;
import org.yiti.model.unit.UnitRegister;

/// Blocks of any texts go into a real store and out of it again; its dump says that nothing else moved.
class BlockDumpTest {
    private static final Actor ANNA = new Actor("anna", "安娜");
    private static final LocalDate TODAY = LocalDate.of(2021, 6, 20);

    private static final List<TaskCell> CELLS =
            List.of(
                    TaskCell.of(Field.TASK_CONTENT),
                    TaskCell.of(Field.TASK_DUE_DATE),
                    TaskCell.of(Field.TASK_LEAD_UNIT),
                    TaskCell.of(Field.TASK_STATUS),
                    TaskCell.of(Field.TASK_WEIGHT),
                    new TaskCell.Units(TaskUnitRole.COOPERATING),
                    new TaskCell.Month(3),
                    new TaskCell.Month(6),
                    new TaskCell.Month(11),
                    new TaskCell.MonthField(6, Field.MONTH_REPORT_PROBLEM));

    private static final List<String> TYPED =
            List.of(
                    "",
                    " ",
                    "12％",
                    "１,２００",
                    "2021.6.30",
                    "6月中旬",
                    "甲局",
                    "乙局、甲局",
                    "没有这个单位",
                    "完成",
                    "推进中",
                    "新增3处",
                    "㛃𤦹\n第二行",
                    "=1+1",
                    "\"引\"号",
                    "-5",
                    "1e9",
                    "督".repeat(5_000));

    private final Texts texts = new Texts(Locale.CHINESE);

    @Property(tries = 6, shrinking = ShrinkingMode.OFF)
    void what_blocks_did_is_undone_redone_and_exported_without_a_trace(
            @ForAll @IntRange(max = 1_000_000) int seed) throws Exception {
        Path home = Files.createTempDirectory("yiti-block");
        try (var store = TestStores.fresh(home, "store")) {
            fill(store, home);
            var random = new Random(seed);
            var before = new ArrayList<String>();
            for (int i = 0; i < 6; i++) {
                var dump = living(store);
                if (paste(store, random)) {
                    before.add(dump);
                }
            }
            var after = living(store);
            assertThat(before).isNotEmpty().doesNotContain(after);
            exportAndImport(store, home);
            assertThat(living(store)).isEqualTo(after);

            for (String dump : before.reversed()) {
                record(store, undo(store).undo());
                assertThat(living(store)).isEqualTo(dump);
            }
            for (int i = 0; i < before.size(); i++) {
                record(store, undo(store).redo());
            }
            assertThat(living(store)).isEqualTo(after);
            assertThat(store.check()).isEmpty();
        } finally {
            delete(home);
        }
    }

    private void fill(Store store, Path home) throws Exception {
        var path =
                LedgerFiles.write(
                        home.resolve("台账.xlsx"),
                        "2021年任务台账",
                        "序号|问题|任务编号|任务内容|牵头单位|责任单位|完成时限|3月计划",
                        "1|题一|01-01|做事|甲局|乙局|2021-06-30|启动",
                        "2|题一|01-02|再做|乙局|||",
                        "3|题二|02-01|又做|乙局||9月底|50%");
        var file = new LedgerReader(store.mappings()).read(path, Progress.SILENT);
        var choices =
                new ImportChoices(2021, 6, true, "", Map.of())
                        .withUnit("甲局", new UnitChoice.Create())
                        .withUnit("乙局", new UnitChoice.Create());
        take(store, file, choices);
    }

    private int take(Store store, LedgerFile file, ImportChoices choices) throws Exception {
        var plan = new LedgerPlanner(store, texts::say).plan(file, choices, Progress.SILENT);
        int changes = plan.step(Map.of()).changes().size();
        new LedgerIntake(store).take(ANNA, file, plan, Map.of(), Progress.SILENT);
        return changes;
    }

    /// Returns whether anything changed.
    private boolean paste(Store store, Random random) throws Exception {
        var book = book(store);
        var tasks = book.tasks();
        var block = new ArrayList<BlockEdits.Text>();
        int size = 1 + random.nextInt(12);
        for (int i = 0; i < size; i++) {
            Task task = tasks.get(random.nextInt(tasks.size()));
            block.add(
                    new BlockEdits.Text(
                            task.id(),
                            CELLS.get(random.nextInt(CELLS.size())),
                            TYPED.get(random.nextInt(TYPED.size()))));
        }
        var typing =
                new Typing(
                        UnitRegister.load(store.rows()),
                        store.office().federation(),
                        store.office().code(),
                        texts::label,
                        TODAY,
                        ANNA.name());
        var plan = new BlockEdits(book, typing).plan(block, List.of(), Progress.SILENT);
        return !plan.changes().isEmpty()
                && store.recorder()
                                .record(ANNA, Step.of(Sentence.of("block.paste"), plan.changes()))
                        > 0;
    }

    private void exportAndImport(Store store, Path home) throws Exception {
        var out = home.resolve("out.xlsx");
        new LedgerWriter(store, book(store), 6, TODAY, texts)
                .write(out, Optional.empty(), Progress.SILENT);
        var file = new LedgerReader(store.mappings()).read(out, Progress.SILENT);
        var choices = new ImportChoices(2021, 6, false, "", Map.of());
        assertThat(take(store, file, choices)).isZero();
    }

    private static YearBook book(Store store) {
        return YearBook.load(store.rows(), YearBook.programme(store.rows(), 2021).orElseThrow());
    }

    private static Undo undo(Store store) {
        return new Undo(store.history(), ZoneOffset.UTC);
    }

    private static void record(Store store, UndoPlan plan) throws Exception {
        if (plan instanceof UndoPlan.Possible(var step)) {
            assertThat(store.recorder().record(ANNA, step)).isPositive();
        } else {
            throw new AssertionError(plan.toString());
        }
    }

    /// A birth that is taken back leaves its row in the recycle bin, so the bin is not compared.
    private static String living(Store store) throws Exception {
        var dump = new StringWriter();
        store.dump(dump);
        var rows =
                dump.toString()
                        .lines()
                        .filter(line -> !line.contains("\"alive\":false"))
                        .map(line ->
                                line.endsWith(",") ? line.substring(0, line.length() - 1) : line)
                        .toList();
        return String.join("\n", rows);
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
