package org.yiti.app.setup.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yiti.app.setup.SampleDesk;
import org.yiti.app.setup.calendar.DayLines.Day;
import org.yiti.model.edit.Edited;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;

class CalendarModelTest {
    private final SampleDesk at = new SampleDesk();
    private final CalendarModel model =
            new CalendarModel(at.rows(Table.CALENDAR_DAY), at.desk.today(), "110000", 2021);

    @Test
    void linesAreReadWithTheirWordsForWorkedAndOff() {
        var found =
                DayLines.read(
                        "日期,班休,名称\n2026-10-01 休 国庆节\n2026年9月27日\t班\t国庆调休\n2026-10-02,0\n不是日期 休",
                        2026);
        assertThat(found.days())
                .containsExactly(
                        new Day(LocalDate.of(2026, 10, 1), false, "国庆节"),
                        new Day(LocalDate.of(2026, 9, 27), true, "国庆调休"),
                        new Day(LocalDate.of(2026, 10, 2), false, ""));
        assertThat(found.rejected()).containsExactly("不是日期 休");
    }

    @Test
    void workdaysOfAMonthFollowTheDaysThatWereMoved() {
        var july = YearMonth.of(2021, 7);
        assertThat(YearOverview.workdays(model.calendar(), july)).isEqualTo(22);
        model.put(
                List.of(
                        new Day(LocalDate.of(2021, 7, 1), false, "试验"),
                        new Day(LocalDate.of(2021, 7, 3), true, "补班"),
                        new Day(LocalDate.of(2021, 7, 4), true, "补班")));
        assertThat(YearOverview.workdays(model.calendar(), july)).isEqualTo(23);
    }

    @Test
    void aDayThatIsThereIsUpdatedAndNotDoubled() {
        int before = model.days().size();
        var day = LocalDate.of(2021, 10, 1);
        model.put(List.of(new Day(day, false, "国庆节当天")));
        assertThat(model.days()).hasSize(before);
        assertThat(model.calendar().name(day)).contains("国庆节当天");
    }

    @Test
    void takingTheSameDaysAgainRecordsNothing() {
        var days = List.of(new Day(LocalDate.of(2021, 7, 1), false, "试验"));
        model.put(days);
        int before = at.store.recorded().size();
        model.put(days);
        assertThat(at.store.recorded()).hasSize(before);
    }

    @Test
    void aRemovedDayMayBeAddedAgain() {
        var day = new Day(LocalDate.of(2021, 7, 1), false, "试验");
        model.put(List.of(day));
        var row =
                model.days().stream()
                        .filter(r -> day.day().equals(r.date(Field.CALENDAR_DAY_DAY)))
                        .findFirst()
                        .orElseThrow();
        model.remove(List.of(row));
        assertThat(model.calendar().isWorkday(day.day())).isTrue();
        model.put(List.of(day));
        assertThat(model.calendar().isWorkday(day.day())).isFalse();
        assertThat(at.store.find(Table.CALENDAR_DAY, row.id()).orElseThrow().alive()).isTrue();
    }

    @Test
    void aDaysDateIsFixed() {
        assertThat(model.edit(model.days().getFirst(), Field.CALENDAR_DAY_DAY, "2021-12-31"))
                .isInstanceOf(Edited.Refused.class);
    }
}
