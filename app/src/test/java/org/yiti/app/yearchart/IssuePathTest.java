package org.yiti.app.yearchart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yiti.app.chart.SCurveData;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.app.setup.SampleDesk;
import org.yiti.model.figure.FigureScope;
import org.yiti.model.programme.Issue;

/// What explains the curve of an issue of the sample year, whose baselines were approved on 15 January and whose issue 03 was
/// adjusted since.
class IssuePathTest {
    private static final Texts TEXTS = new Texts(Locale.of("zh"));

    private final SampleDesk desk = new SampleDesk();

    private Snapshot at(LocalDate day) {
        return desk.desk.snapshot().orElseThrow().at(day);
    }

    private SCurveData curve(Snapshot at, String code) {
        var issue = at.book().issues().stream().filter(i -> i.code().equals(code)).findFirst();
        return new YearCharts(at, TEXTS)
                .curve(new FigureScope.OfIssue(issue.map(Issue::id).orElseThrow()));
    }

    @Test
    void policiesThatWereIssuedAndTheBaselineAreLinesInTheirMonths() {
        var at = at(LocalDate.of(2021, 6, 30));
        var marks = curve(at, "03").marks();
        assertThat(marks).extracting(SCurveData.Mark::text).containsExactly("批准基线", "出台3项政策");
        assertThat(marks.getFirst().text()).isEqualTo("批准基线");
        assertThat(marks.getFirst().month()).isBetween(0.4, 0.5);
        assertThat(marks).isSortedAccordingTo((a, b) -> Double.compare(a.month(), b.month()));
    }

    @Test
    void whatIsStillToComeIsNoLine() {
        assertThat(curve(at(LocalDate.of(2021, 1, 10)), "03").marks()).isEmpty();
        assertThat(curve(at(LocalDate.of(2021, 1, 10)), "03").baseline()).isEmpty();
    }

    @Test
    void theBaselineIsDrawnOnlyWhereThePlanIsAnotherSince() {
        var at = at(LocalDate.of(2021, 6, 30));
        assertThat(curve(at, "01").baseline()).isEmpty();
        var adjusted = curve(at, "03");
        assertThat(adjusted.baseline()).hasSize(12).isNotEqualTo(adjusted.plan());
    }

    @Test
    void theCurveOfTheYearHasNone() {
        var at = at(LocalDate.of(2021, 6, 30));
        assertThat(new YearCharts(at, TEXTS).curve(FigureScope.YEAR).marks()).isEmpty();
    }

    @Test
    void theRankingHasTheRateOfTheMonthBefore() {
        var june = at(LocalDate.of(2021, 6, 30));
        var may = at(LocalDate.of(2021, 5, 31));
        var before = new YearCharts(may, TEXTS).ranking().bars();
        assertThat(new YearCharts(june, TEXTS).ranking().bars())
                .allSatisfy(bar -> {
                    var then =
                            before.stream()
                                    .filter(b -> b.rowKey().equals(bar.rowKey()))
                                    .findFirst();
                    assertThat(then).isPresent();
                    assertThat(bar.before()).hasValue(then.orElseThrow().value());
                });
        var january = new YearCharts(at(LocalDate.of(2021, 1, 31)), TEXTS).ranking();
        assertThat(january.bars()).allMatch(bar -> bar.before().isEmpty());
        assertThat(Optional.of(january.subtitle())).get().asString().doesNotContain("上月");
    }
}
