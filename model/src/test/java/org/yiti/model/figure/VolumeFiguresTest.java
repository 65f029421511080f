package org.yiti.model.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.ISSUE_CARRIED_FROM;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yiti.model.hotline.VolumeTotals.Total;
import org.yiti.model.programme.YearBookFixture;

class VolumeFiguresTest {
    private static final LocalDate MAY_31 = LocalDate.of(2021, 5, 31);

    private final YearBookFixture year = new YearBookFixture(2021);
    private final List<Total> totals = new ArrayList<>();
    private final List<Total> yearBefore = new ArrayList<>();

    private UUID issue(int no, long april, long may) {
        var id = year.issue(no, "问题" + no);
        totals.add(new Total(id, 4, april * 2, april));
        totals.add(new Total(id, 5, may * 2, may));
        return id;
    }

    private VolumeFigures at(LocalDate asOf) {
        return new VolumeFigures(year.book(), totals, yearBefore, asOf);
    }

    @Test
    void fifteenOf27IssuesFellAndSevenByMoreThanTenPercent() {
        for (int i = 1; i <= 27; i++) {
            issue(i, 1000, i <= 7 ? 899 : i <= 14 ? 900 : i == 15 ? 999 : 1000 + i);
        }
        var fell = at(MAY_31).fell(FigureScope.YEAR);
        assertThat(fell.value()).contains(new BigDecimal("15"));
        assertThat(fell.share()).contains(new BigDecimal("55.6"));
        var byTen = at(MAY_31).fellByMoreThanTen(FigureScope.YEAR);
        assertThat(byTen.counted()).hasSize(7);
        assertThat(fell.counted()).containsAll(byTen.counted());
        assertThat(byTen.share()).contains(new BigDecimal("25.9"));
    }

    @Test
    void exactlyTenPercentIsNotMoreThanTen() {
        issue(1, 10, 9);
        var justMore = issue(2, 100_000, 89_999);
        assertThat(at(MAY_31).fellByMoreThanTen(FigureScope.YEAR).counted())
                .containsExactly(justMore);
    }

    @Test
    void anIssueWithoutBothMonthsIsLeftOut() {
        var known = issue(1, 10, 12);
        var unknown = year.issue(2, "新增问题");
        var fell = at(MAY_31).fell(FigureScope.YEAR);
        assertThat(fell.of()).containsExactly(known);
        assertThat(fell.leftOut()).extracting(LeftOut::row).containsExactly(unknown);
    }

    @Test
    void aRunningMonthIsNotJudged() {
        issue(1, 100, 5);
        assertThat(at(LocalDate.of(2021, 5, 30)).month()).contains(YearMonth.of(2021, 4));
        assertThat(at(MAY_31).month()).contains(YearMonth.of(2021, 5));
        assertThat(at(LocalDate.of(2021, 1, 1)).month()).isEmpty();
    }

    @Test
    void changesKeepTheirSignAndAreNothingAgainstNothing() {
        var id = issue(1, 1677, 1208);
        issue(2, 0, 8);
        var issues = year.book().issues();
        assertThat(at(MAY_31).monthOnMonth(issues.getFirst()).value())
                .contains(new BigDecimal("-28.0"));
        assertThat(at(MAY_31).monthOnMonth(issues.getFirst()).counted()).containsExactly(id);
        assertThat(at(MAY_31).monthOnMonth(issues.getLast()).value()).isEmpty();
    }

    @Test
    void theYearBeforeIsFoundThroughTheIssueThatWasCarriedOver() {
        var id = issue(1, 100, 150);
        var old = new UUID(9, 2020);
        yearBefore.add(new Total(old, 5, 0, 100));
        assertThat(at(MAY_31).yearOnYear(year.book().issues().getFirst()).value()).isEmpty();
        year.set(id, ISSUE_CARRIED_FROM, old);
        assertThat(at(MAY_31).yearOnYear(year.book().issues().getFirst()).value())
                .contains(new BigDecimal("50.0"));
    }
}
