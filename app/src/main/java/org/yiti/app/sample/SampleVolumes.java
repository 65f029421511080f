package org.yiti.app.sample;

import static org.yiti.model.record.Field.*;

import java.util.List;
import java.util.Set;
import org.yiti.model.programme.RowNames;

/// Invented hotline volumes of January to June by issue and district, made so that in June 15 of 27 issues
/// fell against May and 7 of them by more than 10 %.
final class SampleVolumes {
    private static final int LAST_MONTH = 6;
    private static final int MAY = 5;
    private static final Set<Integer> FELL_STRONGLY = Set.of(2, 4, 5, 11, 12, 19, 22);
    private static final Set<Integer> FELL = Set.of(1, 3, 6, 9, 14, 18, 20, 26);

    private final RowNames names;
    private final SampleUnits units;

    SampleVolumes(RowNames names, SampleUnits units) {
        this.names = names;
        this.units = units;
    }

    void write(Changes changes, List<SampleIssue> issues) {
        for (var issue : issues) {
            int place = 0;
            for (var district : units.districts()) {
                place++;
                for (int month = 1; month <= LAST_MONTH; month++) {
                    int dispatched = dispatched(issue.no(), place, month);
                    changes.add(
                            names.volume(issue.code(), district, month),
                            VOLUME_PROGRAMME,
                            names.programme(),
                            VOLUME_ISSUE,
                            names.issue(issue.code()),
                            VOLUME_UNIT,
                            units.id(district),
                            VOLUME_MONTH,
                            month,
                            VOLUME_RECEIVED,
                            dispatched + dispatched / 5,
                            VOLUME_DISPATCHED,
                            dispatched,
                            VOLUME_SOURCE,
                            "示例");
                }
            }
        }
    }

    private static int dispatched(int issue, int place, int month) {
        int base = 100 + 20 * ((issue * 7 + place * 3) % 5);
        if (month <= MAY) {
            return base + 4 * (month % 3) - 4 * (MAY % 3);
        }
        if (FELL_STRONGLY.contains(issue)) {
            return base * 80 / 100;
        }
        return FELL.contains(issue) ? base * 95 / 100 : base * 105 / 100;
    }
}
