package org.yiti.model.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.supervision.ItemAction.*;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ItemAgesTest {
    private static final LocalDate ISSUED = ItemExamples.START.plusDays(1);

    private static ItemExamples item() {
        var item = new ItemExamples();
        item.done(SUBMIT, item.plenty(SUBMIT)).on(ISSUED);
        return item.done(ISSUE, item.plenty(ISSUE).date(ItemExamples.DUE));
    }

    static Stream<Arguments> medians() {
        return Stream.of(
                Arguments.of(List.of(), OptionalDouble.empty()),
                Arguments.of(List.of(8), OptionalDouble.of(8)),
                Arguments.of(List.of(96, 3, 20), OptionalDouble.of(20)),
                Arguments.of(List.of(20, 3, 96, 21), OptionalDouble.of(20.5)));
    }

    @ParameterizedTest
    @MethodSource("medians")
    void theMedianIsTheMiddleValue(List<Integer> days, OptionalDouble median) {
        assertThat(ItemAges.median(days)).isEqualTo(median);
    }

    @Test
    void anItemIsAsOldAsTheDaysSinceItWasSentOut() {
        var story = item().story();
        var open = ItemAges.open(List.of(story), ISSUED.plusDays(96));
        assertThat(open).extracting(ItemAges.Open::days).containsExactly(96);
        assertThat(open.getFirst().late()).isTrue();
        assertThat(ItemAges.open(List.of(story), ISSUED.plusDays(2)).getFirst().late()).isFalse();
        assertThat(ItemAges.open(List.of(story), ISSUED.minusDays(1))).isEmpty();
    }

    @Test
    void stagesAreInTheOrderOfTheLoopWithTheDaysSinceEachWasEntered() {
        var received = item();
        received.on(ISSUED.plusDays(4)).done(RECEIVE, received.plenty(RECEIVE));
        var stages =
                ItemAges.stages(List.of(item().story(), received.story()), ISSUED.plusDays(10));
        assertThat(stages)
                .extracting(ItemAges.Stage::state)
                .startsWith(ItemState.ISSUED, ItemState.RECEIVED)
                .endsWith(ItemState.CLOSED, ItemState.LOOK_BACK);
        assertThat(stages.get(0).medianDays()).isEqualTo(OptionalInt.of(10));
        assertThat(stages.get(1).medianDays()).isEqualTo(OptionalInt.of(6));
        assertThat(stages.get(2).items()).isEmpty();
        assertThat(stages.get(2).medianDays()).isEmpty();
    }
}
