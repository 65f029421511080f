package org.yiti.app.sample;

import static org.yiti.model.record.Field.*;

import java.util.List;
import java.util.Set;
import org.yiti.model.programme.RowNames;

/// Invented hotline volumes: of January to June by issue and district, made so that in June 15 of 27 issues fell against May
/// and 7 of them by more than 10 %; and of the year before by issue, so that it can be told which of these changes are more
/// than chance: the 7 are, and two issues have risen for long.
final class SampleVolumes {
    private static final int LAST_MONTH = 6;
    private static final int MAY = 5;
    private static final Set<Integer> FELL_STRONGLY = Set.of(2, 4, 5, 11, 12, 19, 22);
    private static final Set<Integer> FELL = Set.of(1, 3, 6, 9, 14, 18, 20, 26);
    private static final Set<Integer> RISING = Set.of(7, 17);

    /// Until then those that rise were as low as this, in percent.
    private static final int LOW = 78;

    private static final int LOW_UNTIL = 10;

    /// Working days of the months of both years, as far as the program knows their holidays.
    private static final int[] WORKDAYS_BEFORE = {
        23, 20, 22, 22, 21, 22, 23, 21, 22, 22, 21, 23,
    };

    private static final int[] WORKDAYS = {20, 17, 23, 22, 19, 21};
    private static final String SOURCE = "示例";

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
                            SOURCE);
                }
            }
        }
    }

    /// @param before names of the year before
    void writeBefore(Changes changes, List<SampleIssue> issues, RowNames before) {
        for (var issue : issues) {
            int base = 0;
            for (int place = 1; place <= units.districts().size(); place++) {
                base += base(issue.no(), place);
            }
            for (int month = 1; month <= 12; month++) {
                boolean low = RISING.contains(issue.no()) && month <= LOW_UNTIL;
                int level = low ? base * LOW / 100 : base;
                int dispatched =
                        level * share(issue.no(), month, WORKDAYS_BEFORE[month - 1]) / WHOLE;
                changes.add(
                        before.volume(issue.code(), "", month),
                        VOLUME_PROGRAMME,
                        before.programme(),
                        VOLUME_ISSUE,
                        before.issue(issue.code()),
                        VOLUME_MONTH,
                        month,
                        VOLUME_RECEIVED,
                        dispatched + dispatched / 5,
                        VOLUME_DISPATCHED,
                        dispatched,
                        VOLUME_SOURCE,
                        SOURCE);
            }
        }
    }

    private static int base(int issue, int place) {
        return 100 + 20 * ((issue * 7 + place * 3) % 5);
    }

    private static final int WHOLE = WORKDAYS[MAY - 1] * 100;

    /// By working days, up to 6 % more or less.
    private static int share(int issue, int count, int workdays) {
        return workdays * (100 + (issue * 37 + count * 5) % 13 - 6);
    }

    private static int dispatched(int issue, int place, int month) {
        int base = base(issue, place);
        if (month < MAY) {
            return base * share(issue, 12 + month, WORKDAYS[month - 1]) / WHOLE;
        }
        if (month == MAY) {
            return base;
        }
        if (FELL_STRONGLY.contains(issue)) {
            return base * 80 / 100;
        }
        return FELL.contains(issue) ? base * 95 / 100 : base * 105 / 100;
    }
}
