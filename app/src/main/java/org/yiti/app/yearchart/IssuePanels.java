package org.yiti.app.yearchart;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yiti.app.chart.PanelsData;
import org.yiti.app.chart.PanelsData.Panel;
import org.yiti.app.chart.Tone;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.model.hotline.VolumeTotals.Total;
import org.yiti.model.programme.Issue;

/// The volume of every issue through the year, each in percent of its own monthly mean, so that all have one scale; the
/// largest fall first.
final class IssuePanels {
    private final Snapshot at;
    private final Texts texts;
    private final int months;
    private final Map<UUID, Map<Integer, Total>> totals = new HashMap<>();

    IssuePanels(Snapshot at, Texts texts) {
        this.at = at;
        this.texts = texts;
        this.months = at.index().volumes().month().map(YearMonth::getMonthValue).orElse(0);
        at.volumes()
                .forEach(total ->
                        totals.computeIfAbsent(total.issue(), _ -> new HashMap<>())
                                .put(total.month(), total));
    }

    /// @param change month on month, largest fall first; what has none comes last
    private record Line(Panel panel, double change) {}

    PanelsData data() {
        var lines =
                at.book().issues().stream()
                        .filter(issue -> totals.containsKey(issue.id()))
                        .map(this::line)
                        .sorted(Comparator.comparingDouble(Line::change))
                        .toList();
        return new PanelsData(
                title(lines),
                texts.tr("finding.panels.subtitle", Numbers.year(at)),
                texts.tr("finding.panels.foot", at.asOf(), lines.size()),
                IntStream.rangeClosed(1, months).mapToObj(m -> Numbers.month(texts, m)).toList(),
                index(IntStream.rangeClosed(1, months).mapToObj(this::all).toList()),
                months == 0 ? List.of() : lines.stream().map(Line::panel).toList());
    }

    private String title(List<Line> lines) {
        var fell = lines.stream().filter(line -> line.change() < 0).toList();
        if (lines.isEmpty() || months == 0) {
            return texts.tr("finding.change.empty");
        }
        if (fell.isEmpty()) {
            return texts.tr("finding.change.none", lines.size());
        }
        var most = fell.stream().limit(3).map(line -> line.panel().label()).toList();
        return texts.tr(
                "finding.panels.title",
                lines.size(),
                fell.size(),
                most,
                Numbers.month(texts, months));
    }

    private Line line(Issue issue) {
        var values =
                IntStream.rangeClosed(1, months).mapToObj(month -> of(issue.id(), month)).toList();
        var change = at.index().volumes().monthOnMonth(issue);
        var percent = change.value();
        var tone =
                percent.map(p ->
                                p.signum() < 0
                                        ? Tone.GOOD
                                        : p.signum() > 0 ? Tone.LATE : Tone.NOT_YET)
                        .orElse(Tone.NOT_YET);
        return new Line(
                new Panel(
                        Numbers.name(issue),
                        index(values),
                        percent.map(p -> Numbers.signed(p) + "%").orElse(texts.tr("figure.none")),
                        tone,
                        change.denominator().compareTo(BigDecimal.valueOf(Numbers.FEW)) < 0,
                        issue.id().toString()),
                percent.map(BigDecimal::doubleValue).orElse(Double.MAX_VALUE));
    }

    private OptionalDouble of(UUID issue, int month) {
        var total = totals.getOrDefault(issue, Map.of()).get(month);
        return total == null ? OptionalDouble.empty() : OptionalDouble.of(total.dispatched());
    }

    private OptionalDouble all(int month) {
        var known =
                totals.values().stream()
                        .flatMap(byMonth -> Stream.ofNullable(byMonth.get(month)))
                        .toList();
        return known.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(known.stream().mapToLong(Total::dispatched).sum());
    }

    /// In percent of their mean.
    private static List<OptionalDouble> index(List<OptionalDouble> values) {
        double mean = values.stream().flatMapToDouble(OptionalDouble::stream).average().orElse(0);
        var indexed = new ArrayList<OptionalDouble>();
        for (var value : values) {
            indexed.add(
                    value.isEmpty() || mean == 0
                            ? OptionalDouble.empty()
                            : OptionalDouble.of(100 * value.getAsDouble() / mean));
        }
        return indexed;
    }
}
