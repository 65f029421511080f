package org.yiti.model.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.ledger.ColumnMeaning.*;
import static org.yiti.model.ledger.Sheets.cells;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.yiti.model.ledger.SheetRow.Bucket;

class LedgerReadingTest {
    private static final Object[] HEAD = cells("序号", "问题", "任务内容", "牵头单位", "完成时限");

    @Test
    void a_published_list_with_title_and_merged_cells_is_read_whole() {
        var read = LedgerReading.of(Sheets.dazhu());
        assertThat(read.tasks()).hasSize(11);
        assertThat(read.rows(Bucket.REJECTED)).isEmpty();
        assertThat(read.mapping().defaultIssue()).isEqualTo("2016年民生实事目标任务分解表");
        var university = read.rows().get(9);
        assertThat(university.text(CONTENT)).isEqualTo("开工建设老年大学。");
        var units = university.find(Column.of(RESPONSIBLE_UNITS)).orElseThrow();
        assertThat(units.text()).isEqualTo("县民政局");
        assertThat(units.origin()).isEqualTo(Origin.FILLED_DOWN);
        assertThat(read.rows().get(8).find(Column.of(RESPONSIBLE_UNITS)).orElseThrow().origin())
                .isEqualTo(Origin.AS_WRITTEN);
    }

    @Test
    void two_rows_of_head_give_the_months_their_meaning() {
        var sheet =
                Sheets.of(
                        List.of(
                                new Sheet.Merge(0, 0, 1, 0),
                                new Sheet.Merge(0, 1, 1, 1),
                                new Sheet.Merge(0, 2, 0, 4),
                                new Sheet.Merge(0, 5, 1, 5)),
                        cells("序号", "任务内容", "月度计划", "", "", "完成时限"),
                        cells("", "", "1月", "2月", "十二月", ""),
                        cells(1, "任务", "摸底", "施工", "验收", "年底"));
        var read = LedgerReading.of(sheet);
        assertThat(read.mapping().columns())
                .containsEntry(2, Column.plan(1))
                .containsEntry(4, Column.plan(12))
                .containsEntry(5, Column.of(DUE));
        assertThat(read.tasks()).hasSize(1);
    }

    @Test
    void a_csv_file_with_two_rows_of_head_needs_no_merging() {
        var sheet =
                Sheets.of(
                        cells("序号", "任务内容", "月度计划", "", "完成时限"),
                        cells("", "", "1月", "2月", ""),
                        cells(1, "任务", "摸底", "施工", "年底"));
        assertThat(LedgerReading.of(sheet).mapping().columns())
                .containsEntry(2, Column.plan(1))
                .containsEntry(3, Column.plan(2))
                .containsEntry(4, Column.of(DUE));
    }

    @Test
    void what_is_left_out_or_marked_as_the_same_is_taken_from_above_within_its_band() {
        var sheet =
                Sheets.of(
                        List.of(new Sheet.Merge(1, 0, 1, 4), new Sheet.Merge(5, 0, 5, 4)),
                        HEAD,
                        cells("一、住房保障"),
                        cells(1, "房产证难办", "清理底数", "市规自委", "6月底"),
                        cells(2, "", "分类施策", "", "同上"),
                        cells(3, "〃", "全面完成", "same as above", "年底"),
                        cells("二、教育医疗"),
                        cells(4, "", "增加学位", "", "年底"));
        var rows = LedgerReading.of(sheet).rows();
        assertThat(rows.get(3).text(LEAD_UNIT)).isEqualTo("市规自委");
        assertThat(rows.get(3).text(DUE)).isEqualTo("6月底");
        assertThat(rows.get(3).find(Column.of(LEAD_UNIT)).orElseThrow().origin())
                .isEqualTo(Origin.FILLED_DOWN);
        assertThat(rows.get(4).text(ISSUE)).isEqualTo("房产证难办");
        assertThat(rows.get(4).text(LEAD_UNIT)).isEqualTo("市规自委");
        assertThat(rows.get(4).text(THEME)).isEqualTo("住房保障");
        assertThat(rows.get(6).text(LEAD_UNIT)).isEmpty();
        assertThat(rows.get(6).text(ISSUE)).isEmpty();
        assertThat(rows.get(6).text(THEME)).isEqualTo("教育医疗");
    }

    @Test
    void a_row_with_its_own_number_and_no_task_is_rejected_and_makes_no_second_task() {
        var sheet =
                Sheets.of(
                        HEAD,
                        cells(1, "问题一", "甲", "市教委", "6月底"),
                        cells(2, "问题一", "", "市公安局", "年底"),
                        cells("", "", "", "", "9月底"),
                        cells(3, "问题一", "乙", "", "年底"));
        var read = LedgerReading.of(sheet);
        assertThat(read.tasks()).extracting(SheetRow::index).containsExactly(1, 3, 4);
        assertThat(read.rows().get(2).reason())
                .isEqualTo(org.yiti.model.Sentence.of("ledger.rejected.no-content"));
        assertThat(read.rows().get(3).text(CONTENT)).isEqualTo("甲");
        var lead = read.rows().get(4).find(Column.of(LEAD_UNIT)).orElseThrow();
        assertThat(lead.text()).isEqualTo("市教委");
        assertThat(lead.origin()).isEqualTo(Origin.FILLED_DOWN);
    }

    @Test
    void a_column_of_progress_that_holds_only_states_is_the_state() {
        var head = cells("序号", "任务内容", "完成情况", "最新进展");
        var states = Sheets.of(head, cells(1, "甲", "已完成", "发了文"), cells(2, "乙", "滞后", "还在谈"));
        var row = LedgerReading.of(states).tasks().getFirst();
        assertThat(row.text(STATUS)).isEqualTo("已完成");
        assertThat(row.text(PROGRESS_TEXT)).isEqualTo("发了文");
        assertThat(row.find(Column.of(STATUS)).orElseThrow().origin()).isEqualTo(Origin.GUESSED);
        var words = Sheets.of(head, cells(1, "甲", "已完成", ""), cells(2, "乙", "已完成40部", ""));
        assertThat(LedgerReading.of(words).mapping().columns())
                .containsEntry(2, Column.of(PROGRESS_TEXT));
    }

    @Test
    void filling_down_can_be_refused() {
        var sheet =
                Sheets.of(HEAD, cells(1, "问题一", "甲", "市教委", "年底"), cells(2, "问题一", "乙", "", "年底"));
        var mapping = new HeadFinder(sheet).mapping().withFillDown(false);
        assertThat(new LedgerReading(sheet, mapping).read().tasks().get(1).text(LEAD_UNIT))
                .isEmpty();
    }

    @Test
    void bands_are_issues_where_no_column_names_them() {
        var sheet =
                Sheets.of(
                        cells("序号", "任务内容", "责任单位", "完成时限"),
                        cells("一、住房保障"),
                        cells("（一）房产证难办"),
                        cells(1, "清理底数", "市规自委", "6月底"),
                        cells("（二）老楼加装电梯"),
                        cells(1, "加装1000部", "市住建委", "年底"));
        var tasks = LedgerReading.of(sheet).tasks();
        assertThat(tasks).extracting(t -> t.text(ISSUE)).containsExactly("房产证难办", "老楼加装电梯");
        assertThat(tasks).extracting(t -> t.text(THEME)).containsOnly("住房保障");
    }

    @Test
    void sums_notes_and_repeated_heads_are_listed_and_not_taken() {
        var sheet =
                Sheets.of(
                        HEAD,
                        cells(1, "问题一", "甲", "市教委", "年底"),
                        cells("", "小计", "1", "", ""),
                        HEAD,
                        cells(2, "问题一", "乙", "市教委", "年底"),
                        cells(3, "", "", "", ""),
                        cells(),
                        cells("合计", "", "2", "", ""),
                        cells("备注:以上任务按月调度"),
                        cells("填表人：张三", "", "", "日期", ""));
        assertThat(LedgerReading.of(sheet).rows())
                .extracting(SheetRow::bucket)
                .containsExactly(
                        Bucket.HEADER,
                        Bucket.TAKEN,
                        Bucket.NOTE,
                        Bucket.HEADER,
                        Bucket.TAKEN,
                        Bucket.REJECTED,
                        Bucket.BLANK,
                        Bucket.NOTE,
                        Bucket.NOTE,
                        Bucket.NOTE);
    }

    @Test
    void a_sheet_without_a_head_is_rejected_row_by_row() {
        var read = LedgerReading.of(Sheets.of(cells("随便"), cells(), cells("写的", "字")));
        assertThat(read.rows())
                .extracting(SheetRow::bucket)
                .containsExactly(Bucket.REJECTED, Bucket.BLANK, Bucket.REJECTED);
    }

    @Property
    void every_row_lands_in_exactly_one_bucket_and_none_is_lost(@ForAll("sheets") Sheet sheet) {
        var read = LedgerReading.of(sheet);
        assertThat(read.rows().stream().map(SheetRow::index))
                .containsExactlyElementsOf(
                        IntStream.range(0, sheet.rows().size()).boxed().toList());
        for (SheetRow row : read.rows()) {
            assertThat(row.reason() != null).isEqualTo(row.bucket() == Bucket.REJECTED);
            assertThat(row.taken().isEmpty()).isEqualTo(row.bucket() != Bucket.TAKEN);
            boolean says =
                    sheet.rows().get(row.index()).stream().anyMatch(c -> !c.shown().isBlank());
            if (row.bucket() == Bucket.BLANK) {
                assertThat(says).isFalse();
            }
            if (row.bucket() == Bucket.TAKEN) {
                assertThat(row.text(CONTENT)).isNotEmpty();
            }
        }
    }

    @Provide
    Arbitrary<Sheet> sheets() {
        var cell =
                Arbitraries.of(
                        "", "", "", "1", "任务内容", "问题", "牵头单位", "1月", "完成时限", "合计", "备注:见附件", "同上",
                        "〃", "一、住房", "（一）电梯", "市教委", "年底前", "新增3处", "=1+1", "㛃𤦹");
        var row = cell.list().ofMaxSize(6);
        var merge =
                Arbitraries.integers()
                        .between(0, 7)
                        .list()
                        .ofSize(4)
                        .map(n ->
                                new Sheet.Merge(
                                        Math.min(n.get(0), n.get(2)),
                                        Math.min(n.get(1), n.get(3)),
                                        Math.max(n.get(0), n.get(2)),
                                        Math.max(n.get(1), n.get(3))));
        return Combinators.combine(
                        row.list().ofMaxSize(12),
                        merge.list().ofMaxSize(3),
                        Arbitraries.of(true, false))
                .as((rows, merges, head) -> {
                    var all = new ArrayList<Object[]>();
                    if (head) {
                        all.add(HEAD);
                    }
                    rows.forEach(r -> all.add(r.toArray()));
                    return Sheets.of(merges, all.toArray(Object[][]::new));
                });
    }
}
