package org.yiti.app.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.yiti.app.setup.SampleDesk;
import org.yiti.model.appraisal.UnitYear;
import org.yiti.model.supervision.ItemLine;

class AppraisalReaderTest {
    private final SampleDesk desk = new SampleDesk();

    private AppraisalReader.Years read() throws Exception {
        return new AppraisalReader(desk.store).read(desk.desk.snapshot().orElseThrow());
    }

    private static int sum(List<UnitYear> units, Function<UnitYear, List<UUID>> which) {
        return units.stream().mapToInt(each -> which.apply(each).size()).sum();
    }

    @Test
    void everyIssuedItemIsCountedForItsLeadUnitOnce() throws Exception {
        var years = read();
        var all = new HashSet<UUID>();
        years.units().forEach(each -> all.addAll(each.items()));
        assertThat(sum(years.units(), UnitYear::items)).isEqualTo(all.size());
        assertThat(years.units())
                .allSatisfy(each ->
                        assertThat(each.items())
                                .allSatisfy(id ->
                                        assertThat(line(years, id).item().leadUnit())
                                                .isEqualTo(each.unit())));
    }

    private static ItemLine line(AppraisalReader.Years years, UUID id) {
        return years.lines().stream().filter(l -> l.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void theCountsAreThoseOfTheLists() throws Exception {
        var years = read();
        assertThat(sum(years.units(), UnitYear::late))
                .isEqualTo(
                        (int)
                                years.lines().stream()
                                        .filter(l -> Boolean.TRUE.equals(l.marks().closedLate()))
                                        .count());
        assertThat(sum(years.units(), UnitYear::looked)).isEqualTo(6);
        assertThat(sum(years.units(), UnitYear::rebounds)).isEqualTo(2);
        assertThat(sum(years.units(), UnitYear::accounts)).isEqualTo(5);
        // 15 of 18 and 7 of 9 that could be looked at.
        assertThat(sum(years.units(), UnitYear::checked)).isEqualTo(27);
        assertThat(sum(years.units(), UnitYear::passed)).isEqualTo(22);
    }

    @Test
    void aRateOfNothingHasNoValue() {
        var none =
                new UnitYear(
                        new UUID(0, 1),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());
        assertThat(none.onTimeRate()).isEmpty();
        assertThat(none.passRate()).isEmpty();
        assertThat(none.reboundRate()).isEmpty();
    }
}
