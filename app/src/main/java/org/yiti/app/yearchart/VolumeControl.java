package org.yiti.app.yearchart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yiti.app.chart.ControlChartData;
import org.yiti.app.chart.ControlChartData.Event;
import org.yiti.app.chart.ControlChartData.Point;
import org.yiti.app.chart.ControlChartData.Range;
import org.yiti.app.chart.ControlChartData.Signal;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.model.figure.ControlChart;
import org.yiti.model.figure.ControlChart.Direction;
import org.yiti.model.hotline.VolumeTotals.Total;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.Policy;

/// Requests a working day in each month that has ended, with the limits of chance. By working days, because months with
/// holidays would otherwise look like improvements (调休).
final class VolumeControl {
    private final Snapshot at;
    private final Texts texts;
    private final List<Total> yearBefore;

    VolumeControl(Snapshot at, Texts texts, List<Total> yearBefore) {
        this.at = at;
        this.texts = texts;
        this.yearBefore = yearBefore;
    }

    /// One month.
    private record Month(YearMonth when, long requests, double aDay) {}

    ControlChartData data(Optional<Issue> issue) {
        var months = months(issue);
        var policies = issue.map(one -> placed(one, months)).orElse(List.of());
        var restarts = policies.stream().filter(Placed::restarts).toList();
        var chart =
                new ControlChart(
                        months.stream().map(Month::aDay).toList(),
                        restarts.stream().map(Placed::at).toList());
        var name = issue.map(Numbers::name).orElse(texts.tr("finding.control.all"));
        return new ControlChartData(
                title(name, months, chart),
                texts.tr(
                        chart.ranges().isEmpty()
                                ? "finding.control.subtitle"
                                : "finding.control.subtitle.limits",
                        name),
                texts.tr(
                                "finding.control.foot",
                                at.asOf(),
                                months.stream().mapToLong(Month::requests).sum(),
                                months.size())
                        + restarts.stream()
                                .map(one ->
                                        texts.tr(
                                                "finding.control.restart",
                                                label(months.get(one.at()).when()),
                                                one.policy().volumeRestart()))
                                .collect(Collectors.joining()),
                "",
                points(months, chart),
                chart.ranges().stream()
                        .map(r -> new Range(r.from(), r.to(), r.mean(), r.lower(), r.upper()))
                        .toList(),
                policies.stream().map(this::event).toList(),
                true);
    }

    /// The requests of one month, issue by issue. Those of the year before are kept with that year.
    ///
    /// @param key of the mark: the number of a month of the year, else the month
    Behind behind(Optional<Issue> issue, String key) {
        var name = issue.map(Numbers::name).orElse(texts.tr("finding.control.all"));
        if (key.contains("-")) {
            var then = YearMonth.parse(key);
            return new Behind.Nothing(
                    texts.tr("mark.volume.title", name, label(then)),
                    texts.tr("mark.volume.before", Integer.toString(then.getYear())));
        }
        var when = YearMonth.of(Numbers.year(at), Integer.parseInt(key));
        var month =
                months(issue).stream()
                        .filter(each -> each.when().equals(when))
                        .findFirst()
                        .orElseThrow();
        return new Behind.Counted(
                texts.tr("mark.volume.title", name, label(when)),
                texts.tr(
                        "mark.volume",
                        label(when),
                        month.requests(),
                        workdays(when),
                        round(month.aDay())),
                at.volumes().stream()
                        .filter(total -> total.month() == when.getMonthValue())
                        .filter(total -> issue.isEmpty() || issue.get().id().equals(total.issue()))
                        .map(total ->
                                new Behind.Entry(
                                        at,
                                        total.issue(),
                                        texts.tr("mark.volume.row", total.dispatched())))
                        .toList());
    }

    private List<Month> months(Optional<Issue> issue) {
        int year = Numbers.year(at);
        Map<YearMonth, Long> sums = new TreeMap<>();
        gather(sums, yearBefore, year - 1, issue.map(Issue::carriedFrom), issue.isEmpty());
        gather(sums, at.volumes(), year, issue.map(Issue::id), issue.isEmpty());
        return sums.entrySet().stream()
                .filter(entry -> !entry.getKey().atEndOfMonth().isAfter(at.asOf()))
                .map(entry ->
                        new Month(
                                entry.getKey(),
                                entry.getValue(),
                                (double) entry.getValue() / workdays(entry.getKey())))
                .toList();
    }

    private static void gather(
            Map<YearMonth, Long> sums,
            List<Total> totals,
            int year,
            Optional<UUID> wanted,
            boolean all) {
        totals.stream()
                .filter(total -> all || wanted.filter(total.issue()::equals).isPresent())
                .forEach(total ->
                        sums.merge(
                                YearMonth.of(year, total.month()), total.dispatched(), Long::sum));
    }

    private int workdays(YearMonth month) {
        var before = month.atDay(1).minusDays(1);
        return Math.max(1, at.calendar().workdaysBetween(before, month.atEndOfMonth()));
    }

    private List<Point> points(List<Month> months, ControlChart chart) {
        return IntStream.range(0, months.size())
                .mapToObj(place -> {
                    var month = months.get(place);
                    return new Point(
                            label(month.when()),
                            round(month.aDay()).doubleValue(),
                            chart.signal(place)
                                    .map(signal -> signal(signal.direction()))
                                    .orElse(Signal.NONE),
                            month.requests() < Numbers.FEW,
                            month.when().getYear() == Numbers.year(at)
                                    ? Integer.toString(month.when().getMonthValue())
                                    : month.when().toString());
                })
                .toList();
    }

    private static Signal signal(Direction direction) {
        return switch (direction) {
            case UP -> Signal.UP;
            case DOWN -> Signal.DOWN;
        };
    }

    private String label(YearMonth when) {
        var month = Numbers.month(texts, when.getMonthValue());
        return when.getYear() == Numbers.year(at)
                ? month
                : texts.tr("finding.month.year", when.getYear(), month);
    }

    /// A policy of the issue in the month in which it was issued.
    private record Placed(int at, Policy policy) {
        private boolean restarts() {
            return !policy.volumeRestart().isBlank();
        }
    }

    private List<Placed> placed(Issue issue, List<Month> months) {
        return at.book().policiesOf(issue.id()).stream()
                .flatMap(policy ->
                        place(policy.issuedOn(), months).stream()
                                .map(place -> new Placed(place, policy)))
                .sorted(Comparator.comparingInt(Placed::at))
                .toList();
    }

    private Event event(Placed one) {
        var key = one.restarts() ? "finding.control.policy.restart" : "finding.control.policy";
        return new Event(one.at(), texts.tr(key, one.policy().title()));
    }

    private static Optional<Integer> place(
            @org.jspecify.annotations.Nullable LocalDate on, List<Month> months) {
        if (on == null) {
            return Optional.empty();
        }
        var when = YearMonth.from(on);
        return IntStream.range(0, months.size())
                .filter(i -> months.get(i).when().equals(when))
                .boxed()
                .findFirst();
    }

    private String title(String name, List<Month> months, ControlChart chart) {
        if (months.isEmpty()) {
            return texts.tr("finding.control.empty", name);
        }
        var last = months.getLast();
        if (!chart.judged()) {
            return texts.tr(
                    "finding.control.short",
                    name,
                    months.size(),
                    label(last.when()),
                    round(last.aDay()));
        }
        var range = chart.ranges().getLast();
        var now = chart.now();
        if (now.isEmpty()) {
            return texts.tr("finding.control.steady", name, round(range.mean()));
        }
        int start = months.size() - 1;
        while (start > range.from() && same(chart, start - 1, now.get())) {
            start--;
        }
        var before = mean(chart, range.from(), start);
        var after = mean(chart, start, months.size());
        var key = now.get() == Direction.UP ? "finding.control.rose" : "finding.control.fell";
        return texts.tr(key, name, label(months.get(start).when()), before, after);
    }

    private static boolean same(ControlChart chart, int place, Direction direction) {
        return chart.signal(place).filter(s -> s.direction() == direction).isPresent();
    }

    private static BigDecimal mean(ControlChart chart, int from, int to) {
        return round(
                IntStream.range(from, to).mapToDouble(chart.values()::get).average().orElse(0));
    }

    private static BigDecimal round(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
    }
}
