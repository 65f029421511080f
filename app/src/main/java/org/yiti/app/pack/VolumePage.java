package org.yiti.app.pack;

import java.util.List;
import java.util.Optional;
import org.yiti.model.figure.FigureScope;
import org.yiti.model.pack.PageKind;

/// 诉求变化: what fell and what rose against the month before; no page before there are two months to compare.
final class VolumePage {
    private static final float LINE = 15;
    private static final float AROUND = 70;
    private static final float MOST = 500;

    private final PackSource source;
    private final PackCharts charts;

    VolumePage(PackSource source, PackCharts charts) {
        this.source = source;
        this.charts = charts;
    }

    Optional<PackPage> make() {
        var year = FigureScope.YEAR;
        var volumes = source.at().index().volumes();
        var fell = volumes.fell(year);
        var judged = volumes.month();
        if (judged.isEmpty() || fell.of().isEmpty()) {
            return Optional.empty();
        }
        var findings = new Findings(source);
        float height = Math.min(MOST, AROUND + LINE * source.at().book().issues().size());
        return Optional.of(
                new PackPage(
                        PageKind.VOLUMES.name(),
                        PageKind.VOLUMES,
                        findings.ofVolumes(
                                "pack.volumes.title",
                                "pack.volumes.title.earlier",
                                fell,
                                volumes.fellByMoreThanTen(year)),
                        source.texts()
                                .tr(
                                        "pack.volumes.about",
                                        judged.get().getYear(),
                                        judged.get().getMonthValue()),
                        List.of(new Part.Charts(List.of(charts.changes()), height)),
                        findings.notes(fell)));
    }
}
