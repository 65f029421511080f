package org.yiti.app.yearchart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.yiti.app.chart.BulletData;
import org.yiti.app.chart.BulletData.Row;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.app.yearchart.ChartTitles.Reached;
import org.yiti.model.figure.FigureCode;
import org.yiti.model.figure.FigureScope;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.Outcome;

/// The outcomes of the year that have a target and a value, the furthest first.
final class OutcomeBullets {
    private final Snapshot at;
    private final Texts texts;

    OutcomeBullets(Snapshot at, Texts texts) {
        this.at = at;
        this.texts = texts;
    }

    private record Line(Reached reached, Row row) {}

    BulletData data() {
        var lines = new ArrayList<Line>();
        for (Issue issue : at.book().issues()) {
            at.book().outcomesOf(issue.id()).forEach(outcome -> add(outcome, issue, lines));
        }
        lines.sort(Comparator.comparing((Line line) -> line.reached().percent()).reversed());
        int targets = at.index().of(FigureCode.OUTCOME, FigureScope.YEAR).size();
        return new BulletData(
                lines.isEmpty()
                        ? texts.tr("finding.bullet.empty")
                        : new ChartTitles(texts)
                                .bullets(lines.stream().map(Line::reached).toList()),
                texts.tr("finding.bullet.subtitle", Numbers.year(at)),
                texts.tr("finding.bullet.foot", at.asOf(), lines.size(), targets - lines.size()),
                timePassed(),
                lines.stream().map(Line::row).toList());
    }

    private void add(Outcome outcome, Issue issue, List<Line> lines) {
        var target = outcome.target();
        if (target == null) {
            return;
        }
        var value =
                at.index()
                        .outcomes()
                        .latest(outcome)
                        .flatMap(v -> java.util.Optional.ofNullable(v.value()));
        var percent = at.index().outcomes().achieved(outcome).value();
        if (percent.isEmpty() || value.isEmpty()) {
            return;
        }
        var reached = percent.get().max(BigDecimal.ZERO);
        lines.add(
                new Line(
                        new Reached(outcome.name(), reached),
                        new Row(
                                texts.tr("finding.bullet.name", issue.code(), outcome.name()),
                                reached.doubleValue(),
                                OptionalDouble.empty(),
                                texts.tr(
                                        "finding.bullet.fraction",
                                        plain(value.get()),
                                        plain(target),
                                        outcome.measuredIn()),
                                outcome.id().toString())));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private OptionalDouble timePassed() {
        int year = Numbers.year(at);
        if (at.asOf().getYear() != year) {
            return OptionalDouble.of(at.asOf().getYear() > year ? 100 : 0);
        }
        return OptionalDouble.of(
                100.0 * at.asOf().getDayOfYear() / LocalDate.of(year, 12, 31).getDayOfYear());
    }
}
