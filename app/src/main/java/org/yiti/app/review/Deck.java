package org.yiti.app.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.yiti.app.chart.ChartData;
import org.yiti.app.chart.ControlChartData;
import org.yiti.app.chart.DivergingBarsData;
import org.yiti.app.chart.RankedBarsData;
import org.yiti.app.chart.SCurveData;
import org.yiti.app.chart.WaterfallData;
import org.yiti.app.pack.Pack;
import org.yiti.app.pack.PackPage;
import org.yiti.app.pack.PackSource;
import org.yiti.app.pack.Part;
import org.yiti.app.pack.Said;
import org.yiti.app.yearchart.Behind;
import org.yiti.app.yearchart.MarkRows;
import org.yiti.model.figure.Figure;
import org.yiti.model.figure.FigureCode;
import org.yiti.model.figure.FigureScope;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.Light;

/// The material that is shown, as screens, and what its numbers lead to.
record Deck(PackSource source, Pack pack, List<Screenful> screens) {
    /// What comes from the volumes, which may be of an earlier month than all else.
    private static final Set<FigureCode> OF_VOLUMES =
            Set.of(FigureCode.ISSUE_FELL, FigureCode.ISSUE_FELL10, FigureCode.MOM, FigureCode.YOY);

    static Deck of(PackSource source, Pack pack) {
        return new Deck(source, pack, Setting.of(pack));
    }

    /// The first screen of a page on paper.
    ///
    /// @param number from 1
    Optional<Integer> ofPage(int number) {
        for (int i = 0; i < screens.size(); i++) {
            if (screens.get(i).number() == number) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /// The first screen of an issue.
    Optional<Integer> ofIssue(UUID issue) {
        return pack.pages().stream()
                .filter(page -> issueOf(page).filter(issue::equals).isPresent())
                .findFirst()
                .flatMap(page -> ofPage(pack.pages().indexOf(page) + 1));
    }

    /// The number of the page that somebody typed: as it is printed at its foot, or behind a nought the number of an issue
    /// (`012` is issue 12).
    Optional<Integer> typed(String digits) {
        if (digits.isEmpty()) {
            return Optional.empty();
        }
        if (digits.length() > 1 && digits.startsWith("0")) {
            int wanted = Integer.parseInt(digits);
            return source.at().book().issues().stream()
                    .filter(issue -> issue.code().matches("\\d+"))
                    .filter(issue -> Integer.parseInt(issue.code()) == wanted)
                    .findFirst()
                    .flatMap(issue -> ofIssue(issue.id()));
        }
        return ofPage(Integer.parseInt(digits));
    }

    static Optional<UUID> issueOf(PackPage page) {
        int colon = page.key().indexOf(':');
        return colon < 0
                ? Optional.empty()
                : Optional.of(UUID.fromString(page.key().substring(colon + 1)));
    }

    Optional<Issue> issue(PackPage page) {
        return issueOf(page).flatMap(id -> source.at().book().issue(id));
    }

    /// The worst light of the issue that a page is of.
    Optional<Light> light(PackPage page) {
        return issueOf(page)
                .map(id -> source.at().lights().counts(new FigureScope.OfIssue(id)).worst());
    }

    /// What of a screen opens rows, in the order in which it is said: numbers of sentences and tables, each figure once, then
    /// the marks of charts.
    List<Mark> marks(Screenful screen) {
        var parts = new ArrayList<Part>(screen.top());
        screen.columns().forEach(parts::addAll);
        parts.addAll(screen.bottom());
        return Stream.<Mark>concat(
                        figures(screen, parts).stream().map(Mark.Number::new),
                        parts.stream().flatMap(Deck::points))
                .toList();
    }

    private static List<Figure> figures(Screenful screen, List<Part> parts) {
        var seen = new HashSet<Object>();
        return Stream.of(
                        screen.page().title().figures().stream(),
                        parts.stream().flatMap(part -> part.figures().stream()),
                        screen.page().notes().stream().flatMap(note -> note.figures().stream()))
                .flatMap(figures -> figures)
                .filter(figure -> !figure.of().isEmpty() || !figure.counted().isEmpty())
                .filter(figure -> seen.add(List.of(figure.code(), figure.scope())))
                .toList();
    }

    private static Stream<Mark> points(Part part) {
        return part instanceof Part.Charts(var beside, var _)
                ? beside.stream()
                        .flatMap(chart -> keys(chart).map(key -> new Mark.Point(chart, key)))
                : Stream.empty();
    }

    private static Stream<String> keys(ChartData chart) {
        return switch (chart) {
            case RankedBarsData bars -> bars.bars().stream().map(RankedBarsData.Bar::rowKey);
            case DivergingBarsData bars -> bars.bars().stream().map(DivergingBarsData.Bar::rowKey);
            case SCurveData curve -> curve.actual().stream().map(SCurveData.Point::rowKey);
            case ControlChartData control ->
                    control.points().stream().map(ControlChartData.Point::rowKey);
            case WaterfallData fall ->
                    Stream.of(
                                    Stream.of(fall.start().rowKey()),
                                    fall.steps().stream().map(WaterfallData.Step::rowKey),
                                    Stream.of(fall.end().rowKey()))
                            .flatMap(keys -> keys);
            default -> Stream.empty();
        };
    }

    static boolean same(Figure one, Figure other) {
        return one.code() == other.code() && one.scope().equals(other.scope());
    }

    /// What stands behind a mark of a chart.
    Behind behind(PackPage page, ChartData chart, String key) {
        return new MarkRows(source.chartsOf(pack.heading().time()), source.texts())
                .of(chart, issueOf(page), key);
    }

    /// The day up to which the volumes go, where that is before the date of the data.
    private Optional<LocalDate> volumesUntil() {
        return source.at()
                .index()
                .volumes()
                .month()
                .map(month -> month.atEndOfMonth())
                .filter(end -> end.isBefore(source.at().asOf()));
    }

    /// The date of what a sentence says, where it is staler than the date of the data.
    Optional<LocalDate> stale(Said said) {
        var asOf = pack.heading().asOf();
        var older =
                said.figures().stream()
                        .map(Figure::asOf)
                        .filter(day -> day.isBefore(asOf))
                        .min(LocalDate::compareTo);
        boolean volumes =
                said.figures().stream().anyMatch(figure -> OF_VOLUMES.contains(figure.code()));
        return older.or(() -> volumes ? volumesUntil() : Optional.empty());
    }

    /// The same of a chart.
    Optional<LocalDate> stale(ChartData chart) {
        return chart instanceof DivergingBarsData || chart instanceof ControlChartData
                ? volumesUntil()
                : Optional.empty();
    }
}
