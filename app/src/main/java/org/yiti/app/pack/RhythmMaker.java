package org.yiti.app.pack;

import java.util.ArrayList;
import java.util.List;
import org.yiti.app.yearchart.YearCharts;
import org.yiti.model.figure.FigureScope;
import org.yiti.model.pack.Finding;
import org.yiti.model.pack.PackTime;
import org.yiti.model.pack.PageKind;
import org.yiti.model.pack.Rhythm;

/// Makes the material of a day (日通报, one page) or a week (周汇总, two): a pure function of what it is made from. What no
/// record has, such as calls by day, is said to be absent.
public final class RhythmMaker {
    private static final float CHART = 150;

    /// Rows of tables that one page has room for, beside its heads.
    private static final int DAY_ROOM = 17;

    private static final int WEEK_ROOM = 12;
    private static final int UNITS_ROOM = 25;

    private final RhythmSource of;
    private final PackSource source;
    private final RhythmRows rows;

    RhythmMaker(RhythmSource of) {
        this.of = of;
        this.source = of.base();
        this.rows = new RhythmRows(of);
    }

    Pack make() {
        return new Pack(
                heading(),
                switch (of.time()) {
                    case PackTime.OfDay _ -> List.of(day());
                    case PackTime.OfWeek _, PackTime.OfMonth _ -> week();
                });
    }

    private Pack.Heading heading() {
        return new Pack.Heading(
                source.texts().tr("pack.rhythm.title", period(), name()),
                source.office(),
                of.time(),
                source.at().asOf(),
                source.texts().tr("pack.open"),
                source.marking());
    }

    private String name() {
        return source.texts().label(Rhythm.of(of.time()));
    }

    private String period() {
        return switch (of.time()) {
            case PackTime.OfWeek week ->
                    source.texts()
                            .tr(
                                    "pack.time.week",
                                    week.year(),
                                    week.number(),
                                    week.first().toString().substring(5),
                                    week.last().toString().substring(5));
            case PackTime.OfDay(var day) -> day.toString();
            case PackTime.OfMonth(var month) -> month.toString();
        };
    }

    private PackPage day() {
        var parts = new ArrayList<Part>();
        parts.add(month());
        parts.addAll(
                rows.parts(
                        DAY_ROOM,
                        rows.due(),
                        rows.overdue(),
                        rows.moves(),
                        rows.whistles(),
                        rows.silent()));
        return page(PageKind.DAY, title(), parts);
    }

    private List<PackPage> week() {
        var parts = new ArrayList<Part>();
        parts.add(month());
        var overdue = new YearCharts(source.chartsOf(of.time()), source.texts()).overdue();
        parts.add(new Part.Charts(List.of(overdue), CHART));
        parts.addAll(rows.parts(WEEK_ROOM, rows.done(), rows.acts(), rows.decisions()));
        var units = new ArrayList<Part>(rows.parts(UNITS_ROOM, rows.byUnit(), rows.overdue()));
        return List.of(
                page(PageKind.WEEK, title(), parts), page(PageKind.WEEK_UNITS, late(), units));
    }

    private PackPage page(PageKind kind, Said title, List<Part> parts) {
        var texts = source.texts();
        return new PackPage(
                kind.name(),
                kind,
                title,
                texts.tr("pack.rhythm.about", name(), period(), source.office()),
                parts,
                List.of(Said.plain(texts.tr("pack.rhythm.absent"))));
    }

    private Said title() {
        var figures = source.at().figures();
        var overdue = figures.overdue(FigureScope.YEAR);
        var silent = figures.silentUnits(FigureScope.YEAR);
        return source.say(
                overdue.numerator().signum() == 0
                        ? Finding.of("pack.rhythm.found.none", silent)
                        : Finding.of("pack.rhythm.found", overdue, silent));
    }

    private Said late() {
        var overdue = source.at().figures().overdue(FigureScope.YEAR);
        return source.say(
                overdue.numerator().signum() == 0
                        ? Finding.of("pack.late.title.none")
                        : Finding.of("pack.rhythm.late", overdue));
    }

    private Part month() {
        var figures = source.at().figures();
        return new Part.Line(
                source.say(
                        Finding.of(
                                "pack.rhythm.month",
                                figures.dueThisMonth(FigureScope.YEAR),
                                figures.awaitingCheck(FigureScope.YEAR),
                                figures.taskRate(FigureScope.YEAR))));
    }
}
