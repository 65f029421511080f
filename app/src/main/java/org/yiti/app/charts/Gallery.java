package org.yiti.app.charts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.yiti.app.chart.ChartData;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.app.pack.OwnTitles;
import org.yiti.app.pack.PackSources;
import org.yiti.app.yearchart.ChartName;
import org.yiti.app.yearchart.ChartSource;
import org.yiti.app.yearchart.YearCharts;
import org.yiti.model.YitiException;
import org.yiti.model.freeze.MonthClose;
import org.yiti.model.programme.Issue;
import org.yiti.model.store.Store;
import org.yiti.model.unit.Unit;

/// The charts of a day, and what they were made from. Nothing in it can change.
///
/// @param own the titles that the office wrote
/// @param closed the closing that the month was read from; empty for the rows of today
/// @param charts those of the whole year, in the order in which leaders read them
record Gallery(
        ChartSource source,
        OwnTitles own,
        Optional<MonthClose> closed,
        Map<ChartName, ChartData> charts) {
    /// Reads the store: for a [org.yiti.model.job.Job].
    ///
    /// @param open what the window looks at
    /// @param month at whose end; empty for the date of the window
    static Gallery read(
            Store store,
            Texts texts,
            Snapshot open,
            Optional<YearMonth> month,
            LocalDate today,
            List<ChartName> names)
            throws YitiException {
        if (month.isEmpty()) {
            var source = ChartSource.read(store, open);
            return of(source, OwnTitles.read(store, open), Optional.empty(), texts, names);
        }
        var then = new PackSources(store, texts).standing(month.get(), today);
        return of(then.charts(), new OwnTitles(then.own()), then.closed(), texts, names);
    }

    private static Gallery of(
            ChartSource source,
            OwnTitles own,
            Optional<MonthClose> closed,
            Texts texts,
            List<ChartName> names) {
        var charts = new YearCharts(source, texts);
        var made = new EnumMap<ChartName, ChartData>(ChartName.class);
        names.forEach(name -> made.put(name, charts.of(name, Optional.empty())));
        return new Gallery(source, own, closed, made);
    }

    Snapshot at() {
        return source.at();
    }

    /// The chart of an issue, or with a unit told apart; of one that is not there, of the whole year.
    ChartData chart(ChartPick pick, Texts texts) {
        return pick.about().isEmpty()
                ? Objects.requireNonNull(charts.get(pick.name()))
                : new YearCharts(source, texts).of(pick.name(), pick.about());
    }

    List<Issue> issues() {
        return at().book().issues();
    }

    /// Those that have a rank, the best first.
    List<Unit> units() {
        return at().figures().taskRateByLeadUnit().stream()
                .flatMap(rank -> at().units().unit(rank.unit()).stream())
                .toList();
    }

    /// The title that stands over a chart: the office's own if there is one.
    String title(ChartName name, ChartData data) {
        return own.at(new ChartPick(name, Map.<ChartName, UUID>of(), Optional.empty()).place())
                .map(edit -> edit.text())
                .orElse(data.title());
    }
}
