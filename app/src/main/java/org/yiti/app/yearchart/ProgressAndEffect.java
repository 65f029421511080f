package org.yiti.app.yearchart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.yiti.app.chart.QuadrantData;
import org.yiti.app.chart.QuadrantData.Dot;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.model.figure.FigureScope;
import org.yiti.model.programme.Issue;

/// Progress against plan beside the change in volume of each issue that has both.
final class ProgressAndEffect {
    private final Snapshot at;
    private final Texts texts;

    ProgressAndEffect(Snapshot at, Texts texts) {
        this.at = at;
        this.texts = texts;
    }

    QuadrantData data() {
        var dots = new ArrayList<Dot>();
        var busy = new ArrayList<String>();
        int left = 0;
        for (Issue issue : at.book().issues()) {
            var gap = at.figures().planGap(new FigureScope.OfIssue(issue.id())).value();
            var change = at.index().volumes().monthOnMonth(issue);
            if (gap.isEmpty() || change.value().isEmpty()) {
                left++;
                continue;
            }
            var dot =
                    new Dot(
                            issue.code(),
                            issue.name(),
                            gap.get().doubleValue(),
                            change.value().get().doubleValue(),
                            change.denominator().compareTo(BigDecimal.valueOf(Numbers.FEW)) < 0,
                            issue.id().toString());
            dots.add(dot);
            if (dot.x() >= 0 && dot.y() > 0) {
                busy.add(issue.name());
            }
        }
        return new QuadrantData(
                title(dots, busy),
                texts.tr("finding.quadrant.subtitle", Numbers.year(at), months()),
                texts.tr("finding.quadrant.foot", at.asOf(), dots.size(), left),
                texts.tr("finding.quadrant.x"),
                texts.tr("finding.quadrant.y"),
                new QuadrantData.Corners(
                        texts.tr("finding.quadrant.up-right"),
                        texts.tr("finding.quadrant.up-left"),
                        texts.tr("finding.quadrant.down-right"),
                        texts.tr("finding.quadrant.down-left")),
                dots);
    }

    private String title(List<Dot> dots, List<String> busy) {
        return dots.isEmpty()
                ? texts.tr("finding.quadrant.empty")
                : new ChartTitles(texts).quadrant(dots.size(), busy);
    }

    private String months() {
        return at.index()
                .volumes()
                .month()
                .map(month ->
                        texts.tr(
                                "finding.months",
                                Numbers.month(texts, month.getMonthValue()),
                                Numbers.month(texts, month.minusMonths(1).getMonthValue())))
                .orElse(texts.tr("figure.none"));
    }
}
