package org.yiti.app.setup.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yiti.app.setup.SampleDesk;
import org.yiti.model.edit.Edited;
import org.yiti.model.phrase.Phrase;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

class PhrasesModelTest {
    private final SampleDesk at = new SampleDesk();
    private final PhrasesModel model = new PhrasesModel(at.rows(Table.PHRASE));

    private List<String> stored() {
        return at.store.rows().all(Table.PHRASE).stream()
                .map(Phrase::of)
                .sorted(Comparator.comparingInt(Phrase::place))
                .map(Phrase::text)
                .toList();
    }

    private Row row(String text) {
        return model.phrases().stream()
                .filter(row -> row.words(Field.PHRASE_TEXT).equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPhraseIsAddedWrittenMovedAndRemovedAndEachIsAStep() {
        int before = model.phrases().size();
        assertThat(before).isEqualTo(12);
        var id = model.add("新常用语");
        model.rows().read();
        assertThat(model.phrases().getLast().id()).isEqualTo(id);
        assertThat(model.edit(model.phrases().getLast(), Field.PHRASE_TEXT, "请于本周五前反馈。"))
                .isInstanceOf(Edited.Accepted.class);
        assertThat(model.edit(row("请于本周五前反馈。"), Field.PHRASE_KIND, "CHECK"))
                .isInstanceOf(Edited.Accepted.class);
        model.move(row("请于本周五前反馈。"), -1);
        assertThat(stored().get(before - 1)).isEqualTo("请于本周五前反馈。");
        assertThat(stored()).hasSize(before + 1).doesNotHaveDuplicates();

        model.remove(List.of(row("请于本周五前反馈。")));
        assertThat(stored()).hasSize(before);
        for (int i = 0; i < 5; i++) {
            at.desk.undo();
        }
        model.rows().read();
        assertThat(stored()).hasSize(before).doesNotContain("请于本周五前反馈。", "新常用语");
    }

    @Test
    void theFirstDoesNotMoveUpAndAnEmptyPhraseIsRefused() {
        var first = model.phrases().getFirst();
        model.move(first, -1);
        assertThat(model.phrases().getFirst().id()).isEqualTo(first.id());
        assertThat(model.edit(first, Field.PHRASE_TEXT, " ")).isInstanceOf(Edited.Refused.class);
    }
}
