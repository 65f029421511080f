package org.yiti.model.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;

class ProblemCountsTest {
    private static final ProblemLedger CHARGING =
            new ProblemLedger(
                    Row.of(
                            Table.PROBLEM_LEDGER,
                            new UUID(0, 1),
                            Map.of(PROBLEM_LEDGER_CLASSES, "被占用、维修；电容不足\n在协调")));

    private static Problem problem(int no, String className, ProblemState state) {
        return new Problem(
                Row.of(
                        Table.PROBLEM,
                        RowIds.fresh(),
                        Map.of(
                                PROBLEM_NO, no,
                                PROBLEM_CLASS_NAME, className,
                                PROBLEM_STATE, state.name())));
    }

    /// The published ledger: 452 records came to 132 = 27 + 38 + 21 + 46 entries.
    @Test
    void theSharesOfTheChargingPilesAddTo100() {
        var problems = new ArrayList<Problem>();
        var sizes = List.of(27, 38, 21, 46);
        for (int c = 0; c < sizes.size(); c++) {
            for (int i = 0; i < sizes.get(c); i++) {
                problems.add(
                        problem(problems.size() + 1, CHARGING.classes().get(c), ProblemState.OPEN));
            }
        }
        var counts = ProblemCounts.of(CHARGING, problems);
        assertThat(counts.entries()).hasSize(132);
        assertThat(counts.classes())
                .extracting(ProblemCounts.OfClass::name)
                .containsExactly("被占用", "维修", "电容不足", "在协调");
        assertThat(counts.classes()).extracting(each -> each.entries().size()).isEqualTo(sizes);
        assertThat(counts.classes())
                .extracting(each -> each.percent().orElseThrow().toPlainString())
                .containsExactly("20.5", "28.8", "15.9", "34.8");
        assertThat(
                        counts.classes().stream()
                                .map(each -> each.percent().orElseThrow())
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("100");
    }

    /// Three thirds are 99.9 together: one is levelled and says so.
    @Test
    void sharesAreLevelledWhereRoundingMisses100() {
        var counts =
                ProblemCounts.of(
                        CHARGING,
                        List.of(
                                problem(1, "被占用", ProblemState.OPEN),
                                problem(2, "维修", ProblemState.SOLVED),
                                problem(3, "电容不足", ProblemState.STRUCK_OFF)));
        assertThat(
                        counts.classes().stream()
                                .map(each -> each.percent().orElseThrow())
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("100");
        assertThat(counts.classes().stream().filter(each -> each.share().orElseThrow().moved()))
                .hasSize(1);
        assertThat(counts.done()).hasSize(2);
    }

    @Test
    void anEntryOfAnotherClassIsCountedBehindThoseOfTheLedger() {
        var counts = ProblemCounts.of(CHARGING, List.of(problem(1, "别的", ProblemState.OPEN)));
        assertThat(counts.classes()).extracting(ProblemCounts.OfClass::name).endsWith("别的");
        assertThat(counts.classes().getLast().entries()).hasSize(1);
    }

    @Test
    void aLedgerWithoutEntriesHasNoShares() {
        assertThat(ProblemCounts.of(CHARGING, List.of()).classes())
                .allMatch(each -> each.percent().isEmpty() && each.entries().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "true, false, LINKED",
        "true, true, LINKED",
        "false, true, SET_ASIDE",
        "false, false, OPEN"
    })
    void aRecordIsLinkedSetAsideOrOpen(boolean linked, boolean aside, Screening wanted) {
        var values = new HashMap<Field, Object>();
        values.put(PROBLEM_SOURCE_RECORD_NO, "1");
        if (linked) {
            values.put(PROBLEM_SOURCE_PROBLEM, new UUID(0, 2));
        }
        if (aside) {
            values.put(PROBLEM_SOURCE_SET_ASIDE, "重复");
        }
        var source = new ProblemSource(Row.of(Table.PROBLEM_SOURCE, RowIds.fresh(), values));
        assertThat(source.screening()).isEqualTo(wanted);
    }

    @Test
    void copiedRecordsAreReadAndThoseThatAreKnownPassedOver() {
        var read =
                SourceLines.of(
                        List.of(
                                List.of("工单编号", "日期", "内容"),
                                List.of("A-1", "6月3日", "桩被占"),
                                List.of("A-2", "2021-06-04", "桩坏了"),
                                List.of("A-2", "2021-06-05", "再次来电"),
                                List.of("A-9", "", "无日期"),
                                List.of("", "", "")),
                        2021,
                        Set.of("A-9"));
        assertThat(read.twice()).isEqualTo(2);
        assertThat(read.lines())
                .containsExactly(
                        new SourceLines.Line("A-1", LocalDate.of(2021, 6, 3), "桩被占"),
                        new SourceLines.Line("A-2", LocalDate.of(2021, 6, 4), "桩坏了"));
    }

    @Test
    void oneColumnIsWordsAlone() {
        var read = SourceLines.of(List.of(List.of("小区没有桩")), 2021, Set.of());
        assertThat(read.lines()).containsExactly(new SourceLines.Line("", null, "小区没有桩"));
        assertThat(Optional.of(read.twice())).contains(0);
    }
}
