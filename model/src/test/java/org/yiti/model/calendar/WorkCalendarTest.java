package org.yiti.model.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.yiti.model.Sentence;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

class WorkCalendarTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2021, 1, 1);

    /// National Day 2021: 1 to 7 October off, 26 September and 9 October worked instead.
    private final WorkCalendar calendar =
            WorkCalendar.of(
                    List.of(
                            day(LocalDate.of(2021, 9, 26), true, "调休上班"),
                            day(LocalDate.of(2021, 10, 1), false, "国庆节"),
                            day(LocalDate.of(2021, 10, 4), false, "国庆节"),
                            day(LocalDate.of(2021, 10, 5), false, "国庆节"),
                            day(LocalDate.of(2021, 10, 6), false, "国庆节"),
                            day(LocalDate.of(2021, 10, 7), false, "国庆节"),
                            day(LocalDate.of(2021, 10, 9), true, "调休上班")));

    private static Row day(LocalDate day, boolean workday, String name) {
        return Row.of(
                Table.CALENDAR_DAY,
                new UUID(6, day.toEpochDay()),
                Map.of(
                        CALENDAR_DAY_DAY, day,
                        CALENDAR_DAY_WORKDAY, workday,
                        CALENDAR_DAY_NAME, name));
    }

    @Test
    void withoutANoticeMondayToFridayAreWorked() {
        var standard = WorkCalendar.standard();
        assertThat(standard.isWorkday(LocalDate.of(2021, 5, 28))).isTrue();
        assertThat(standard.isWorkday(LocalDate.of(2021, 5, 29))).isFalse();
        assertThat(standard.isWorkday(LocalDate.of(2021, 5, 30))).isFalse();
        assertThat(standard.isWorkday(LocalDate.of(2021, 5, 31))).isTrue();
    }

    @Test
    void aNoticeMovesDaysBothWaysAndNamesThem() {
        assertThat(calendar.isWorkday(LocalDate.of(2021, 10, 6))).isFalse();
        assertThat(calendar.isWorkday(LocalDate.of(2021, 9, 26))).isTrue();
        assertThat(calendar.name(LocalDate.of(2021, 10, 1))).contains("国庆节");
        assertThat(calendar.name(LocalDate.of(2021, 10, 11))).isEmpty();
    }

    @Test
    void theHolidayIsNotCounted() {
        var lastBefore = LocalDate.of(2021, 9, 30);
        assertThat(calendar.plusWorkdays(lastBefore, 1)).isEqualTo(LocalDate.of(2021, 10, 8));
        assertThat(calendar.plusWorkdays(lastBefore, 2)).isEqualTo(LocalDate.of(2021, 10, 9));
        assertThat(calendar.workdaysBetween(lastBefore, LocalDate.of(2021, 10, 11))).isEqualTo(3);
    }

    @Test
    void aYearIsKnownByItsNewYearsHolidayAndNotByASingleDay() {
        assertThat(WorkCalendar.standard().arranged(2021)).isFalse();
        assertThat(calendar.arranged(2021)).isFalse();
        var known =
                WorkCalendar.of(
                        List.of(
                                day(LocalDate.of(2022, 12, 31), false, "元旦"),
                                day(LocalDate.of(2023, 1, 2), false, "元旦")));
        assertThat(known.arranged(2023)).isTrue();
        assertThat(known.arranged(2022)).isFalse();
        var worked = WorkCalendar.of(List.of(day(LocalDate.of(2026, 1, 3), true, "补班")));
        assertThat(worked.arranged(2026)).isFalse();
    }

    @Test
    void whatIsCountedInAYearWithoutItsHolidaysSaysSo() {
        var known = WorkCalendar.of(List.of(day(NEW_YEAR, false, "元旦")));
        var said = Sentence.of("light.why.dueSoon", 3);
        var december = LocalDate.of(2021, 12, 30);
        assertThat(known.counting(said, december, LocalDate.of(2021, 12, 31))).isEqualTo(said);
        assertThat(known.counting(said, december, LocalDate.of(2022, 1, 5)))
                .isEqualTo(
                        Sentence.of(
                                "light.why.byWeekends", said, Sentence.of("calendar.none", 2022)));
    }

    @Property
    void countingAndSteppingAgree(
            @ForAll @IntRange(min = 0, max = 700) int day,
            @ForAll @IntRange(min = -60, max = 60) int n) {
        var from = NEW_YEAR.plusDays(day);
        var to = calendar.plusWorkdays(from, n);
        if (n > 0) {
            assertThat(calendar.isWorkday(to)).isTrue();
            assertThat(calendar.workdaysBetween(from, to)).isEqualTo(n);
        } else if (n < 0) {
            assertThat(calendar.isWorkday(to)).isTrue();
            assertThat(calendar.plusWorkdays(to.minusDays(1), 1)).isEqualTo(to);
            assertThat(to).isBefore(from);
        } else {
            assertThat(to).isEqualTo(from);
        }
    }

    @Property
    void countsAddUpAndTurnRound(
            @ForAll @IntRange(min = 0, max = 700) int a,
            @ForAll @IntRange(min = 0, max = 700) int b,
            @ForAll @IntRange(min = 0, max = 700) int c) {
        var first = NEW_YEAR.plusDays(a);
        var second = NEW_YEAR.plusDays(b);
        var third = NEW_YEAR.plusDays(c);
        assertThat(
                        calendar.workdaysBetween(first, second)
                                + calendar.workdaysBetween(second, third))
                .isEqualTo(calendar.workdaysBetween(first, third));
        assertThat(calendar.workdaysBetween(second, first))
                .isEqualTo(-calendar.workdaysBetween(first, second));
    }
}
