package org.yiti.app.charts;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yiti.app.nav.MeetingRoute;
import org.yiti.app.yearchart.ChartName;
import org.yiti.app.yearchart.TitlePlace;

/// What the person looks at.
///
/// @param abouts the issue or unit of each chart that has one
/// @param month at whose end; empty for the date of the window
record ChartPick(ChartName name, Map<ChartName, UUID> abouts, Optional<YearMonth> month) {
    static final ChartPick FIRST = new ChartPick(ChartName.S_CURVE, Map.of(), Optional.empty());

    ChartPick {
        abouts = Map.copyOf(abouts);
    }

    /// As a way here asks for it; one that asks for nothing leaves it as it was.
    ChartPick as(MeetingRoute.Charts route) {
        return route.chart()
                .flatMap(ChartName::of)
                .map(wanted -> with(wanted).about(route.of()).in(route.month()))
                .orElse(this);
    }

    MeetingRoute.Charts route() {
        return new MeetingRoute.Charts(Optional.of(name.typed()), about(), month);
    }

    /// The issue or unit of the chart.
    Optional<UUID> about() {
        return Optional.ofNullable(abouts.get(name));
    }

    /// Where its own title is kept.
    String place() {
        return TitlePlace.of(name, about().map(UUID::toString).orElse(""));
    }

    ChartPick with(ChartName other) {
        return new ChartPick(other, abouts, month);
    }

    ChartPick about(Optional<UUID> of) {
        var next = new EnumMap<ChartName, UUID>(ChartName.class);
        next.putAll(abouts);
        next.remove(name);
        of.ifPresent(id -> next.put(name, id));
        return new ChartPick(name, next, month);
    }

    ChartPick in(Optional<YearMonth> other) {
        return new ChartPick(name, abouts, other);
    }
}
