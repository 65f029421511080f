package org.yiti.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yiti.app.notice.Notice;
import org.yiti.app.setup.SampleDesk;
import org.yiti.model.Sentence;
import org.yiti.model.record.Change;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;

/// Taking back a step that closed a month is asked before; nothing else is.
class UnfreezingTest {
    private final SampleDesk at = new SampleDesk();

    private void close(int month) {
        var programme = at.desk.snapshot().orElseThrow().book().programme().id();
        at.desk.record(
                Step.of(
                        Sentence.of("step.freeze", 2021, month, 1),
                        new Change.Add(
                                Table.MONTH_CLOSE,
                                RowIds.fresh(),
                                Map.of(
                                        MONTH_CLOSE_PROGRAMME,
                                        programme,
                                        MONTH_CLOSE_MONTH,
                                        month))));
    }

    private void write(String remark) {
        var task = at.desk.snapshot().orElseThrow().book().tasks().getFirst();
        at.desk.record(
                Step.of(
                        Sentence.of("step.task.edit"),
                        Change.Put.of(task.id(), TASK_REMARK, remark)));
    }

    @Test
    void aClosedMonthIsOpenedAgainOnlyWhenThePersonSaysSo() {
        close(6);
        at.desk.undo();
        assertThat(at.store.all(Table.MONTH_CLOSE)).hasSize(1);
        assertThat(at.notices.open()).hasSize(1);
        var asked = (Notice.Banner) at.notices.open().getFirst();
        assertThat(asked.sentence().key()).isEqualTo("desk.unfreeze.ask");
        asked.action().orElseThrow().run().run();
        assertThat(at.store.all(Table.MONTH_CLOSE)).isEmpty();
    }

    @Test
    void otherStepsAreTakenBackAtOnce() {
        close(6);
        write("改了");
        at.desk.undo();
        assertThat(at.store.all(Table.MONTH_CLOSE)).hasSize(1);
        assertThat(at.notices.open()).noneMatch(Notice.Banner.class::isInstance);
    }
}
