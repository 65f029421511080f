package org.yiti.model.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.supervision.ItemAction.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;
import org.yiti.model.supervision.OverdueBalance.OverdueReason;

class OverdueItemsTest {
    private static final LocalDate JUNE_11 = ItemExamples.DUE.plusDays(1);
    private static final LocalDate JUNE_30 = LocalDate.of(2021, 6, 30);
    private static final LocalDate JULY_31 = LocalDate.of(2021, 7, 31);

    private static ItemExamples running() {
        var item = new ItemExamples();
        return item.done(SUBMIT, item.plenty(SUBMIT))
                .done(ISSUE, item.plenty(ISSUE).date(ItemExamples.DUE))
                .done(RECEIVE, item.plenty(RECEIVE))
                .done(PROGRESS, item.plenty(PROGRESS));
    }

    private static ItemExamples then(ItemExamples item, LocalDate day, ItemAction... acts) {
        item.on(day);
        for (var act : acts) {
            item.done(act, item.plenty(act));
        }
        return item;
    }

    static Stream<Arguments> stories() {
        var july = LocalDate.of(2021, 7, 5);
        return Stream.of(
                Arguments.of(
                        "struck off",
                        then(running(), july, REPORT_DONE, ASSIGN_CHECK, PASS_CHECK, CLOSE),
                        OverdueReason.CLOSED,
                        -1),
                Arguments.of(
                        "reported done",
                        then(running(), july, REPORT_DONE),
                        OverdueReason.REPORTED,
                        -1),
                Arguments.of("suspended", then(running(), july, SUSPEND), OverdueReason.OTHER, -1),
                Arguments.of(
                        "returned after it was reported",
                        then(then(running(), JUNE_11.minusDays(3), REPORT_DONE), july, RETURN),
                        OverdueReason.REOPENED,
                        1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void aStoryThatEndedBeingLateSaysWhy(
            String name, ItemExamples item, OverdueReason reason, int change) {
        var balance = OverdueItems.between(List.of(item.story()), JUNE_30, JULY_31);
        assertThat(balance.count(reason)).isEqualTo(1);
        assertThat(balance.after().size() - balance.before().size()).isEqualTo(change);
    }

    @ParameterizedTest
    @MethodSource("days")
    void anItemIsLateFromTheDayAfterItsDate(LocalDate day, boolean late) {
        var story = OverdueItems.on(running().story(), day);
        assertThat(OverdueItems.overdue(story, day)).isEqualTo(late);
    }

    static Stream<Arguments> days() {
        return Stream.of(
                Arguments.of(ItemExamples.START.minusDays(1), false),
                Arguments.of(ItemExamples.DUE, false),
                Arguments.of(JUNE_11, true));
    }

    @ParameterizedTest
    @MethodSource("days")
    void aNewOneIsCountedAsNew(LocalDate day, boolean late) {
        var balance =
                OverdueItems.between(
                        List.of(running().story()), ItemExamples.START.minusDays(1), day);
        assertThat(balance.count(OverdueReason.NEW)).isEqualTo(late ? 1 : 0);
        assertThat(balance.before()).isEmpty();
    }

    @org.junit.jupiter.api.Test
    void anItemWithoutADateIsNeverLate() {
        var bare =
                new ItemStory(
                        new SupervisionItem(
                                Row.of(Table.SUPERVISION_ITEM, new UUID(7, 8), Map.of())),
                        List.of());
        assertThat(OverdueItems.overdue(bare, JULY_31)).isFalse();
    }
}
