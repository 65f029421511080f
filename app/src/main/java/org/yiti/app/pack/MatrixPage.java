package org.yiti.app.pack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yiti.model.figure.FigureScope;
import org.yiti.model.figure.Lights;
import org.yiti.model.pack.Finding;
import org.yiti.model.pack.PageKind;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.Light;

/// All issues by month: the worst light of each at each month's end, the farthest behind first. Shapes tell, colour helps.
final class MatrixPage {
    private static final float ROW = 18;

    /// ①: the number of the month of the date stands in a ring.
    private static final int FIRST_IN_RING = 0x2460;

    /// One line.
    private static final int NAME = 15;

    private final PackSource source;

    MatrixPage(PackSource source) {
        this.source = source;
    }

    PackPage make() {
        var texts = source.texts();
        var at = source.at();
        var columns = new ArrayList<Part.Column>();
        columns.add(new Part.Column(texts.tr("pack.matrix.issue"), 8.8f, Part.Side.LEFT));
        for (int month = 1; month <= 12; month++) {
            boolean now = month == at.lights().month();
            var head = now ? Character.toString(FIRST_IN_RING + month - 1) : "" + month;
            columns.add(new Part.Column(head, 1.08f, Part.Side.CENTRE));
        }
        columns.add(new Part.Column(texts.tr("pack.matrix.gap"), 2.2f, Part.Side.RIGHT));
        var rows = new ArrayList<List<Part.Cell>>();
        var seen = new TreeMap<Light, Integer>();
        var then = months();
        for (Issue issue : inOrder()) {
            rows.add(row(issue, then, seen));
        }
        var parts = new ArrayList<Part>();
        parts.add(new Part.Grid(columns, rows, ROW));
        return new PackPage(
                PageKind.MATRIX.name(),
                PageKind.MATRIX,
                source.say(
                        Finding.of(
                                "pack.matrix.title",
                                at.figures().issuesAhead(FigureScope.YEAR),
                                at.figures().overdue(FigureScope.YEAR))),
                texts.tr("pack.matrix.about", at.book().programme().year()),
                parts,
                List.of(Said.plain(texts.tr("pack.matrix.legend", legend(seen)))));
    }

    private List<Issue> inOrder() {
        return source.at().book().issues().stream()
                .sorted(Comparator.comparing(this::gap))
                .toList();
    }

    private BigDecimal gap(Issue issue) {
        return source.at()
                .figures()
                .planGap(new FigureScope.OfIssue(issue.id()))
                .value()
                .orElse(BigDecimal.ZERO);
    }

    /// The lights at the end of each month that has begun.
    private List<Lights> months() {
        var at = source.at();
        var months = new ArrayList<Lights>();
        for (int month = 1; month <= at.lights().month(); month++) {
            var end = LocalDate.of(at.book().programme().year(), month, 1).plusMonths(1);
            var day = end.minusDays(1);
            months.add(at.lights().at(day.isAfter(at.asOf()) ? at.asOf() : day));
        }
        return months;
    }

    private List<Part.Cell> row(Issue issue, List<Lights> months, Map<Light, Integer> seen) {
        var scope = new FigureScope.OfIssue(issue.id());
        var row = new ArrayList<Part.Cell>();
        row.add(Part.Cell.clipped(issue.code() + " " + issue.name(), NAME));
        for (int month = 1; month <= 12; month++) {
            if (month <= months.size()) {
                var light = months.get(month - 1).counts(scope).worst();
                seen.merge(light, 1, Integer::sum);
                row.add(Part.Cell.of(light, ""));
            } else {
                row.add(Part.Cell.of(""));
            }
        }
        var behind = source.at().figures().planGap(scope);
        row.add(
                Part.Cell.of(
                        behind,
                        behind.value().isEmpty()
                                ? source.texts().tr("figure.none")
                                : signed(gap(issue))));
        return row;
    }

    private static String signed(BigDecimal number) {
        return (number.signum() > 0 ? "+" : number.signum() < 0 ? "\u2212" : "")
                + number.abs().toPlainString();
    }

    private String legend(Map<Light, Integer> seen) {
        return String.join(
                "　",
                seen.keySet().stream()
                        .map(light -> LightSign.of(light) + " " + source.texts().label(light))
                        .toList());
    }
}
