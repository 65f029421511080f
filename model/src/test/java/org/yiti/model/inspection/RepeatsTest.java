package org.yiti.model.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yiti.model.inspection.Repeats.Nearness;
import org.yiti.model.inspection.Repeats.Repeat;

/// When a unit is inspected too often, on and next to each limit.
class RepeatsTest {
    private final Examples example = new Examples();

    private List<Repeat> repeats(java.util.UUID plan) {
        var all = example.all();
        return new Repeats(all.all(), 30).of(all.find(plan).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-20, AT_ONCE, 0", // the last day of the other
        "2026-06-21, AGAIN, 1",
        "2026-07-20, AGAIN, 30",
        "2026-07-21, , 0"
    })
    void aUnitIsLeftAloneForThirtyDays(LocalDate from, Nearness nearness, long days) {
        var again = example.plan("回头督查", from, from.plusDays(5), Examples.WATER);
        var found = repeats(again);
        if (nearness == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found)
                    .singleElement()
                    .satisfies(repeat -> {
                        assertThat(repeat.nearness()).isEqualTo(nearness);
                        assertThat(repeat.days()).isEqualTo(days);
                        assertThat(repeat.unit().unit()).isEqualTo(Examples.WATER);
                        assertThat(repeat.explained()).isFalse();
                    });
        }
    }

    @Test
    void twoAtOnceAreBothWarnedOfAndOfTwoInARowOnlyTheLater() {
        var atOnce = example.plan("同期督查", Examples.TO, Examples.TO.plusDays(3), Examples.HOUSING);
        var later =
                example.plan(
                        "后来督查", Examples.TO.plusDays(10), Examples.TO.plusDays(12), Examples.WATER);
        assertThat(repeats(example.plan))
                .extracting(repeat -> repeat.other().inspection().id())
                .containsExactly(atOnce);
        assertThat(repeats(atOnce)).hasSize(1);
        assertThat(repeats(later)).hasSize(1);
    }

    @Test
    void theDayOfTheVisitCountsMoreThanThePeriod() {
        var again =
                example.plan(
                        "回头督查", LocalDate.of(2026, 7, 6), LocalDate.of(2026, 7, 6), Examples.WATER);
        assertThat(repeats(again)).hasSize(1);
        example.visited(); // on 5 June: 31 days before
        assertThat(repeats(again)).isEmpty();
    }

    @Test
    void otherUnitsPlansWithoutDaysAndThoseCalledOffDoNotCount() {
        var other = example.plan("别的单位", Examples.FROM, Examples.TO, new java.util.UUID(1, 3));
        var dateless = example.plan("没有日期", null, null, Examples.WATER);
        assertThat(repeats(other)).isEmpty();
        assertThat(repeats(dateless)).isEmpty();
        var again = example.plan("同期", Examples.FROM, Examples.TO, Examples.WATER);
        assertThat(repeats(again)).hasSize(1);
        example.put(again, INSPECTION_CALLED_OFF_ON, Examples.APPROVED);
        assertThat(repeats(again)).isEmpty();
        assertThat(repeats(example.plan)).isEmpty();
    }

    @Test
    void aReasonExplainsIt() {
        var again = example.plan("回头督查", Examples.FROM, Examples.TO, Examples.WATER);
        var unit = example.all().find(again).orElseThrow().units().getFirst();
        example.put(unit.id(), INSPECTION_UNIT_AGAIN, "核查整改");
        assertThat(repeats(again))
                .singleElement()
                .satisfies(repeat -> assertThat(repeat.explained()).isTrue());
    }
}
