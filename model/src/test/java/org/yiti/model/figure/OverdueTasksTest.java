package org.yiti.model.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yiti.model.calendar.WorkCalendar;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.programme.YearBookFixture;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;
import org.yiti.model.supervision.OverdueBalance;
import org.yiti.model.supervision.OverdueBalance.OverdueReason;

class OverdueTasksTest {
    private static final LocalDate MAY_31 = LocalDate.of(2021, 5, 31);
    private static final LocalDate JUNE_30 = LocalDate.of(2021, 6, 30);

    private final YearBookFixture year = new YearBookFixture(2021);
    private final UUID issue = year.issue(1, "拖欠工资");
    private int tasks;

    private Lights at(LocalDate asOf) {
        return new Lights(year.book(), WorkCalendar.standard(), asOf);
    }

    private UUID task(LocalDate due, TaskStatus status) {
        return year.task(
                issue,
                "%02d".formatted(++tasks),
                Map.of(TASK_DUE_DATE, due, TASK_STATUS, status.name()));
    }

    private void set(UUID task, Field field, Object value) {
        var values = new HashMap<Field, Object>();
        values.put(field, value);
        year.set(Table.TASK, task, values);
    }

    /// The example of product.md: from 9 to 6, 7 struck off, 3 new, 1 back; with one of each other reason beside them.
    @Test
    void everyReasonIsCountedOnceAndTheStepsLeadFromTheOneNumberToTheOther() {
        var may = LocalDate.of(2021, 5, 10);
        for (int i = 0; i < 7; i++) {
            var closed = task(may, TaskStatus.IN_PROGRESS);
            set(closed, TASK_REMARK, "closed");
        }
        var extended = task(may, TaskStatus.IN_PROGRESS);
        var reported = task(may, TaskStatus.IN_PROGRESS);
        var cancelled = task(may, TaskStatus.IN_PROGRESS);
        var removed = task(may, TaskStatus.IN_PROGRESS);
        var stays = task(may, TaskStatus.IN_PROGRESS);
        for (int i = 0; i < 3; i++) {
            task(LocalDate.of(2021, 6, 10), TaskStatus.IN_PROGRESS);
        }
        var back = task(may, TaskStatus.AWAITING_CHECK);
        var earlier = at(MAY_31);

        year.book().tasks().stream()
                .filter(task -> task.remark().equals("closed"))
                .forEach(task -> {
                    set(task.id(), TASK_STATUS, TaskStatus.DONE.name());
                    set(task.id(), TASK_DONE_ON, LocalDate.of(2021, 6, 15));
                });
        set(extended, TASK_DUE_DATE, LocalDate.of(2021, 9, 30));
        set(reported, TASK_STATUS, TaskStatus.AWAITING_CHECK.name());
        set(cancelled, TASK_STATUS, TaskStatus.CANCELLED.name());
        year.remove(Table.TASK, removed);
        set(back, TASK_STATUS, TaskStatus.IN_PROGRESS.name());
        var balance = OverdueTasks.between(earlier, at(JUNE_30));

        assertThat(balance.before()).hasSize(12);
        assertThat(balance.after()).hasSize(5).contains(stays, back);
        assertThat(balance.count(OverdueReason.CLOSED)).isEqualTo(7);
        assertThat(balance.count(OverdueReason.EXTENDED)).isEqualTo(1);
        assertThat(balance.count(OverdueReason.REPORTED)).isEqualTo(1);
        assertThat(balance.count(OverdueReason.OTHER)).isEqualTo(2);
        assertThat(balance.count(OverdueReason.NEW)).isEqualTo(3);
        assertThat(balance.count(OverdueReason.REOPENED)).isEqualTo(1);
        int steps = balance.steps().stream().mapToInt(OverdueBalance.Step::change).sum();
        assertThat(balance.before().size() + steps).isEqualTo(balance.after().size());
    }

    @Test
    void nothingChangesBetweenAMomentAndItself() {
        task(LocalDate.of(2021, 5, 10), TaskStatus.IN_PROGRESS);
        var balance = OverdueTasks.between(at(MAY_31), at(MAY_31));
        assertThat(balance.steps()).isEmpty();
        assertThat(balance.before()).hasSize(1).isEqualTo(balance.after());
    }
}
