package org.yiti.model.whistle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;
import org.yiti.model.whistle.Arrival.Standing;

/// How units answer whistles, on and next to the limit of 30 minutes.
class WhistlesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final UUID WATER = new UUID(1, 1);
    private static final UUID POLICE = new UUID(1, 2);

    private final Map<Table, List<Row>> rows = new EnumMap<>(Table.class);

    private UUID add(Table table, Map<Field, Object> values) {
        var id = RowIds.fresh();
        rows.computeIfAbsent(table, _ -> new ArrayList<>()).add(Row.of(table, id, values));
        return id;
    }

    private UUID whistle(LocalDate day, int minute) {
        return add(
                Table.WHISTLE,
                Map.of(
                        WHISTLE_YEAR,
                        day.getYear(),
                        WHISTLE_CALLED_ON,
                        day,
                        WHISTLE_CALLED_MINUTE,
                        minute,
                        WHISTLE_MATTER,
                        "管线漏水"));
    }

    private void unit(UUID whistle, UUID unit, Map<Field, Object> more) {
        var values = new HashMap<>(more);
        values.put(WHISTLE_UNIT_WHISTLE, whistle);
        values.put(WHISTLE_UNIT_UNIT, unit);
        add(Table.WHISTLE_UNIT, values);
    }

    private Whistles at(LocalDateTime now) {
        return Whistles.of(table -> rows.getOrDefault(table, List.of()), 30, now);
    }

    private Arrival arrival(LocalDateTime now) {
        return at(now).entries().getFirst().called().getFirst().arrival();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-01T10:00, ON_TIME, 0",
        "2026-06-01T10:29, ON_TIME, 29",
        "2026-06-01T10:30, ON_TIME, 30",
        "2026-06-01T10:31, LATE, 31",
        "2026-06-02T00:05, LATE, 845"
    })
    void thirtyMinutesAreInTime(LocalDateTime came, Standing standing, long minutes) {
        unit(
                whistle(DAY, 600),
                WATER,
                Map.of(
                        WHISTLE_UNIT_ARRIVED_ON,
                        came.toLocalDate(),
                        WHISTLE_UNIT_ARRIVED_MINUTE,
                        came.getHour() * 60 + came.getMinute()));
        var arrival = arrival(DAY.plusDays(9).atStartOfDay());
        assertThat(arrival.standing()).isEqualTo(standing);
        assertThat(arrival.minutes()).hasValue(minutes);
    }

    @Test
    void overMidnightTheMinutesGoOn() {
        unit(
                whistle(DAY, 23 * 60 + 50),
                WATER,
                Map.of(WHISTLE_UNIT_ARRIVED_ON, DAY.plusDays(1), WHISTLE_UNIT_ARRIVED_MINUTE, 20));
        assertThat(arrival(DAY.plusDays(2).atStartOfDay()).standing()).isEqualTo(Standing.ON_TIME);
    }

    @ParameterizedTest
    @CsvSource({"10:30, AWAITED", "10:31, MISSING"})
    void whoIsNotThereIsAwaitedUntilTheTimeIsOver(java.time.LocalTime now, Standing standing) {
        unit(whistle(DAY, 600), WATER, Map.of());
        assertThat(arrival(DAY.atTime(now)).standing()).isEqualTo(standing);
    }

    @Test
    void aDayWithoutATimeSaysNothing() {
        unit(whistle(DAY, 600), WATER, Map.of(WHISTLE_UNIT_ARRIVED_ON, DAY));
        assertThat(arrival(DAY.plusDays(1).atStartOfDay()).standing()).isEqualTo(Standing.UNTIMED);
    }

    @Test
    void aRefusalCountsWhateverElseIsWrittenUntilTheDistrictIsTold() {
        unit(
                whistle(DAY, 600),
                WATER,
                Map.of(
                        WHISTLE_UNIT_REFUSED,
                        "不是我们的事",
                        WHISTLE_UNIT_ARRIVED_ON,
                        DAY,
                        WHISTLE_UNIT_ARRIVED_MINUTE,
                        610));
        unit(
                whistle(DAY.plusDays(1), 600),
                WATER,
                Map.of(WHISTLE_UNIT_REFUSED, "没空", WHISTLE_UNIT_TOLD_ON, DAY.plusDays(1)));
        var entries = at(DAY.plusDays(2).atStartOfDay()).entries();
        assertThat(entries)
                .flatExtracting(Whistles.Entry::called)
                .extracting(called -> called.arrival().standing())
                .containsOnly(Standing.REFUSED);
        assertThat(entries)
                .flatExtracting(Whistles.Entry::called)
                .extracting(Whistles.Called::untold)
                .containsExactly(false, true);
    }

    @Test
    void eachUnitIsCountedOverAllWhistlesOfTheYear() {
        var first = whistle(DAY, 600);
        var second = whistle(DAY.plusDays(1), 600);
        unit(
                first,
                WATER,
                Map.of(
                        WHISTLE_UNIT_ARRIVED_ON,
                        DAY,
                        WHISTLE_UNIT_ARRIVED_MINUTE,
                        610,
                        WHISTLE_UNIT_RATING,
                        WhistleRating.GOOD.name()));
        unit(first, POLICE, Map.of());
        unit(
                second,
                WATER,
                Map.of(
                        WHISTLE_UNIT_ARRIVED_ON, DAY.plusDays(1),
                        WHISTLE_UNIT_ARRIVED_MINUTE, 700,
                        WHISTLE_UNIT_RATING, WhistleRating.POOR.name()));
        unit(whistle(DAY.minusYears(1), 600), POLICE, Map.of());
        var year = at(DAY.plusDays(2).atStartOfDay()).of(2026);
        assertThat(year.entries()).extracting(e -> e.whistle().id()).containsExactly(second, first);
        var water = year.tallies().getFirst();
        assertThat(water.unit()).isEqualTo(WATER);
        assertThat(water.calls()).isEqualTo(2);
        assertThat(water.of(Standing.ON_TIME)).isEqualTo(1);
        assertThat(water.of(Standing.LATE)).isEqualTo(1);
        assertThat(water.of(WhistleRating.GOOD)).isEqualTo(1);
        assertThat(water.of(WhistleRating.POOR)).isEqualTo(1);
        assertThat(water.judged()).isEqualTo(2);
        assertThat(year.tallies().getLast().of(Standing.MISSING)).isEqualTo(1);
        assertThat(year.standings())
                .isEqualTo(Map.of(Standing.ON_TIME, 1, Standing.LATE, 1, Standing.MISSING, 1));
    }
}
