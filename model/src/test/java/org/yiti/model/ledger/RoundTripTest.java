package org.yiti.model.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.ledger.Sheets.cells;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yiti.model.Sentence;
import org.yiti.model.programme.MonthReport;
import org.yiti.model.programme.ReportState;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;

class RoundTripTest {
    private final Books store = new Books();
    private Map<UUID, Row> base;
    private LedgerSheet exported;

    @BeforeEach
    void export() {
        store.unit("市教委", "");
        var sheet =
                Sheets.of(
                        cells("问题", "任务编号", "任务内容", "牵头单位", "本月进展", "存在问题", "备注", "完成状态"),
                        cells("题", "01-01", "甲", "市教委", "已摸底", "", "旧备注", "推进中"),
                        cells("题", "01-02", "乙", "市教委", "", "", "", "已下达"));
        store.apply(store.plan(sheet, LedgerImport.Options.ownLedger(6)).step().changes());
        base = store.snapshot();
        exported = new LedgerExport(store.book(), store.units(), 6, "abc:7").all();
    }

    @Test
    void what_only_the_file_changed_is_taken_emptied_cells_too() {
        var plan =
                plan(
                        edited(
                                Map.of(
                                        ColumnMeaning.PROGRESS_TEXT,
                                        "已开工",
                                        ColumnMeaning.REMARK,
                                        ""),
                                "abc:7"));
        assertThat(plan.questions()).isEmpty();
        store.apply(plan.changes().changes());
        var task = store.book().taskNumbered("01-01").orElseThrow();
        assertThat(task.remark()).isEmpty();
        assertThat(report().text()).isEqualTo("已开工");
        assertThat(report().state()).isEqualTo(ReportState.SUBMITTED);
    }

    @Test
    void what_only_we_changed_stays() {
        var file = edited(Map.of(), "abc:7");
        ours("我们改的");
        var plan = plan(file);
        assertThat(plan.changes().changes()).isEmpty();
        assertThat(plan.questions()).isEmpty();
    }

    @Test
    void what_both_changed_is_asked_and_never_overwritten() {
        var file = edited(Map.of(ColumnMeaning.PROGRESS_TEXT, "他们改的"), "abc:7");
        ours("我们改的");
        var plan = plan(file);
        assertThat(plan.changes().changes()).isEmpty();
        assertThat(plan.questions()).hasSize(1);
        var question = plan.questions().getFirst();
        assertThat(List.of(question.base(), question.ours(), question.theirs()))
                .containsExactly("已摸底", "我们改的", "他们改的");
        assertThat(plan.answer(Map.of(question, Answer.OURS)).changes()).isEmpty();
        store.apply(plan.answer(Map.of(question, Answer.THEIRS)).changes());
        assertThat(report().text()).isEqualTo("他们改的");
    }

    @Test
    void what_both_changed_alike_is_nothing() {
        var file = edited(Map.of(ColumnMeaning.PROGRESS_TEXT, "一样"), "abc:7");
        ours("一样");
        assertThat(plan(file).changes().changes()).isEmpty();
        assertThat(plan(file).questions()).isEmpty();
    }

    @Test
    void a_file_of_another_store_only_asks() {
        var plan = plan(edited(Map.of(ColumnMeaning.PROGRESS_TEXT, "别处来的"), "xyz:7"));
        assertThat(plan.changes().changes()).isEmpty();
        assertThat(plan.questions()).extracting(Question::theirs).containsExactly("别处来的");
    }

    @Test
    void done_in_a_returned_file_waits_for_the_check() {
        var plan = plan(edited(Map.of(ColumnMeaning.STATUS, "已完成"), "abc:7"));
        store.apply(plan.changes().changes());
        assertThat(store.book().taskNumbered("01-01").orElseThrow().status())
                .isEqualTo(TaskStatus.AWAITING_CHECK);
    }

    @Test
    void what_was_changed_where_nothing_may_be_filled_in_is_asked() {
        var plan =
                plan(
                        edited(
                                Map.of(
                                        ColumnMeaning.CONTENT, "改了任务",
                                        ColumnMeaning.DUE, "2021年9月底",
                                        ColumnMeaning.LEAD_UNIT, "",
                                        ColumnMeaning.PROGRESS_TEXT, "已开工"),
                                "abc:7"));
        assertThat(plan.questions())
                .allMatch(Question::outside)
                .extracting(q -> q.column().meaning())
                .containsExactlyInAnyOrder(
                        ColumnMeaning.CONTENT, ColumnMeaning.DUE, ColumnMeaning.LEAD_UNIT);
        store.apply(plan.changes().changes());
        assertThat(task().content()).isEqualTo("甲");
        assertThat(report().text()).isEqualTo("已开工");
        plan.questions().forEach(q -> store.apply(q.ifTheirs()));
        assertThat(task().content()).isEqualTo("改了任务");
        assertThat(task().dueDate()).isEqualTo(java.time.LocalDate.of(2021, 9, 30));
        assertThat(task().leadUnit()).isNull();
    }

    @Test
    void what_only_we_changed_where_nothing_may_be_filled_in_is_no_question() {
        var file = edited(Map.of(), "abc:7");
        store.unit("市住建委", "");
        store.apply(
                List.of(
                        Change.Put.of(task().id(), Field.TASK_CONTENT, "我们改的"),
                        Change.Put.of(
                                task().id(),
                                Field.TASK_LEAD_UNIT,
                                store.units().units().getLast().id())));
        assertThat(plan(file).questions()).isEmpty();
        assertThat(plan(file).warnings()).isEmpty();
    }

    @Test
    void a_changed_cell_that_nobody_can_take_is_told() {
        var plan =
                plan(
                        edited(
                                Map.of(
                                        ColumnMeaning.CONTENT, "",
                                        ColumnMeaning.TASK_NO, "01-02",
                                        ColumnMeaning.ISSUE, "没有的题",
                                        ColumnMeaning.LEAD_UNIT, "没有的单位"),
                                "abc:7"));
        assertThat(plan.questions()).isEmpty();
        assertThat(plan.warnings())
                .extracting(w -> ((Sentence) w.args().get(1)).key())
                .containsExactlyInAnyOrder(
                        "ledger.warning.outside-emptied",
                        "ledger.warning.outside-left",
                        "ledger.warning.outside-left",
                        "ledger.warning.outside-left");
    }

    @Test
    void columns_that_were_taken_out_are_not_answered_and_never_emptied() {
        var rows =
                edited(Map.of(), "abc:7").rows().stream()
                        .map(row -> {
                            var cells = new ArrayList<>(row);
                            cells.remove(index(ColumnMeaning.PROGRESS_TEXT));
                            return (List<Cell>) cells;
                        })
                        .toList();
        var plan = plan(new Sheet("台账", rows, List.of()));
        assertThat(plan.changes().changes()).isEmpty();
        assertThat(plan.questions()).isEmpty();
        assertThat(plan.gone()).containsExactly(ColumnMeaning.PROGRESS_TEXT);
    }

    @Test
    void rows_in_another_order_are_matched_and_told() {
        var rows = new ArrayList<>(edited(Map.of(ColumnMeaning.REMARK, "新"), "abc:7").rows());
        rows.add(rows.remove(1));
        var plan = plan(new Sheet("台账", rows, List.of()));
        assertThat(plan.resorted()).isTrue();
        store.apply(plan.changes().changes());
        assertThat(task().remark()).isEqualTo("新");
    }

    @Test
    void rows_that_are_new_unknown_or_missing_are_listed() {
        var rows = new ArrayList<List<Cell>>(edited(Map.of(), "abc:7").rows());
        int key = index(ColumnMeaning.ROW_KEY);
        var added = new ArrayList<>(rows.get(1));
        added.set(key, new Cell.Blank());
        var strange = new ArrayList<>(rows.get(1));
        strange.set(key, new Cell.Text(UUID.randomUUID().toString()));
        rows.remove(2);
        rows.add(added);
        rows.add(strange);
        rows.add(rows.get(1));
        var plan = plan(new Sheet("台账", rows, List.of()));
        assertThat(plan.addedRows()).extracting(SheetRow::index).containsExactly(2);
        assertThat(plan.unknownKeys()).extracting(SheetRow::index).containsExactly(3);
        assertThat(plan.rejected()).extracting(ImportPlan.Rejected::row).containsExactly(4);
        assertThat(plan.missing()).containsExactly(Books.NAMES.task("01-02"));
    }

    private RoundTripPlan plan(Sheet file) {
        return new RoundTrip(
                        store.book(),
                        store.units(),
                        Books.NAMES,
                        "abc",
                        (step, _, _) -> step == 7 ? base : Map.of(),
                        6)
                .plan(LedgerReading.of(file));
    }

    private Task task() {
        return store.book().task(Books.NAMES.task("01-01")).orElseThrow();
    }

    private MonthReport report() {
        return store.book().report(Books.NAMES.task("01-01"), 6).orElseThrow();
    }

    private void ours(String text) {
        store.apply(List.of(Change.Put.of(report().id(), Field.MONTH_REPORT_TEXT, text)));
    }

    private int index(ColumnMeaning meaning) {
        return exported.heads().stream().map(h -> h.column().meaning()).toList().indexOf(meaning);
    }

    /// The exported sheet with cells of its first task changed, as if written at a point of a log.
    private Sheet edited(Map<ColumnMeaning, String> changes, String revision) {
        var sheet = exported.sheet("台账", ProgramTexts.CHINESE);
        var rows = new ArrayList<List<Cell>>(sheet.rows());
        for (int i = 1; i < rows.size(); i++) {
            var row = new ArrayList<>(rows.get(i));
            row.set(index(ColumnMeaning.REVISION), new Cell.Text(revision));
            if (i == 1) {
                changes.forEach((meaning, text) ->
                        row.set(
                                index(meaning),
                                text.isEmpty() ? new Cell.Blank() : new Cell.Text(text)));
            }
            rows.set(i, row);
        }
        return new Sheet("台账", rows, List.of());
    }
}
