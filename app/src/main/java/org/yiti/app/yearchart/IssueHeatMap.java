package org.yiti.app.yearchart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import org.yiti.app.chart.HeatMapData;
import org.yiti.app.chart.HeatMapData.Cell;
import org.yiti.app.chart.HeatMapData.Row;
import org.yiti.app.chart.Tone;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.model.figure.FigureScope;
import org.yiti.model.figure.Figures;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.Light;
import org.yiti.model.programme.Theme;

/// The light and the progress of each issue at the end of each month, the furthest behind first. Past months are worked out
/// from what is reported now, so that a report that came late counts where it belongs.
final class IssueHeatMap {
    private static final int MONTHS = 12;

    /// So many months in a row make a finding.
    private static final int LASTING = 2;

    private final Snapshot at;
    private final Texts texts;
    private final int month;
    private final List<Figures> months;

    IssueHeatMap(Snapshot at, Texts texts) {
        this.at = at;
        this.texts = texts;
        this.month = at.lights().month();
        this.months = IntStream.rangeClosed(1, month).mapToObj(this::figures).toList();
    }

    private Figures figures(int wanted) {
        if (wanted == month) {
            return at.figures();
        }
        LocalDate end = YearMonth.of(Numbers.year(at), wanted).atEndOfMonth();
        return new Figures(at.lights().at(end));
    }

    /// One issue with what its months show.
    private record Line(Issue issue, BigDecimal gap, List<Light> lights, Row row) {
        boolean lasts(int months) {
            return lights.size() >= months
                    && lights.subList(lights.size() - months, lights.size()).stream()
                            .allMatch(Line::bad);
        }

        private static boolean bad(Light light) {
            return switch (light) {
                case BEHIND, OVERDUE, LISTED -> true;
                case DONE, NORMAL, NOT_STARTED, LONG_TERM, UNSEEN, DUE_SOON, SILENT -> false;
            };
        }
    }

    HeatMapData data() {
        var lines =
                at.book().issues().stream()
                        .filter(issue -> !at.book().tasksOf(issue.id()).isEmpty())
                        .map(this::line)
                        .sorted(
                                Comparator.comparing(Line::gap)
                                        .thenComparing(line -> line.issue().code()))
                        .toList();
        int lasting = Math.min(LASTING, Math.max(1, month));
        var behind = lines.stream().filter(line -> line.lasts(lasting)).toList();
        return new HeatMapData(
                new ChartTitles(texts)
                        .heatMap(lines.size(), behind.size(), lasting, mostlyOf(behind)),
                texts.tr("finding.heat.subtitle", Numbers.year(at)),
                texts.tr("finding.heat.foot", at.asOf(), lines.size()),
                IntStream.rangeClosed(1, MONTHS).mapToObj(m -> Numbers.month(texts, m)).toList(),
                month == 0 ? OptionalInt.empty() : OptionalInt.of(month - 1),
                texts.tr("finding.heat.sum"),
                lines.stream().map(Line::row).toList());
    }

    private Line line(Issue issue) {
        var scope = new FigureScope.OfIssue(issue.id());
        var lights = new ArrayList<Light>();
        var cells = new ArrayList<Cell>();
        for (int m = 1; m <= MONTHS; m++) {
            var key = issue.id() + "/" + m;
            if (m > month) {
                cells.add(new Cell(Tone.NOT_YET, texts.tr("finding.heat.ahead"), "", true, key));
                continue;
            }
            var then = months.get(m - 1);
            var light = then.lights().counts(scope).worst();
            lights.add(light);
            var percent = then.taskProgress(scope).value().map(p -> Numbers.plain(p, 0) + "%");
            cells.add(new Cell(tone(light), texts.label(light), percent.orElse(""), false, key));
        }
        var gap = at.figures().planGap(scope).value();
        return new Line(
                issue,
                gap.orElse(BigDecimal.ZERO),
                lights,
                new Row(
                        Numbers.name(issue),
                        cells,
                        gap.map(Numbers::signed).orElse(texts.tr("figure.none")),
                        issue.id().toString()));
    }

    /// The theme that at least half of them are of, if that is more than one.
    private Optional<String> mostlyOf(List<Line> lines) {
        Map<UUID, Integer> counts = new HashMap<>();
        lines.forEach(line -> {
            var theme = line.issue().theme();
            if (theme != null) {
                counts.merge(theme, 1, Integer::sum);
            }
        });
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 1 && entry.getValue() * 2 >= lines.size())
                .max(Map.Entry.comparingByValue())
                .flatMap(entry -> at.book().theme(entry.getKey()))
                .map(Theme::name);
    }

    static Tone tone(Light light) {
        return switch (light) {
            case DONE -> Tone.DONE;
            case NORMAL -> Tone.GOOD;
            case NOT_STARTED -> Tone.NOT_YET;
            case LONG_TERM -> Tone.LONG_TERM;
            case UNSEEN -> Tone.UNSEEN;
            case DUE_SOON -> Tone.SOON;
            case SILENT -> Tone.SILENT;
            case BEHIND -> Tone.BEHIND;
            case OVERDUE -> Tone.LATE;
            case LISTED -> Tone.LISTED;
        };
    }
}
