package org.yiti.app.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yiti.model.calendar.WorkCalendar;
import org.yiti.model.record.Change;
import org.yiti.model.record.Row;

class HolidayNoticesTest {
    private final HolidayNotices notices = new HolidayNotices();

    private HolidayNotice notice(int year) {
        return notices.of(year).orElseThrow();
    }

    private static WorkCalendar calendar(HolidayNotice notice) {
        return WorkCalendar.of(rows(new CalendarDays("110000", List.of()).put(notice.days())));
    }

    private static List<Row> rows(List<Change> changes) {
        return changes.stream()
                .map(Change.Add.class::cast)
                .map(add -> Row.of(add.table(), add.row(), add.values()))
                .toList();
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }

    @Test
    void noticesAreThereFor2021To2026() {
        for (int year = 2021; year <= 2026; year++) {
            assertThat(notices.of(year)).as("%d", year).isPresent();
        }
        assertThat(notices.of(2020)).isEmpty();
        assertThat(notices.of(2027)).isEmpty();
    }

    /// The number's year is the one before, in which the notice was given.
    @ParameterizedTest
    @ValueSource(ints = {2021, 2022, 2023, 2024, 2025, 2026})
    void eachNamesItsSource(int year) {
        assertThat(notice(year).number()).matches("国办发明电〔" + (year - 1) + "〕\\d+号");
    }

    @ParameterizedTest
    @ValueSource(ints = {2021, 2022, 2023, 2024, 2025, 2026})
    void workedDaysAreWeekendsBesideTheHolidayAndNoDayIsNamedTwice(int year) {
        var days = notice(year).days();
        assertThat(days).extracting(MovedDay::day).doesNotHaveDuplicates().isSorted();
        for (var day : days) {
            assertThat(day.name()).isNotEmpty();
            assertThat(day.day())
                    .isBetween(LocalDate.of(year - 1, 12, 30), LocalDate.of(year, 12, 31));
            if (day.workday()) {
                assertThat(weekend(day.day())).as("%s", day).isTrue();
                assertThat(day.name()).endsWith("调休");
                var of = day.name().replace("调休", "");
                assertThat(days)
                        .anySatisfy(off -> {
                            assertThat(off.name()).isEqualTo(of);
                            assertThat(off.day())
                                    .isBetween(day.day().minusDays(14), day.day().plusDays(14));
                        });
            }
        }
    }

    /// A holiday is one run of days that starts and ends beside a worked day.
    @ParameterizedTest
    @ValueSource(ints = {2021, 2022, 2023, 2024, 2025, 2026})
    void everyHolidayIsOneRunOfDays(int year) {
        Map<String, List<LocalDate>> byName = new HashMap<>();
        for (var day : notice(year).days()) {
            if (!day.workday()) {
                byName.computeIfAbsent(day.name(), _ -> new ArrayList<>()).add(day.day());
            }
        }
        var named = new HashSet<String>();
        byName.forEach((name, run) -> {
            named.addAll(List.of(name.split("、")));
            assertThat(run.getLast()).isEqualTo(run.getFirst().plusDays(run.size() - 1));
            assertThat(run).hasSizeLessThanOrEqualTo(9);
        });
        assertThat(named).containsExactlyInAnyOrder("元旦", "春节", "清明节", "劳动节", "端午节", "中秋节", "国庆节");
    }

    /// What a weekday off costs is earned by a worked weekend day, except for the days that the law gives:
    /// 11 of them until 2024, 13 since (Spring Festival and Labour Day got one more). Those that fall on a
    /// weekend are given on a weekday beside it.
    @ParameterizedTest
    @CsvSource({"2021,11", "2022,11", "2023,11", "2024,11", "2025,13", "2026,13"})
    void theLawsDaysComeOut(int year, int lawful) {
        var days = notice(year).days();
        long off = days.stream().filter(d -> !d.workday() && !weekend(d.day())).count();
        long worked = days.stream().filter(MovedDay::workday).count();
        assertThat(off - worked).isEqualTo(lawful);
    }

    @ParameterizedTest
    @ValueSource(ints = {2021, 2022, 2023, 2024, 2025, 2026})
    void aLoadedYearIsKnown(int year) {
        assertThat(calendar(notice(year)).arranged(year)).isTrue();
        assertThat(calendar(notice(year)).arranged(year - 1)).isFalse();
    }

    /// Counted on the calendar by hand: from the last working day before Spring Festival to the second
    /// Monday after it.
    @ParameterizedTest
    @CsvSource({
        "2021-02-10, 2021-02-22, 4", // 18 19 20 22
        "2022-01-30, 2022-02-14, 6", // 7 8 9 10 11 14
        "2023-01-20, 2023-01-30, 3", // 28 29 30
        "2024-02-09, 2024-02-19, 2", // 18 19
        "2025-01-27, 2025-02-10, 5", // 5 6 7 8 10
        "2026-02-14, 2026-03-02, 6", // 24 25 26 27 28, 2 March
    })
    void workingDaysAcrossSpringFestival(LocalDate from, LocalDate to, int count) {
        var calendar = calendar(notice(to.getYear()));
        assertThat(calendar.workdaysBetween(from, to)).isEqualTo(count);
        assertThat(calendar.plusWorkdays(from, count)).isEqualTo(to);
    }

    @Test
    void aNewYearBringsItsDaysButKeepsThoseThatAreThere() {
        var mine = new MovedDay(LocalDate.of(2024, 2, 9), false, "除夕");
        var other = new MovedDay(LocalDate.of(2024, 5, 11), false, "不补班");
        var standing = rows(new CalendarDays("110000", List.of()).put(List.of(mine, other)));
        var days = new CalendarDays("110000", standing);
        var added = days.forNewYear(2024, notices);
        assertThat(added)
                .hasSize(notice(2024).days().size() - 1)
                .allMatch(Change.Add.class::isInstance);
        assertThat(days.forNewYear(2027, notices)).isEmpty();
    }

    @Test
    void aYearWhoseCalendarWasMadeByHandIsLeftAlone() {
        var mine = new MovedDay(LocalDate.of(2024, 1, 1), false, "元旦");
        var standing = rows(new CalendarDays("110000", List.of()).put(List.of(mine)));
        assertThat(new CalendarDays("110000", standing).forNewYear(2024, notices)).isEmpty();
    }
}
