package org.yiti.model.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.ledger.Sheets.cells;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yiti.model.Sentence;
import org.yiti.model.programme.MonthReport;
import org.yiti.model.programme.ReportState;

class MonthProgressTest {
    private final Books store = new Books();

    @ParameterizedTest
    @CsvSource({
        "5月进展, 5",
        "5月份完成情况, 5",
        "6月工作进展, 6",
        "十二月进展情况, 12",
        "2021年3月份工作落实情况, 3",
        "截至4月底工作进展情况, 4",
        "Month 7 progress, 7"
    })
    void a_head_that_names_its_month_is_the_progress_of_that_month(String head, int month) {
        assertThat(HeadWords.column(head, "")).contains(Column.progress(month));
    }

    @ParameterizedTest
    @CsvSource({"5月计划, 5", "5月, 5", "12月重点工作安排, 0", "13月进展, 0"})
    void other_heads_with_months_are_no_progress_of_a_month(String head, int month) {
        assertThat(HeadWords.column(head, "").filter(c -> c.meaning().ofMonth()))
                .isEqualTo(
                        month == 0
                                ? java.util.Optional.empty()
                                : java.util.Optional.of(Column.plan(month)));
    }

    @Test
    void what_stands_beside_the_progress_of_a_month_is_of_that_month_too() {
        var sheet =
                Sheets.of(
                        cells("序号", "问题", "任务内容", "5月进展", "存在问题"), cells(1, "题", "甲", "做了", "缺人"));
        var plan = store.plan(sheet, LedgerImport.Options.ownLedger(12));
        store.apply(plan.step().changes());
        assertThat(report(5).text()).isEqualTo("做了");
        assertThat(report(5).problem()).isEqualTo("缺人");
        assertThat(store.book().reportsOf(Books.NAMES.task("01-01"))).hasSize(1);
        assertThat(store.plan(sheet, LedgerImport.Options.ownLedger(12)).step().changes())
                .isEmpty();
    }

    @Test
    void months_under_a_merged_head_of_progress_become_the_reports_of_these_months() {
        var sheet =
                Sheets.of(
                        List.of(
                                new Sheet.Merge(0, 0, 1, 0),
                                new Sheet.Merge(0, 1, 1, 1),
                                new Sheet.Merge(0, 2, 1, 2),
                                new Sheet.Merge(0, 3, 0, 4)),
                        cells("序号", "问题", "任务内容", "进展情况", ""),
                        cells("", "", "", "5月", "6月"),
                        cells(1, "题", "甲", "摸底", "开工"));
        var mapping = new HeadFinder(sheet).mapping();
        assertThat(Mapping.fromMap(mapping.toMap())).contains(mapping);
        assertThat(mapping.reportMonths(12)).containsExactly(5, 6);
        store.apply(store.plan(sheet, LedgerImport.Options.ownLedger(12)).step().changes());
        assertThat(report(5).text()).isEqualTo("摸底");
        assertThat(report(6).text()).isEqualTo("开工");
        assertThat(report(6).state()).isEqualTo(ReportState.SUBMITTED);
    }

    @Test
    void two_columns_of_one_month_are_joined_and_the_person_is_told() {
        var sheet =
                Sheets.of(
                        cells("序号", "问题", "任务内容", "5月进展", "本月进展", "5月完成情况"),
                        cells(1, "题", "甲", "摸底", "开工", "过半"),
                        cells(2, "题", "乙", "只有这句", "", ""),
                        cells(3, "题", "丙", "一样", "一样", ""));
        var may = store.plan(sheet, LedgerImport.Options.ownLedger(5));
        assertThat(may.warnings())
                .contains(Sentence.of("ledger.warning.progress-twice", 5))
                .noneMatch(s -> s.key().equals("ledger.warning.columns-not-kept"));
        store.apply(may.step().changes());
        assertThat(report(5).text()).isEqualTo("开工\n摸底\n过半");
        assertThat(text("01-02")).isEqualTo("只有这句");
        assertThat(text("01-03")).isEqualTo("一样");
        assertThat(store.plan(sheet, LedgerImport.Options.ownLedger(5)).step().changes()).isEmpty();
    }

    @Test
    void in_another_month_both_columns_have_their_own_report() {
        var sheet =
                Sheets.of(
                        cells("序号", "问题", "任务内容", "5月进展", "本月进展"), cells(1, "题", "甲", "摸底", "开工"));
        var june = store.plan(sheet, LedgerImport.Options.ownLedger(6));
        store.apply(june.step().changes());
        assertThat(report(5).text()).isEqualTo("摸底");
        assertThat(report(6).text()).isEqualTo("开工");
    }

    private String text(String no) {
        return store.book().report(Books.NAMES.task(no), 5).orElseThrow().text();
    }

    private MonthReport report(int month) {
        return store.book().report(Books.NAMES.task("01-01"), month).orElseThrow();
    }
}
