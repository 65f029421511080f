package org.yiti.app.yearchart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yiti.app.chart.ControlChartData;
import org.yiti.app.desk.FakeStore;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.model.hotline.VolumeTotals.Total;
import org.yiti.model.record.Table;

/// Two years of an issue's requests: about 2,000 a month in the first, about 1,000 in the second.
class VolumeControlTest {
    private static final Texts TEXTS = new Texts(Locale.of("zh"));

    private final FakeStore store = new FakeStore();
    private final UUID year = store.add(Table.PROGRAMME, Map.of(PROGRAMME_YEAR, 2021));
    private final UUID before = UUID.randomUUID();
    private final UUID issue =
            store.add(
                    Table.ISSUE,
                    Map.of(
                            ISSUE_PROGRAMME,
                            year,
                            ISSUE_NO,
                            3,
                            ISSUE_NAME,
                            "拖欠工资",
                            ISSUE_CARRIED_FROM,
                            before));
    private final UUID policy =
            store.add(
                    Table.POLICY,
                    Map.of(
                            POLICY_PROGRAMME,
                            year,
                            POLICY_ISSUE,
                            issue,
                            POLICY_TITLE,
                            "治欠办法",
                            POLICY_ISSUED_ON,
                            LocalDate.of(2021, 1, 12)));
    private Snapshot at;

    @BeforeEach
    void read() {
        at = Snapshot.read(store, Optional.of(2021), LocalDate.of(2021, 12, 31)).orElseThrow();
    }

    private ControlChartData chart() {
        return new YearCharts(source(), TEXTS).control(at.book().issue(issue));
    }

    private ChartSource source() {
        read();
        var now = totals(issue, 1000);
        var whole =
                new Snapshot(
                        at.book(),
                        at.units(),
                        at.calendar(),
                        now,
                        at.years(),
                        LocalDate.of(2021, 12, 31),
                        at.index(),
                        at.lights(),
                        at.disputes());
        return new ChartSource(whole, totals(before, 2000), List.of(), Optional.empty());
    }

    private static List<Total> totals(UUID issue, long about) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> new Total(issue, month, 0, about + (month % 2) * 20))
                .toList();
    }

    @Test
    void aPolicyAloneIsALineAndOneStretchCountsAsAFall() {
        var chart = chart();
        assertThat(chart.ranges()).hasSize(1);
        assertThat(chart.events())
                .extracting(e -> e.at() + e.words())
                .containsExactly("12出台《治欠办法》");
        assertThat(chart.title()).contains("下降");
        assertThat(chart.foot()).doesNotContain("重设");
    }

    @Test
    void withARecordedReasonItsMonthBeginsAStretchThatIsJudgedByItself() {
        store.add(
                Table.POLICY,
                policy,
                Map.of(
                        POLICY_PROGRAMME,
                        year,
                        POLICY_ISSUE,
                        issue,
                        POLICY_TITLE,
                        "治欠办法",
                        POLICY_ISSUED_ON,
                        LocalDate.of(2021, 1, 12),
                        POLICY_VOLUME_RESTART,
                        "办理口径改变"));
        var chart = chart();
        assertThat(chart.ranges())
                .extracting(range -> range.from() + "-" + range.to())
                .containsExactly("0-11", "12-23");
        assertThat(chart.ranges().getLast().mean()).isLessThan(chart.ranges().getFirst().mean());
        assertThat(chart.events()).extracting(e -> e.words()).containsExactly("出台《治欠办法》，基线重设");
        assertThat(chart.title()).contains("平稳");
        assertThat(chart.foot()).endsWith("；自1月起诉求基线重设，理由：办理口径改变");
    }

    @Test
    void aMonthOpensItsOwnVolumeAndOneOfTheYearBeforeSaysWhereItsRowsAre() {
        var chart = chart();
        var marks = new MarkRows(source(), TEXTS);
        var keys = chart.points().stream().map(ControlChartData.Point::rowKey).toList();
        assertThat(keys).hasSize(24).startsWith("2020-01").endsWith("12");
        for (String key : keys) {
            var behind = marks.of(chart, Optional.of(issue), key);
            if (key.startsWith("2020-")) {
                assertThat(behind)
                        .isInstanceOfSatisfying(
                                Behind.Nothing.class,
                                none -> assertThat(none.why()).contains("2020年"));
            } else {
                long dispatched = 1000 + Integer.parseInt(key) % 2 * 20;
                assertThat(((Behind.Counted) behind).entries())
                        .extracting(each -> each.row() + each.note())
                        .containsExactly(issue + TEXTS.tr("mark.volume.row", dispatched));
            }
        }
    }
}
