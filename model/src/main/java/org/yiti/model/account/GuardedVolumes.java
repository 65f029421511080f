package org.yiti.model.account;

import java.util.List;
import java.util.UUID;
import org.yiti.model.hotline.VolumeTotals;
import org.yiti.model.record.Coverage;
import org.yiti.model.record.Table;

/// The sums of volumes that who is signed in may read. Who sees a part only is told the issues that are his, and no unit's sums: they
/// would be of that part.
final class GuardedVolumes implements VolumeTotals {
    private final VolumeTotals volumes;
    private final Sights sights;

    GuardedVolumes(VolumeTotals volumes, Sights sights) {
        this.volumes = volumes;
        this.sights = sights;
    }

    @Override
    public List<Total> byIssueAndMonth(UUID programme) {
        return sights.coverage(Table.VOLUME) == Coverage.NOTHING
                ? List.of()
                : volumes.byIssueAndMonth(programme).stream()
                        .filter(total -> sights.answersFor(total.issue()))
                        .toList();
    }

    @Override
    public List<OfUnit> byUnitAndMonth(UUID programme) {
        return sights.coverage(Table.VOLUME) == Coverage.WHOLE
                ? volumes.byUnitAndMonth(programme)
                : List.of();
    }
}
