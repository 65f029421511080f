package org.yiti.app.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yiti.model.figure.FigureScope;
import org.yiti.model.figure.RankedRate;
import org.yiti.model.pack.Finding;
import org.yiti.model.pack.PageKind;

/// 主责单位排名: equal rates share a rank.
final class RankingPage {
    private static final float ROW = 17;
    private static final int MOST = 32;

    /// So many fit as bars and as lines of the table.
    private static final int DRAWN = 14;

    private static final float AROUND = 60;
    private static final float LINE = 15;

    private final PackSource source;
    private final PackCharts charts;

    RankingPage(PackSource source, PackCharts charts) {
        this.source = source;
        this.charts = charts;
    }

    Optional<PackPage> make() {
        var ranked = source.at().figures().taskRateByLeadUnit();
        if (ranked.isEmpty()) {
            return Optional.empty();
        }
        var texts = source.texts();
        var parts = new ArrayList<Part>();
        if (ranked.size() <= DRAWN) {
            parts.add(new Part.Charts(List.of(charts.ranking()), AROUND + LINE * ranked.size()));
        }
        parts.add(
                new Part.Grid(
                        List.of(
                                column("pack.ranking.rank", 1.4f, Part.Side.CENTRE),
                                column("pack.ranking.unit", 6, Part.Side.LEFT),
                                column("pack.ranking.done", 2, Part.Side.RIGHT),
                                column("pack.ranking.all", 2, Part.Side.RIGHT),
                                column("pack.ranking.rate", 2.2f, Part.Side.RIGHT)),
                        ranked.stream().limit(MOST).map(this::row).toList(),
                        ROW));
        var notes = new ArrayList<Said>();
        notes.add(Said.plain(texts.tr("pack.ranking.note")));
        notes.addAll(new Findings(source).notes(source.at().figures().taskRate(FigureScope.YEAR)));
        return Optional.of(
                new PackPage(
                        PageKind.RANKING.name(),
                        PageKind.RANKING,
                        source.say(title(ranked)),
                        texts.tr("pack.ranking.about"),
                        parts,
                        notes));
    }

    private Part.Column column(String key, float share, Part.Side side) {
        return new Part.Column(source.texts().tr(key), share, side);
    }

    private Finding title(List<RankedRate> ranked) {
        var first = ranked.getFirst();
        var last = ranked.getLast();
        return last.rank() == 1
                ? Finding.of("pack.ranking.title.even", first.figure())
                : Finding.of("pack.ranking.title", first.figure(), last.figure())
                        .naming(named(ranked, first), named(ranked, last));
    }

    /// A unit, or a unit with those that share its place.
    private String named(List<RankedRate> ranked, RankedRate one) {
        boolean alone = ranked.stream().filter(other -> other.rank() == one.rank()).count() == 1;
        var label = source.at().units().label(one.unit());
        return alone ? label : source.texts().tr("pack.ranking.shared", label);
    }

    private List<Part.Cell> row(RankedRate rate) {
        var figure = rate.figure();
        return List.of(
                Part.Cell.of(Integer.toString(rate.rank())),
                Part.Cell.of(source.at().units().label(rate.unit())),
                Part.Cell.of(figure, figure.numerator().toPlainString()),
                Part.Cell.of(figure, figure.denominator().toPlainString()),
                Part.Cell.of(figure, source.texts().say(figure.words())));
    }
}
