package org.yiti.app.yearchart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yiti.app.desk.FakeStore;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.model.Sentence;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.record.Actor;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;
import org.yiti.model.supervision.OverdueBalance.OverdueReason;

/// A month that was closed with overdue tasks, and every way in which their number changed since.
class OverdueStepsTest {
    private static final Texts TEXTS = new Texts(Locale.of("zh"));
    private static final LocalDate MAY = LocalDate.of(2021, 5, 10);

    private final FakeStore store = new FakeStore();
    private final UUID year = store.add(Table.PROGRAMME, Map.of(PROGRAMME_YEAR, 2021));
    private final UUID issue =
            store.add(Table.ISSUE, Map.of(ISSUE_PROGRAMME, year, ISSUE_NO, 3, ISSUE_NAME, "拖欠工资"));
    private int tasks;

    private UUID task(LocalDate due, TaskStatus status) {
        return store.add(
                Table.TASK,
                Map.of(
                        TASK_PROGRAMME,
                        year,
                        TASK_ISSUE,
                        issue,
                        TASK_NO,
                        "03-%02d".formatted(++tasks),
                        TASK_DUE_DATE,
                        due,
                        TASK_STATUS,
                        status.name()));
    }

    private void set(UUID task, Map<Field, ?> values) {
        record(new Change.Put(Table.TASK, task, new HashMap<>(values)));
    }

    private void record(Change change) {
        store.record(new Actor("anna", "安娜"), Step.of(Sentence.of("step.task.edit"), change));
    }

    private Snapshot at(LocalDate day) {
        return Snapshot.read(store, Optional.of(2021), day).orElseThrow();
    }

    @Test
    void each_step_opens_the_tasks_that_made_it_and_no_other() {
        var closed = task(MAY, TaskStatus.IN_PROGRESS);
        var extended = task(MAY, TaskStatus.IN_PROGRESS);
        var reported = task(MAY, TaskStatus.IN_PROGRESS);
        var removed = task(MAY, TaskStatus.IN_PROGRESS);
        var stays = task(MAY, TaskStatus.IN_PROGRESS);
        var back = task(MAY, TaskStatus.AWAITING_CHECK);
        var may = at(LocalDate.of(2021, 5, 31));

        set(
                closed,
                Map.of(
                        TASK_STATUS,
                        TaskStatus.DONE.name(),
                        TASK_DONE_ON,
                        LocalDate.of(2021, 6, 15)));
        set(extended, Map.of(TASK_DUE_DATE, LocalDate.of(2021, 9, 30)));
        set(reported, Map.of(TASK_STATUS, TaskStatus.AWAITING_CHECK.name()));
        record(new Change.Remove(Table.TASK, removed));
        set(back, Map.of(TASK_STATUS, TaskStatus.IN_PROGRESS.name()));
        var fresh = task(LocalDate.of(2021, 6, 10), TaskStatus.IN_PROGRESS);
        var source =
                new ChartSource(
                        at(LocalDate.of(2021, 6, 30)), List.of(), List.of(), Optional.of(may));

        var chart = new YearCharts(source, TEXTS).overdue();
        assertThat(chart.steps()).hasSize(6);
        var wanted =
                Map.of(
                        OverdueReason.CLOSED,
                        closed,
                        OverdueReason.REPORTED,
                        reported,
                        OverdueReason.EXTENDED,
                        extended,
                        OverdueReason.OTHER,
                        removed,
                        OverdueReason.NEW,
                        fresh,
                        OverdueReason.REOPENED,
                        back);
        var marks = new MarkRows(source, TEXTS);
        for (var step : chart.steps()) {
            var behind = (Behind.Counted) marks.of(chart, Optional.empty(), step.rowKey());
            assertThat(behind.entries())
                    .extracting(Behind.Entry::row)
                    .containsExactly(wanted.get(OverdueReason.valueOf(step.rowKey())));
            var row = behind.sheet(TEXTS).lines().getFirst().rows().getFirst();
            assertThat(row.number()).as("shown as it was, if it is gone").startsWith("03-");
        }
        var start = (Behind.OfFigure) marks.of(chart, Optional.empty(), chart.start().rowKey());
        assertThat(start.figure().counted())
                .containsExactlyInAnyOrder(closed, extended, reported, removed, stays);
        var end = (Behind.OfFigure) marks.of(chart, Optional.empty(), chart.end().rowKey());
        assertThat(end.figure().counted()).containsExactlyInAnyOrder(stays, back, fresh);
    }
}
