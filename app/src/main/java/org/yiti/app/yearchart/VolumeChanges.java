package org.yiti.app.yearchart;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import org.yiti.app.chart.DivergingBarsData;
import org.yiti.app.chart.DivergingBarsData.Bar;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.model.figure.Figure;
import org.yiti.model.figure.FigureScope;
import org.yiti.model.programme.Issue;

/// The change in volume of each issue against the month before.
final class VolumeChanges {
    private final Snapshot at;
    private final Texts texts;

    VolumeChanges(Snapshot at, Texts texts) {
        this.at = at;
        this.texts = texts;
    }

    DivergingBarsData data() {
        var volumes = at.index().volumes();
        var fell = volumes.fell(FigureScope.YEAR);
        var byTen = volumes.fellByMoreThanTen(FigureScope.YEAR);
        var bars = at.book().issues().stream().flatMap(issue -> bar(issue).stream()).toList();
        var month = volumes.month();
        return new DivergingBarsData(
                bars.isEmpty()
                        ? texts.tr("finding.change.empty")
                        : new ChartTitles(texts)
                                .changes(
                                        fell.of().size(),
                                        fell.counted().size(),
                                        byTen.counted().size()),
                texts.tr(
                        "finding.change.subtitle",
                        Numbers.year(at),
                        month.map(m ->
                                        texts.tr(
                                                "finding.months",
                                                Numbers.month(texts, m.getMonthValue()),
                                                Numbers.month(
                                                        texts, m.minusMonths(1).getMonthValue())))
                                .orElse(texts.tr("figure.none"))),
                texts.tr("finding.change.foot", at.asOf(), fell.of().size(), fell.leftOut().size()),
                "%",
                bars,
                true);
    }

    private List<Bar> bar(Issue issue) {
        var change = at.index().volumes().monthOnMonth(issue);
        if (change.counted().isEmpty()) {
            return List.of();
        }
        return List.of(
                new Bar(
                        Numbers.name(issue),
                        change.value()
                                .map(value -> OptionalDouble.of(value.doubleValue()))
                                .orElse(OptionalDouble.empty()),
                        note(change),
                        change.denominator().compareTo(BigDecimal.valueOf(Numbers.FEW)) < 0,
                        issue.id().toString()));
    }

    private String note(Figure change) {
        return change.value().isEmpty()
                ? texts.tr("finding.change.no-base", change.numerator())
                : texts.tr("finding.change.note", change.denominator(), change.numerator());
    }
}
