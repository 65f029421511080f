package org.yiti.app.setup.bin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yiti.app.i18n.Texts;
import org.yiti.app.setup.SampleDesk;
import org.yiti.model.Sentence;
import org.yiti.model.record.Change;
import org.yiti.model.record.Row;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;

class BinModelTest {
    private final SampleDesk at = new SampleDesk();
    private final BinModel model =
            new BinModel(at.desk, at.jobs, at.notices, new Texts(Locale.CHINESE));
    private Row issue;
    private Row task;

    @BeforeEach
    void remove() {
        issue = at.store.all(Table.ISSUE).getFirst();
        task =
                at.store.all(Table.TASK).stream()
                        .filter(row -> issue.id().equals(row.get(TASK_ISSUE)))
                        .findFirst()
                        .orElseThrow();
        remove(task);
        remove(issue);
        remove(at.store.all(Table.UNIT).getLast());
        model.read();
    }

    private void remove(Row row) {
        at.store.record(
                at.person,
                Step.of(Sentence.of("step.undo"), new Change.Remove(row.table(), row.id())));
    }

    @Test
    void everyKindIsListedWithWhoRemovedItTheLastFirst() {
        assertThat(model.shown())
                .extracting(RemovedRow::table)
                .containsExactly(Table.UNIT, Table.ISSUE, Table.TASK);
        assertThat(model.shown()).allMatch(line -> line.who().equals("张三"));
        assertThat(model.kinds()).containsExactly(Table.UNIT, Table.ISSUE, Table.TASK);
        assertThat(model.shown().getLast().name()).isEqualTo("任务 " + task.words(TASK_NO));
        assertThat(model.shown().getLast().year()).isEqualTo("2021");
    }

    @Test
    void itIsNarrowedByKindAndByWords() {
        model.kindProperty().set(Optional.of(Table.ISSUE));
        assertThat(model.shown()).extracting(RemovedRow::id).containsExactly(issue.id());
        model.kindProperty().set(Optional.empty());
        model.wordsProperty().set("任务 张三");
        assertThat(model.shown()).extracting(RemovedRow::id).containsExactly(task.id());
        model.wordsProperty().set("没有这个词");
        assertThat(model.shown()).isEmpty();
    }

    @Test
    void aTaskComesBackWithTheIssueItBelongsTo() {
        model.restore(List.of(model.shown().getLast()));
        assertThat(at.store.find(Table.TASK, task.id()).orElseThrow().alive()).isTrue();
        assertThat(at.store.find(Table.ISSUE, issue.id()).orElseThrow().alive()).isTrue();
        assertThat(at.desk.snapshot().orElseThrow().book().task(task.id())).isPresent();
        model.read();
        assertThat(model.shown()).extracting(RemovedRow::table).containsExactly(Table.UNIT);
    }
}
