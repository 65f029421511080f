package org.yiti.app.setup.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.yiti.app.calendar.HolidayNotices;
import org.yiti.app.calendar.MovedDay;
import org.yiti.app.i18n.Texts;
import org.yiti.app.setup.SampleDesk;
import org.yiti.model.Sentence;
import org.yiti.model.edit.Edited;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;

class CalendarModelTest {
    private final SampleDesk at = new SampleDesk();
    private final CalendarModel model =
            new CalendarModel(
                    at.rows(Table.CALENDAR_DAY),
                    new HolidayNotices(),
                    at.desk.today(),
                    "110000",
                    2021);

    @Test
    void workingDaysOfTheLoadedYear2024() {
        model.yearProperty().set(2024);
        assertThat(model.standing().key()).isEqualTo("setup.notice.open");
        assertThat(model.mayLoad()).isTrue();
        model.load();
        assertThat(YearOverview.workdays(model.calendar(), YearMonth.of(2024, 2))).isEqualTo(18);
        assertThat(YearOverview.workdays(model.calendar(), YearMonth.of(2024, 10))).isEqualTo(19);
        assertThat(model.standing())
                .isEqualTo(Sentence.of("setup.notice.loaded", 2024, "国办发明电〔2023〕7号"));
        assertThat(model.mayLoad()).isFalse();
    }

    @Test
    void loadingIsOneStepThatUndoTakesBack() {
        model.yearProperty().set(2022);
        int before = at.store.recorded().size();
        model.load();
        assertThat(at.store.recorded()).hasSize(before + 1);
        assertThat(model.days()).isNotEmpty();
        at.desk.undo();
        assertThat(at.store.all(Table.CALENDAR_DAY))
                .noneMatch(row ->
                        String.valueOf(row.date(Field.CALENDAR_DAY_DAY)).startsWith("2022-"));
    }

    @Test
    void loadingAgainBringsBackWhatTheNoticeSaysAndKeepsOtherDays() {
        assertThat(model.standing().key()).isEqualTo("setup.notice.loaded");
        var own = new MovedDay(LocalDate.of(2021, 7, 1), false, "试验");
        model.put(List.of(own, new MovedDay(LocalDate.of(2021, 10, 9), false, "不补班")));
        assertThat(model.standing())
                .isEqualTo(Sentence.of("setup.notice.differs", "国办发明电〔2020〕27号", 1));
        model.load();
        assertThat(model.calendar().isWorkday(LocalDate.of(2021, 10, 9))).isTrue();
        assertThat(model.calendar().isWorkday(own.day())).isFalse();
    }

    @Test
    void aYearWithoutANoticeSaysSoUntilItsDaysAreThere() {
        model.yearProperty().set(2027);
        assertThat(model.mayLoad()).isFalse();
        assertThat(new Texts(Locale.of("zh")).say(model.standing()))
                .startsWith("2027年的放假安排还没有：只按周末计算");
        model.put(List.of(new MovedDay(LocalDate.of(2027, 1, 1), false, "元旦")));
        assertThat(model.standing().key()).isEqualTo("setup.notice.own");
    }

    @Test
    void workdaysOfAMonthFollowTheDaysThatWereMoved() {
        var july = YearMonth.of(2021, 7);
        assertThat(YearOverview.workdays(model.calendar(), july)).isEqualTo(22);
        model.put(
                List.of(
                        new MovedDay(LocalDate.of(2021, 7, 1), false, "试验"),
                        new MovedDay(LocalDate.of(2021, 7, 3), true, "补班"),
                        new MovedDay(LocalDate.of(2021, 7, 4), true, "补班")));
        assertThat(YearOverview.workdays(model.calendar(), july)).isEqualTo(23);
    }

    @Test
    void aDayThatIsThereIsUpdatedAndNotDoubled() {
        int before = model.days().size();
        var day = LocalDate.of(2021, 10, 1);
        model.put(List.of(new MovedDay(day, false, "国庆节当天")));
        assertThat(model.days()).hasSize(before);
        assertThat(model.calendar().name(day)).contains("国庆节当天");
    }

    @Test
    void takingTheSameDaysAgainRecordsNothing() {
        var days = List.of(new MovedDay(LocalDate.of(2021, 7, 1), false, "试验"));
        model.put(days);
        int before = at.store.recorded().size();
        model.put(days);
        assertThat(at.store.recorded()).hasSize(before);
    }

    @Test
    void aRemovedDayMayBeAddedAgain() {
        var day = new MovedDay(LocalDate.of(2021, 7, 1), false, "试验");
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
