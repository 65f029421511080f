package org.yiti.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.boot.TestStores;
import org.yiti.app.i18n.Texts;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.calendar.WorkCalendar;
import org.yiti.model.job.Progress;
import org.yiti.model.ledger.Answer;
import org.yiti.model.ledger.Column;
import org.yiti.model.ledger.ColumnMeaning;
import org.yiti.model.ledger.Question;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Actor;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;
import org.yiti.model.store.Backups;
import org.yiti.model.store.Store;
import org.yiti.model.unit.UnitRegister;

class LedgerPlannerTest {
    private static final Actor ANNA = new Actor("anna", "安娜");
    private static final String HEAD = "序号|问题|任务编号|任务内容|牵头单位|完成时限|本月进展|完成状态";

    private final Texts texts = new Texts(Locale.CHINESE);
    @TempDir Path home;
    private Store store;

    @BeforeEach
    void open() throws Exception {
        store = TestStores.fresh(home, "store");
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    private Path ledger(String... rows) throws YitiException {
        return LedgerFiles.write(home.resolve("台账.xlsx"), "2021年任务台账", HEAD, rows);
    }

    private LedgerFile read(Path file) throws YitiException {
        return new LedgerReader(store.mappings()).read(file, Progress.SILENT);
    }

    private LedgerPlan plan(LedgerFile file, ImportChoices choices) throws YitiException {
        return new LedgerPlanner(store, texts::say).plan(file, choices, Progress.SILENT);
    }

    private static ImportChoices own() {
        return new ImportChoices(2021, 6, true, "", Map.of());
    }

    private long take(LedgerFile file, LedgerPlan plan) throws YitiException {
        return new LedgerIntake(store).take(ANNA, file, plan, Map.of(), Progress.SILENT);
    }

    private YearBook book() {
        return YearBook.load(store.rows(), YearBook.programme(store.rows(), 2021).orElseThrow());
    }

    private String dump() throws YitiException {
        var out = new StringWriter();
        store.dump(out);
        return out.toString();
    }

    private Task task(String no) {
        return book().taskNumbered(no).orElseThrow();
    }

    @Test
    void aYearThatIsMadeByAnImportHasItsHolidays() throws Exception {
        var file = read(ledger("1|拖欠工资|01-01-01|设立窗口|市人社局|2021-10-08||"));
        take(file, plan(file, own()));
        var calendar = WorkCalendar.of(store.rows().all(Table.CALENDAR_DAY));
        assertThat(calendar.arranged(2021)).isTrue();
        assertThat(calendar.name(LocalDate.of(2021, 10, 1))).contains("国庆节");
    }

    @Test
    void a_first_ledger_makes_year_issues_and_tasks_in_one_step_after_a_proven_backup()
            throws Exception {
        var file =
                read(
                        ledger(
                                "1|房产证难办|01-01|清理积压|市规自委|6月底|已清理一半|推进中",
                                "2|房产证难办|01-02|出台办法|市规自委|年底前||已完成"));
        var plan = plan(file, own());
        assertThat(List.of(plan.read(), plan.added(), plan.changed())).containsExactly(2, 2, 0);
        assertThat(take(file, plan)).isEqualTo(1);
        assertThat(store.history().last()).isEqualTo(1);
        assertThat(book().issues())
                .singleElement()
                .satisfies(i -> assertThat(i.name()).isEqualTo("房产证难办"));
        assertThat(task("01-01").content()).isEqualTo("清理积压");
        assertThat(task("01-02").status()).isEqualTo(TaskStatus.DONE);
        assertThat(book().report(task("01-01").id(), 6).orElseThrow().text()).isEqualTo("已清理一半");
        assertThat(store.backups().list())
                .anySatisfy(backup -> {
                    assertThat(backup.occasion()).isEqualTo(Backups.Occasion.BEFORE_IMPORT);
                    assertThat(backup.verified()).isTrue();
                });
        assertThat(store.check()).isEmpty();
    }

    @Test
    void the_same_file_again_changes_nothing_and_makes_no_step() throws Exception {
        var file = read(ledger("1|房产证难办|01-01|清理积压|市规自委|6月底|已清理一半|推进中"));
        take(file, plan(file, own()));
        var before = dump();
        var again = plan(file, own());
        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(take(file, again)).isZero();
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void a_dry_run_leaves_the_store_as_it_was() throws Exception {
        var before = dump();
        assertThat(plan(read(ledger("1|题|01-01|做事|甲局|||")), own()).added()).isEqualTo(1);
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void unknown_units_are_named_and_filled_in_when_the_file_comes_again() throws Exception {
        var file = read(ledger("1|题|01-01|做事|甲局|||"));
        var plan = plan(file, own());
        assertThat(plan.newUnits())
                .singleElement()
                .satisfies(u -> assertThat(u.name()).isEqualTo("甲局"));
        take(file, plan);
        assertThat(task("01-01").leadUnit()).isNull();
        var decided = own().withUnit("甲局", new UnitChoice.Create());
        var again = plan(file, decided);
        assertThat(again.changed()).isEqualTo(1);
        take(file, again);
        assertThat(UnitRegister.load(store.rows()).label(task("01-01").leadUnit())).isEqualTo("甲局");
    }

    @Test
    void a_name_said_to_be_a_known_unit_becomes_its_alias() throws Exception {
        var first = read(ledger("1|题|01-01|做事|甲局|||"));
        take(first, plan(first, own().withUnit("甲局", new UnitChoice.Create())));
        var unit = java.util.Objects.requireNonNull(task("01-01").leadUnit());
        var second = read(ledger("1|题|01-02|再做|某某办|||"));
        take(second, plan(second, own().withUnit("某某办", new UnitChoice.Existing(unit))));
        assertThat(task("01-02").leadUnit()).isEqualTo(unit);
        assertThat(plan(second, own()).newUnits()).isEmpty();
    }

    @Test
    void rows_without_an_issue_go_to_the_named_one_or_to_one_named_after_the_title()
            throws Exception {
        var path =
                LedgerFiles.write(
                        home.resolve("民生.xlsx"), "2021年民生实事", "序号|实事内容|责任单位|完成时限", "1|修路|甲局|6月");
        var plan = plan(read(path), own());
        assertThat(plan.warnings().stream().map(texts::say))
                .anyMatch(w -> w.contains("归入“2021年民生实事”"));
        var named = new ImportChoices(2021, 6, true, "修路修桥", Map.of());
        take(read(path), plan(read(path), named));
        assertThat(book().issues().getFirst().name()).isEqualTo("修路修桥");
        var coded = new ImportChoices(2021, 6, true, "1", Map.of());
        assertThat(plan(read(path), coded).unchanged()).isEqualTo(1);
        var missing = new ImportChoices(2021, 6, true, "07", Map.of());
        assertThatThrownBy(() -> plan(read(path), missing)).isInstanceOf(YitiException.class);
    }

    @Test
    void two_sheets_come_in_as_one_step_and_share_their_issues() throws Exception {
        var sheets =
                List.of(
                        LedgerFiles.sheet("一", "甲", HEAD, "1|题|01-01|做事|||半|"),
                        LedgerFiles.sheet("二", "乙", HEAD, "1|题|01-02|再做||||", "2|题|01-01|做事|||全|"),
                        LedgerFiles.sheet("说明", "丙", "字段|解释", "甲|乙"));
        var file = read(LedgerFiles.write(home.resolve("二.xlsx"), sheets));
        var plan = plan(file, own());
        assertThat(plan.parts()).hasSize(2);
        assertThat(plan.warnings().stream().map(texts::say)).anyMatch(w -> w.contains("“说明”没有导入"));
        take(file, plan);
        assertThat(store.history().last()).isEqualTo(1);
        assertThat(book().issues()).hasSize(1);
        assertThat(book().report(task("01-01").id(), 6).orElseThrow().text()).isEqualTo("全");
        assertThat(store.check()).isEmpty();
    }

    @Test
    void a_file_without_a_ledger_is_refused_in_words() throws Exception {
        var path = LedgerFiles.write(home.resolve("x.xlsx"), "说明", "字段|解释", "甲|乙");
        assertThatThrownBy(() -> plan(read(path), own()))
                .isInstanceOfSatisfying(
                        YitiException.class,
                        e -> assertThat(texts.say(e.sentence())).contains("没有认出任务台账"));
    }

    @Test
    void a_corrected_mapping_is_remembered_for_the_next_file_with_this_head() throws Exception {
        var path = LedgerFiles.write(home.resolve("y.xlsx"), "表", "序号|问题|任务内容|要点", "1|题|做事|做完算数");
        var read = read(path);
        var page = read.pages().getFirst();
        var mapping = page.mapping().withColumn(3, Column.of(ColumnMeaning.DONE_CRITERION));
        var corrected = read.withPage(0, page.as(mapping));
        take(corrected, plan(corrected, own()));
        assertThat(book().tasks().getFirst().doneCriterion()).isEqualTo("做完算数");
        assertThat(read(path).pages().getFirst().mapping().columns())
                .containsEntry(3, Column.of(ColumnMeaning.DONE_CRITERION));
    }

    // --- ledgers that were given out and come back ---

    private Path givenOut() throws Exception {
        var file = read(ledger("1|题|01-01|做事|甲局||半|推进中", "2|题|01-02|再做|甲局|||推进中"));
        take(file, plan(file, own().withUnit("甲局", new UnitChoice.Create())));
        var out = home.resolve("out.xlsx");
        new LedgerWriter(store, book(), 6, java.time.LocalDate.of(2021, 6, 30), texts)
                .write(out, java.util.Optional.empty(), Progress.SILENT);
        return out;
    }

    /// Writes into cells as a person does: by the head of the column and the number of the task.
    private void fillIn(Path file, String taskNo, String head, String text) throws Exception {
        LedgerCells.write(file, taskNo, head, text);
    }

    @Test
    void a_returned_ledger_shows_exactly_the_cells_that_were_changed() throws Exception {
        var out = givenOut();
        fillIn(out, "01-01", "本月进展", "全部完成");
        fillIn(out, "01-02", "完成状态", "已完成");
        var plan = plan(read(out), own());
        assertThat(plan.returned()).isTrue();
        assertThat(
                        plan.differences().stream()
                                .filter(d -> d.now() != null)
                                .collect(
                                        Collectors.toMap(
                                                CellDifference::field,
                                                d -> String.valueOf(d.now()))))
                .isEqualTo(
                        Map.of(
                                Field.MONTH_REPORT_TEXT,
                                "全部完成",
                                Field.TASK_STATUS,
                                TaskStatus.AWAITING_CHECK.name()));
        assertThat(plan.changed()).isEqualTo(2);
        take(read(out), plan);
        assertThat(book().report(task("01-01").id(), 6).orElseThrow().text()).isEqualTo("全部完成");
    }

    @Test
    void what_both_changed_is_asked_and_ours_stays_without_an_answer() throws Exception {
        var out = givenOut();
        fillIn(out, "01-01", "备注", "他们的");
        store.recorder()
                .record(
                        ANNA,
                        Step.of(
                                Sentence.of("step.task.edit"),
                                Change.Put.of(task("01-01").id(), Field.TASK_REMARK, "我们的")));
        var file = read(out);
        var plan = plan(file, own());
        assertThat(plan.questions()).hasSize(1);
        assertThat(plan.changed()).isZero();
        take(file, plan);
        assertThat(task("01-01").remark()).isEqualTo("我们的");
        Map<Question, Answer> theirs = Map.of(plan.questions().getFirst(), Answer.THEIRS);
        new LedgerIntake(store).take(ANNA, file, plan, theirs, Progress.SILENT);
        assertThat(task("01-01").remark()).isEqualTo("他们的");
    }

    @Test
    void a_row_that_was_added_becomes_a_task_only_when_a_person_says_so() throws Exception {
        var out = givenOut();
        fillIn(out, "01-02", "系统内编号", "");
        fillIn(out, "01-02", "任务编号", "01-03");
        var plan = plan(read(out), own());
        assertThat(plan.proposals())
                .singleElement()
                .satisfies(p -> assertThat(p.taken()).isFalse());
        assertThat(plan.added()).isZero();
        assertThat(plan.read()).isEqualTo(plan.unchanged() + plan.proposals().size());
        assertThat(plan.warnings())
                .extracting(texts::say)
                .anySatisfy(warning -> assertThat(warning).contains("少了 1 项任务（01-02）"));
        var accepted = own().withNewRow(plan.proposals().getFirst().at());
        var taking = plan(read(out), accepted);
        assertThat(taking.added()).isEqualTo(1);
        take(read(out), taking);
        assertThat(book().taskNumbered("01-03")).isPresent();
    }

    @Test
    void a_row_of_a_task_in_the_bin_is_rejected_with_its_reason() throws Exception {
        var out = givenOut();
        store.recorder()
                .record(
                        ANNA,
                        Step.of(
                                Sentence.of("step.task.edit"),
                                new Change.Remove(Table.TASK, task("01-02").id())));
        var plan = plan(read(out), own());
        assertThat(plan.rejected())
                .singleElement()
                .satisfies(r -> assertThat(texts.say(r.reason())).contains("回收站"));
        assertThat(plan.read()).isEqualTo(plan.unchanged() + plan.rejected().size());
    }

    @Test
    void damaged_files_leave_the_store_untouched() throws Exception {
        var before = dump();
        var good = Files.readAllBytes(ledger("1|题|01-01|做事|甲局|||"));
        for (int length : new int[] {0, 3, 40, good.length / 2, good.length - 30}) {
            var bad = home.resolve("bad.xlsx");
            Files.write(bad, java.util.Arrays.copyOf(good, length));
            assertThatThrownBy(() -> read(bad)).isInstanceOf(YitiException.class);
        }
        assertThat(dump()).isEqualTo(before);
    }
}
