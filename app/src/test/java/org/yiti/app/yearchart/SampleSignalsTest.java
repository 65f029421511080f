package org.yiti.app.yearchart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.boot.TestStores;
import org.yiti.app.chart.ControlChartData.Signal;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.model.record.Actor;

/// What the control charts say of the sample year in June: 15 issues fell against May, and 7 of these falls are more than
/// chance; two that rose a little have been high for long.
class SampleSignalsTest {
    private static final Texts TEXTS = new Texts(Locale.of("zh"));

    @Test
    void sevenFallsAndTwoRisesAreMoreThanChance(@TempDir Path home) throws Exception {
        try (var store = TestStores.sample(home, new Actor("anna", "安娜"))) {
            var at =
                    Snapshot.read(store, Optional.of(2021), LocalDate.of(2021, 6, 30))
                            .orElseThrow();
            var charts = new YearCharts(ChartSource.read(store, at), TEXTS);
            var signals = new TreeMap<String, Signal>();
            for (var issue : at.book().issues()) {
                var chart = charts.control(Optional.of(issue));
                assertThat(chart.points()).hasSize(18);
                assertThat(chart.ranges()).isNotEmpty();
                var last = chart.points().getLast().signal();
                if (last != Signal.NONE) {
                    signals.put(issue.code(), last);
                }
                assertThat(chart.title())
                        .contains(
                                switch (last) {
                                    case DOWN -> "下降";
                                    case UP -> "上升";
                                    case NONE -> "平稳";
                                });
            }
            assertThat(signals)
                    .hasSize(9)
                    .containsEntry("02", Signal.DOWN)
                    .containsEntry("22", Signal.DOWN)
                    .containsEntry("07", Signal.UP)
                    .containsEntry("17", Signal.UP);
            assertThat(signals.values()).filteredOn(Signal.DOWN::equals).hasSize(7);
        }
    }
}
