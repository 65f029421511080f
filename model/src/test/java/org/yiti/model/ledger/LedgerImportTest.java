package org.yiti.model.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.ledger.Sheets.cells;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yiti.model.Sentence;
import org.yiti.model.programme.Duty;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.ReportState;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.programme.TaskUnit;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;

class LedgerImportTest {
    private static final LedgerImport.Options OWN = LedgerImport.Options.ownLedger(6);
    private static final LedgerImport.Options RECEIVED = LedgerImport.Options.received(6);
    private static final Object[] HEAD =
            cells(
                    "序号", "主题", "问题", "任务编号", "任务内容", "牵头单位", "责任单位", "配合单位", "完成时限", "1月计划",
                    "2月计划", "本月进展", "完成状态", "联系人及电话");

    private final Books store = new Books();
    private UUID education;
    private UUID housing;
    private UUID police;

    @BeforeEach
    void units() {
        education = store.unit("市教育委员会", "市教委");
        housing = store.unit("市住房和城乡建设委员会", "市住建委");
        police = store.unit("市公安局", "");
    }

    private static Object[] row(String no, String content, String lead, String status) {
        return cells(
                1,
                "住房",
                "老楼加装电梯",
                no,
                content,
                lead,
                "",
                "市公安局",
                "6月底前",
                "摸底",
                "45%",
                "已开工",
                status,
                "张三 13800000000");
    }

    @Test
    void a_row_becomes_a_task_with_all_that_hangs_on_it() {
        var plan = store.plan(Sheets.of(HEAD, row("", "加装1000部", "市住建委", "推进中")), OWN);
        assertThat(plan.added()).isEqualTo(1);
        assertThat(plan.rejected()).isEmpty();
        assertThat(plan.newUnits()).isEmpty();
        store.apply(plan.step().changes());
        var book = store.book();
        var task = book.taskNumbered("01-01").orElseThrow();
        assertThat(task.id()).isEqualTo(Books.NAMES.task("01-01"));
        assertThat(task.leadUnit()).isEqualTo(housing);
        assertThat(task.dueDate()).isEqualTo(LocalDate.of(2021, 6, 30));
        assertThat(task.dueWords()).isEqualTo("6月底前");
        assertThat(task.status()).isEqualTo(TaskStatus.IN_PROGRESS);
        assertThat(task.contact()).isEqualTo("张三");
        assertThat(task.contactPhone()).isEqualTo("13800000000");
        assertThat(book.unitsOf(task.id())).extracting(TaskUnit::unit).containsExactly(police);
        assertThat(book.plan(task.id(), 1).orElseThrow().text()).isEqualTo("摸底");
        assertThat(book.plan(task.id(), 2).orElseThrow().percent()).isEqualByComparingTo("45");
        var report = book.report(task.id(), 6).orElseThrow();
        assertThat(report.text()).isEqualTo("已开工");
        assertThat(report.state()).isEqualTo(ReportState.SUBMITTED);
        assertThat(book.issues()).extracting(Issue::name).containsExactly("老楼加装电梯");
        assertThat(book.themes()).hasSize(1);
    }

    @Test
    void the_units_of_the_tasks_stand_in_the_responsibility_list() {
        var sheet = Sheets.of(HEAD, row("1", "甲", "市住建委", ""), row("2", "乙", "市教委", ""));
        store.apply(store.plan(sheet, OWN).step().changes());
        var issue = store.book().issues().getFirst();
        var duties = store.book().dutiesOf(issue.id());
        assertThat(duties).extracting(Duty::unit).containsExactly(housing, education, police);
        assertThat(duties).extracting(Duty::position).containsExactly(1, 2, 3);
        assertThat(duties.getFirst().id()).isEqualTo(Books.NAMES.duty(issue.code(), housing));
        assertThat(store.plan(sheet, OWN).step().changes()).isEmpty();
    }

    @Test
    void a_duty_that_was_removed_does_not_come_back() {
        var sheet = Sheets.of(HEAD, row("1", "甲", "市住建委", ""));
        store.apply(store.plan(sheet, OWN).step().changes());
        var issue = store.book().issues().getFirst();
        var duty = store.book().dutiesOf(issue.id()).getFirst();
        store.apply(List.of(new Change.Remove(Table.DUTY, duty.id())));
        assertThat(store.plan(sheet, OWN).step().changes()).isEmpty();
    }

    @Test
    void an_issue_without_a_lead_gets_the_one_that_all_its_tasks_have() {
        var sheet = Sheets.of(HEAD, row("1", "甲", "住建口", ""), row("2", "乙", "住建口", ""));
        store.apply(store.plan(sheet, OWN).step().changes());
        assertThat(store.book().issues().getFirst().leadUnit()).isNull();
        var options = new LedgerImport.Options(6, true, Map.of("住建口", housing));
        store.apply(store.plan(sheet, options).step().changes());
        var issue = store.book().issues().getFirst();
        assertThat(issue.leadUnit()).isEqualTo(housing);
        assertThat(store.book().dutiesOf(issue.id()))
                .extracting(Duty::unit)
                .containsExactly(police, housing);
        assertThat(store.plan(sheet, options).step().changes()).isEmpty();
    }

    @Test
    void the_same_file_twice_changes_nothing_more() {
        var sheet =
                Sheets.of(
                        HEAD,
                        row("", "甲", "市住建委", "推进中"),
                        row("", "乙", "市教委", ""),
                        row("A-7", "丙", "市教委", ""));
        store.apply(store.plan(sheet, OWN).step().changes());
        var again = store.plan(sheet, OWN);
        assertThat(again.step().changes()).isEmpty();
        assertThat(again.unchanged()).isEqualTo(3);
        assertThat(store.book().tasks())
                .extracting(Task::no)
                .containsExactlyInAnyOrder("01-01", "01-02", "A-7");
    }

    @Test
    void a_published_list_without_units_in_the_register_offers_them_and_makes_none() {
        var plan = store.plan(Sheets.dazhu(), OWN);
        assertThat(plan.added()).isEqualTo(11);
        assertThat(plan.newUnits())
                .extracting(ImportPlan.NewUnit::name)
                .contains("县水务局", "县代建中心")
                .hasSize(10);
        assertThat(plan.step().changes())
                .extracting(Change::table)
                .containsOnly(Table.ISSUE, Table.TASK);
        store.apply(plan.step().changes());
        assertThat(store.plan(Sheets.dazhu(), OWN).unchanged()).isEqualTo(11);
    }

    @Test
    void a_due_date_before_the_year_is_taken_and_warned_of() {
        var sheet =
                Sheets.of(
                        cells("序号", "问题", "任务内容", "完成时限"),
                        cells(1, "题", "甲", "2020年12月31日"),
                        cells(2, "题", "乙", "2021年1月1日"));
        var plan = store.plan(sheet, OWN);
        assertThat(plan.added()).isEqualTo(2);
        assertThat(plan.warnings())
                .containsExactly(
                        Sentence.of(
                                "ledger.warning.in-row",
                                2,
                                Sentence.of("ledger.warning.due-before-year", "2020-12-31")));
    }

    @Test
    void what_a_person_confirmed_is_used() {
        var options = new LedgerImport.Options(6, true, Map.of("住建口", housing));
        var plan = store.plan(Sheets.of(HEAD, row("", "甲", "住建口", "")), options);
        store.apply(plan.step().changes());
        assertThat(plan.newUnits()).isEmpty();
        assertThat(store.book().tasks().getFirst().leadUnit()).isEqualTo(housing);
    }

    @Test
    void rows_with_a_number_change_the_task_of_that_number() {
        store.apply(
                store.plan(Sheets.of(HEAD, row("03-07", "旧", "市教委", "")), OWN).step().changes());
        var plan = store.plan(Sheets.of(HEAD, row("03-07", "新", "市住建委", "")), OWN);
        assertThat(plan.changed()).isEqualTo(1);
        store.apply(plan.step().changes());
        var task = store.book().taskNumbered("03-07").orElseThrow();
        assertThat(task.content()).isEqualTo("新");
        assertThat(task.leadUnit()).isEqualTo(housing);
    }

    @Test
    void empty_cells_erase_nothing() {
        store.apply(
                store.plan(Sheets.of(HEAD, row("03-07", "旧", "市教委", "推进中")), OWN).step().changes());
        var sheet =
                Sheets.of(HEAD, cells(1, "", "", "03-07", "旧", "", "", "", "", "", "", "", "", ""));
        assertThat(store.plan(sheet, OWN).step().changes()).isEmpty();
    }

    @Test
    void a_number_that_comes_twice_is_taken_once() {
        var plan =
                store.plan(
                        Sheets.of(HEAD, row("1", "甲", "市教委", ""), row("1", "乙", "市教委", "")), OWN);
        assertThat(plan.added()).isEqualTo(1);
        assertThat(plan.rejected())
                .containsExactly(
                        new ImportPlan.Rejected(
                                "台账", 2, Sentence.of("ledger.rejected.number-twice", "1")));
    }

    @Test
    void done_of_a_received_file_waits_for_the_check() {
        var sheet = Sheets.of(HEAD, row("1", "甲", "市教委", "已完成"));
        store.apply(store.plan(sheet, RECEIVED).step().changes());
        assertThat(store.book().taskNumbered("1").orElseThrow().status())
                .isEqualTo(TaskStatus.AWAITING_CHECK);
        store.apply(store.plan(sheet, OWN).step().changes());
        assertThat(store.book().taskNumbered("1").orElseThrow().status())
                .isEqualTo(TaskStatus.DONE);
        assertThat(store.plan(sheet, RECEIVED).step().changes()).isEmpty();
    }

    @Test
    void what_was_verified_is_not_taken_back_without_a_question() {
        store.apply(store.plan(Sheets.of(HEAD, row("1", "甲", "市教委", "已完成")), OWN).step().changes());
        var plan = store.plan(Sheets.of(HEAD, row("1", "甲", "市教委", "推进中")), OWN);
        assertThat(plan.step().changes()).isEmpty();
        assertThat(plan.questions()).hasSize(1);
        assertThat(plan.step(Map.of(plan.questions().getFirst(), Answer.THEIRS)).changes())
                .hasSize(1);
        assertThat(plan.step(Map.of()).changes()).isEmpty();
    }

    @Test
    void of_several_leads_the_first_leads_and_the_person_is_told() {
        var plan = store.plan(Sheets.of(HEAD, row("1", "甲", "市教委、市住建委", "")), OWN);
        store.apply(plan.step().changes());
        var task = store.book().taskNumbered("1").orElseThrow();
        assertThat(task.leadUnit()).isEqualTo(education);
        assertThat(store.book().unitsOf(task.id()))
                .extracting(TaskUnit::unit)
                .containsExactly(housing, police);
        assertThat(plan.warnings())
                .contains(Sentence.of("ledger.warning.several-leads", 2, List.of("市教委", "市住建委")));
    }

    @Test
    void what_an_undone_import_brought_comes_back_under_its_numbers() {
        var sheet =
                Sheets.of(
                        HEAD, row("", "甲", "市教委", ""), row("", "乙", "", ""), row("7", "丙", "", ""));
        var first = store.plan(sheet, OWN).step().changes();
        store.apply(first);
        var before = store.book().tasks();
        store.undo(first);
        var again = store.plan(sheet, OWN);
        store.apply(again.step().changes());
        assertThat(again.rejected()).isEmpty();
        assertThat(store.book().tasks())
                .extracting(Task::no, Task::id, Task::content)
                .isEqualTo(
                        before.stream()
                                .map(t ->
                                        org.assertj.core.groups.Tuple.tuple(
                                                t.no(), t.id(), t.content()))
                                .toList());
        assertThat(store.book().issues()).hasSize(1);
    }

    @Test
    void
            a_corrected_file_may_give_the_numbers_of_an_undone_import_again_but_the_program_never_does() {
        var wrong = store.plan(Sheets.of(HEAD, row("7", "错", "", ""), row("", "错列", "", "")), OWN);
        store.apply(wrong.step().changes());
        store.undo(wrong.step().changes());
        var right = store.plan(Sheets.of(HEAD, row("7", "对", "", ""), row("", "新", "", "")), OWN);
        store.apply(right.step().changes());
        assertThat(right.rejected()).isEmpty();
        assertThat(store.book().tasks()).extracting(Task::no).containsExactly("7", "01-02");
    }

    @Test
    void a_removed_task_comes_back_when_a_file_brings_the_same_one() {
        store.apply(store.plan(Sheets.of(HEAD, row("", "甲", "", "")), OWN).step().changes());
        store.apply(List.of(new Change.Remove(Table.TASK, Books.NAMES.task("01-01"))));
        var plan = store.plan(Sheets.of(HEAD, row("", "甲", "", "")), OWN);
        store.apply(plan.step().changes());
        assertThat(store.book().tasks()).extracting(Task::no).containsExactly("01-01");
    }

    @Test
    void numbers_of_removed_tasks_are_not_given_again() {
        store.apply(store.plan(Sheets.of(HEAD, row("", "甲", "市教委", "")), OWN).step().changes());
        store.apply(List.of(new Change.Remove(Table.TASK, Books.NAMES.task("01-01"))));
        var plan =
                store.plan(
                        Sheets.of(HEAD, row("", "乙", "市教委", ""), row("01-01", "丙", "市教委", "")),
                        OWN);
        store.apply(plan.step().changes());
        assertThat(store.book().tasks()).extracting(Task::no).containsExactly("01-02");
        assertThat(plan.rejected())
                .extracting(ImportPlan.Rejected::reason)
                .containsExactly(Sentence.of("ledger.rejected.number-in-bin", "01-01"));
    }

    @Test
    void rows_that_cannot_be_kept_are_rejected_with_their_reason() {
        var plan =
                store.plan(
                        Sheets.of(
                                HEAD,
                                row("1", "字".repeat(40_001), "市教委", ""),
                                row("2", "a\u0001b", "市教委", ""),
                                row("3", "好", "市教委", "")),
                        OWN);
        assertThat(plan.added()).isEqualTo(1);
        assertThat(plan.read()).isEqualTo(3);
        var field = Sentence.of("field.task.content");
        assertThat(plan.rejected())
                .extracting(ImportPlan.Rejected::reason)
                .containsExactly(
                        Sentence.of("ledger.rejected.too-long", field),
                        Sentence.of("ledger.rejected.illegal-character", field));
    }

    @Test
    void aliases_of_issues_win_over_names() {
        store.apply(store.plan(Sheets.of(HEAD, row("1", "甲", "市教委", "")), OWN).step().changes());
        var issue = store.book().issues().getFirst();
        store.add(
                Table.ISSUE_ALIAS,
                UUID.randomUUID(),
                Map.of(
                        Field.ISSUE_ALIAS_PROGRAMME, Books.NAMES.programme(),
                        Field.ISSUE_ALIAS_ISSUE, issue.id(),
                        Field.ISSUE_ALIAS_ALIAS, "加梯"));
        var sheet = Sheets.of(HEAD, cells(1, "", "3.加梯", "", "乙", "市教委"));
        store.apply(store.plan(sheet, OWN).step().changes());
        assertThat(store.book().issues()).hasSize(1);
        assertThat(store.book().tasksOf(issue.id())).hasSize(2);
    }

    @Test
    void words_that_are_not_understood_are_kept_and_told() {
        var sheet = Sheets.of(HEAD, cells(1, "", "题", "1", "甲", "市教委", "", "", "汛期前"));
        var plan = store.plan(sheet, OWN);
        store.apply(plan.step().changes());
        assertThat(store.book().taskNumbered("1").orElseThrow().dueWords()).isEqualTo("汛期前");
        assertThat(store.book().taskNumbered("1").orElseThrow().dueDate()).isNull();
        assertThat(plan.warnings())
                .contains(
                        Sentence.of(
                                "ledger.warning.in-row",
                                2,
                                Sentence.of("ledger.warning.due-words", "汛期前")));
    }

    @Test
    void hotline_exports_are_refused_whole() {
        var sheet =
                Sheets.of(
                        cells("序号", "一级分类", "主要内容", "是否解决", "是否满意"),
                        cells(1, "住房", "漏雨", "是", "是"));
        var plan = store.plan(sheet, OWN);
        assertThat(plan.step().changes()).isEmpty();
        assertThat(plan.rejected())
                .extracting(ImportPlan.Rejected::reason)
                .containsExactly(Sentence.of("ledger.rejected.hotline"));
    }

    @Test
    void a_row_whose_key_nobody_knows_makes_no_task_without_content() {
        var sheet =
                Sheets.of(
                        cells("问题", "任务内容", "牵头单位", "系统内编号"),
                        cells("题", "", "市教委", UUID.randomUUID().toString()));
        var plan = store.plan(sheet, OWN);
        assertThat(plan.step().changes()).isEmpty();
        assertThat(plan.rejected())
                .extracting(ImportPlan.Rejected::reason)
                .containsExactly(Sentence.of("ledger.rejected.no-content"));
    }

    @Test
    void what_an_exported_row_says_otherwise_becomes_a_question() {
        store.apply(store.plan(Sheets.of(HEAD, row("1", "甲", "市教委", "")), OWN).step().changes());
        var key = Books.NAMES.task("1").toString();
        var sheet =
                Sheets.of(cells("任务编号", "任务内容", "备注", "系统内编号"), cells("1", "改了的任务", "新备注", key));
        var plan = store.plan(sheet, OWN);
        assertThat(plan.questions()).extracting(Question::theirs).containsExactly("改了的任务");
        assertThat(plan.step().changes())
                .containsExactly(Change.Put.of(Books.NAMES.task("1"), Field.TASK_REMARK, "新备注"));
        var question = plan.questions().getFirst();
        store.apply(plan.step(Map.of(question, Answer.THEIRS)).changes());
        assertThat(store.book().taskNumbered("1").orElseThrow().content()).isEqualTo("改了的任务");
        assertThat(store.book().taskNumbered("1").orElseThrow().remark()).isEqualTo("新备注");
    }
}
