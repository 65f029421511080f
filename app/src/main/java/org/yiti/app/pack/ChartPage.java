package org.yiti.app.pack;

import java.util.List;
import java.util.Optional;
import org.yiti.app.chart.ChartData;
import org.yiti.model.pack.Finding;
import org.yiti.model.pack.PageKind;

/// A page that is one chart, which says itself what it finds. Without data there is no page.
final class ChartPage {
    private static final float HEIGHT = 520;

    private final PackSource source;

    ChartPage(PackSource source) {
        this.source = source;
    }

    Optional<PackPage> of(PageKind kind, ChartData data) {
        if (data.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new PackPage(
                        kind.name(),
                        kind,
                        source.say(Finding.of("pack.chart.title").naming(kind)),
                        data.subtitle(),
                        List.of(new Part.Charts(List.of(data), HEIGHT)),
                        List.of()));
    }
}
