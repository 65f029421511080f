package org.yiti.app.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yiti.app.setup.SampleDesk;
import org.yiti.model.Sentence;
import org.yiti.model.figure.FigureScope;
import org.yiti.model.programme.ReportState;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.record.Change;
import org.yiti.model.record.Code;
import org.yiti.model.record.Field;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;

class CheckModelTest {
    private final SampleDesk at = new SampleDesk();
    private final CheckModel model = new CheckModel(at.desk, Code::name);
    private List<UUID> tasks;

    /// Three open tasks were reported as done in June; 李四 reported the first two, 张三 the last.
    @BeforeEach
    void report() {
        tasks =
                book().tasks().stream()
                        .filter(task -> task.status() == TaskStatus.IN_PROGRESS)
                        .filter(task -> book().report(task.id(), 6).isEmpty())
                        .limit(3)
                        .map(Task::id)
                        .toList();
        assertThat(tasks).hasSize(3);
        for (UUID task : tasks) {
            var by = task.equals(tasks.getLast()) ? "张三" : "李四";
            at.desk.record(
                    Step.of(
                            Sentence.of("step.undo"),
                            Change.Put.of(task, TASK_STATUS, TaskStatus.AWAITING_CHECK.name()),
                            new Change.Add(Table.MONTH_REPORT, RowIds.fresh(), report(task, by))));
        }
    }

    private Map<Field, Object> report(UUID task, String by) {
        var values = new HashMap<Field, Object>();
        values.put(MONTH_REPORT_PROGRAMME, book().programme().id());
        values.put(MONTH_REPORT_TASK, task);
        values.put(MONTH_REPORT_MONTH, 6);
        values.put(MONTH_REPORT_STATE, ReportState.SUBMITTED.name());
        values.put(MONTH_REPORT_REPORTED_BY, by);
        return values;
    }

    private org.yiti.model.programme.YearBook book() {
        return at.desk.snapshot().orElseThrow().book();
    }

    private TaskStatus status(int task) {
        return book().task(tasks.get(task)).orElseThrow().status();
    }

    @Test
    void manyAreAcceptedInOneStepThatNamesTheVerifierAndOwnReportsAreNot() {
        int steps = at.store.recorded().size();
        var figure = at.desk.snapshot().orElseThrow().figures().awaitingCheck(FigureScope.YEAR);
        assertThat(figure.counted()).containsAll(tasks);
        assertThat(model.waiting(tasks)).isEqualTo(3);
        var said = model.accept(tasks, "张三");
        assertThat(said.key()).isEqualTo("check.partly");
        assertThat(said.args()).contains(2);
        assertThat(at.store.recorded()).hasSize(steps + 1);
        assertThat(at.store.recorded().getLast().action())
                .isEqualTo(Sentence.of("step.check.accept", 2, "张三"));
        assertThat(List.of(status(0), status(1), status(2)))
                .containsExactly(TaskStatus.DONE, TaskStatus.DONE, TaskStatus.AWAITING_CHECK);
        assertThat(book().task(tasks.getFirst()).orElseThrow().verifiedBy()).isEqualTo("张三");
        assertThat(model.waiting(tasks)).isEqualTo(1);
    }

    @Test
    void manyAreReturnedWithAReason() {
        int steps = at.store.recorded().size();
        assertThat(model.sendBack(tasks, " ").key()).isEqualTo("check.no-reason");
        assertThat(at.store.recorded()).hasSize(steps);
        model.sendBack(tasks, "缺少证明材料");
        assertThat(at.store.recorded()).hasSize(steps + 1);
        assertThat(at.store.recorded().getLast().reason()).isEqualTo("缺少证明材料");
        assertThat(List.of(status(0), status(1), status(2))).containsOnly(TaskStatus.IN_PROGRESS);
        assertThat(book().report(tasks.getFirst(), 6).orElseThrow().state())
                .isEqualTo(ReportState.RETURNED);
    }

    @Test
    void whatDoesNotWaitIsLeftAlone() {
        var other =
                book().tasks().stream()
                        .filter(task -> task.status() == TaskStatus.IN_PROGRESS)
                        .findFirst()
                        .orElseThrow();
        assertThat(model.accept(List.of(other.id()), "张三").key()).isEqualTo("check.none");
        assertThat(book().task(other.id()).orElseThrow().status())
                .isEqualTo(TaskStatus.IN_PROGRESS);
    }
}
