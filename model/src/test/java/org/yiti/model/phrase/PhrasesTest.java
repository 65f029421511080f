package org.yiti.model.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

class PhrasesTest {
    private static final Function<PhraseKind, String> WORDS =
            kind -> kind == PhraseKind.CAUSE ? "原因" : kind.name();

    private static final Phrases PHRASES =
            Phrases.of(
                    List.of(
                            row(4, "CAUSE", "受审批周期影响", 4),
                            row(1, "PROGRESS", "已按计划推进", 1),
                            row(2, "PROGRESS", "已召开专题会", 2),
                            row(3, "ANY", "请抓紧办理", 3),
                            row(5, "OF_A_NEWER_PROGRAM", "另有说明", 5),
                            row(6, "PROGRESS", " ", 6)));

    private static Row row(int id, String kind, String text, int place) {
        return Row.of(
                Table.PHRASE,
                new UUID(0, id),
                Map.of(
                        Field.PHRASE_KIND,
                        kind,
                        Field.PHRASE_TEXT,
                        text,
                        Field.PHRASE_PLACE,
                        place));
    }

    private static List<Long> found(
            Optional<PhraseKind> kind, String typed, Map<UUID, Integer> uses) {
        return PHRASES.fitting(kind, typed, uses, WORDS).stream()
                .map(phrase -> phrase.id().getLeastSignificantBits())
                .toList();
    }

    @Test
    void theyStandInTheOfficesOrderAndEmptyOnesAreLeftOut() {
        assertThat(PHRASES.all())
                .extracting(Phrase::text)
                .containsExactly("已按计划推进", "已召开专题会", "请抓紧办理", "受审批周期影响", "另有说明");
        assertThat(found(Optional.empty(), "", Map.of())).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void whatSuitsThePlaceComesFirstAndAmongItWhatIsUsedMost() {
        assertThat(found(Optional.of(PhraseKind.CAUSE), "", Map.of()))
                .containsExactly(4L, 3L, 5L, 1L, 2L);
        assertThat(found(Optional.of(PhraseKind.PROGRESS), "", Map.of(new UUID(0, 2), 3)))
                .containsExactly(2L, 1L, 3L, 5L, 4L);
        assertThat(found(Optional.empty(), "", Map.of(new UUID(0, 4), 1))).startsWith(4L, 1L);
    }

    @Test
    void theyAreFoundByCharactersPinyinInitialsAndTheirKind() {
        assertThat(found(Optional.empty(), "审批", Map.of())).containsExactly(4L);
        assertThat(found(Optional.empty(), "ajhtj", Map.of())).containsExactly(1L);
        assertThat(found(Optional.empty(), "zhuantihui", Map.of())).containsExactly(2L);
        assertThat(found(Optional.empty(), "原因", Map.of())).containsExactly(4L);
        assertThat(found(Optional.empty(), "没有这句", Map.of())).isEmpty();
    }

    /// A field that gets a kind is one that people write into.
    @Test
    void kindsSuitFieldsOfText() {
        assertThat(Field.values().stream().filter(field -> PhraseKind.of(field).isPresent()))
                .contains(Field.MONTH_REPORT_TEXT)
                .allMatch(field -> field.type() == org.yiti.model.record.Type.TEXT);
    }
}
