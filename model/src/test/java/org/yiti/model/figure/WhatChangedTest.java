package org.yiti.model.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yiti.model.calendar.WorkCalendar;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.programme.YearBookFixture;
import org.yiti.model.record.Table;

class WhatChangedTest {
    private static final LocalDate MAY_31 = LocalDate.of(2021, 5, 31);
    private static final LocalDate JUNE_30 = LocalDate.of(2021, 6, 30);

    private final YearBookFixture year = new YearBookFixture(2021);
    private final UUID issue = year.issue(1, "拖欠工资");

    private Lights at(LocalDate asOf) {
        return new Lights(year.book(), WorkCalendar.standard(), asOf);
    }

    private UUID task(String no, LocalDate due) {
        return year.task(
                issue, no, Map.of(TASK_DUE_DATE, due, TASK_STATUS, TaskStatus.IN_PROGRESS.name()));
    }

    @Test
    void nothingChangesBetweenAMomentAndItself() {
        task("01", JUNE_30);
        assertThat(WhatChanged.between(at(MAY_31), at(MAY_31)).entries()).isEmpty();
    }

    @Test
    void everyKindOfChangeIsSeenWorstFirst() {
        var yearEnd = LocalDate.of(2021, 12, 31);
        var done = task("01", yearEnd);
        var cleared = task("02", LocalDate.of(2021, 5, 1));
        var revised = task("03", yearEnd);
        year.plan(revised, 4, "40");
        var report = year.report(revised, 4, "40");
        var silent = task("04", yearEnd);
        year.planInWords(silent, 5, "推进");
        var behind = task("05", yearEnd);
        year.plan(behind, 4, "40");
        year.report(behind, 4, "40");
        var overdue = task("06", LocalDate.of(2021, 6, 10));
        var removed = task("07", yearEnd);
        var earlier = at(MAY_31);

        year.set(
                Table.TASK,
                done,
                Map.of(
                        TASK_STATUS,
                        TaskStatus.DONE.name(),
                        TASK_DONE_ON,
                        LocalDate.of(2021, 6, 8)));
        year.set(cleared, TASK_DUE_DATE, yearEnd);
        year.set(report, MONTH_REPORT_PERCENT, new BigDecimal("38"));
        year.plan(behind, 5, "80");
        year.report(behind, 5, "50");
        year.remove(Table.TASK, removed);
        var added = task("08", yearEnd);
        var changed = WhatChanged.between(earlier, at(JUNE_30));

        assertThat(changed.entries())
                .extracting(WhatChanged.Entry::kind)
                .containsExactly(
                        ChangeKind.NEWLY_OVERDUE,
                        ChangeKind.TURNED_BEHIND,
                        ChangeKind.GONE_SILENT,
                        ChangeKind.REMOVED,
                        ChangeKind.RE_DATED,
                        ChangeKind.REPORT_REVISED,
                        ChangeKind.NEW_TASK,
                        ChangeKind.CLEARED,
                        ChangeKind.DONE);
        assertThat(changed.entries())
                .extracting(WhatChanged.Entry::task)
                .containsExactly(
                        overdue, behind, silent, removed, cleared, revised, added, cleared, done);
        assertThat(changed.entries().get(5).sentence().args())
                .containsExactly("03", 4, new BigDecimal("40"), new BigDecimal("38"));
        assertThat(changed.entries())
                .allSatisfy(e -> assertThat(e.sentence().key()).startsWith("changed."));
    }
}
