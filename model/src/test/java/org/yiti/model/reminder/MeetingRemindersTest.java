package org.yiti.model.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yiti.model.calendar.WorkCalendar;
import org.yiti.model.figure.Lights;
import org.yiti.model.inspection.Inspections;
import org.yiti.model.meeting.MeetingBook;
import org.yiti.model.meeting.MeetingState;
import org.yiti.model.programme.YearBookFixture;
import org.yiti.model.record.Table;
import org.yiti.model.unit.UnitRegister;
import org.yiti.model.whistle.Whistles;

class MeetingRemindersTest {
    private static final WorkCalendar CALENDAR = WorkCalendar.standard();

    private final YearBookFixture year = new YearBookFixture(2021);

    private UUID meeting(MeetingState state, LocalDate day) {
        return year.add(
                Table.MEETING,
                Map.of(MEETING_TITLE, "专题会", MEETING_STATE, state.name(), MEETING_DAY, day));
    }

    private List<Reminder> on(LocalDate today) {
        var facts =
                new ReminderFacts(
                        today,
                        CALENDAR,
                        new UnitRegister(List.of()),
                        Optional.of(new Lights(year.book(), CALENDAR, today)),
                        List.of(),
                        Map.of(),
                        new ModeFacts(List.of(), Set.of(), true, Set.of()),
                        List.of(),
                        Inspections.of(_ -> List.of()),
                        Whistles.of(_ -> List.of(), 30, today.atStartOfDay()),
                        MeetingBook.read(year, year.book().programme().id()),
                        FigureFacts.NONE);
        return new Reminders(facts)
                .all().stream()
                        .filter(each ->
                                each.rule() == ReminderRule.MEETING_UNPREPARED
                                        || each.rule() == ReminderRule.MEETING_FOLLOW_UP)
                        .toList();
    }

    /// Tuesday the 6th of July: from Wednesday the 30th of June on it is four working days.
    @Test
    void aMeetingWithoutAnAgendaIsToldFourWorkingDaysBefore() {
        var meeting = meeting(MeetingState.PLANNED, LocalDate.of(2021, 7, 6));
        assertThat(on(LocalDate.of(2021, 6, 29))).isEmpty();
        assertThat(on(LocalDate.of(2021, 6, 30)))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.rule()).isEqualTo(ReminderRule.MEETING_UNPREPARED);
                    assertThat(told.target()).isEqualTo(new Reminder.Target.OfMeeting(meeting));
                });
        year.add(Table.AGENDA_ITEM, Map.of(AGENDA_ITEM_MEETING, meeting));
        assertThat(on(LocalDate.of(2021, 6, 30))).isEmpty();
    }

    @Test
    void aMeetingThatIsPastIsToBeNoted() {
        var meeting = meeting(MeetingState.PLANNED, LocalDate.of(2021, 7, 6));
        year.add(Table.AGENDA_ITEM, Map.of(AGENDA_ITEM_MEETING, meeting));
        assertThat(on(LocalDate.of(2021, 7, 6))).isEmpty();
        assertThat(on(LocalDate.of(2021, 7, 8)))
                .extracting(Reminder::rule, Reminder::late)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(ReminderRule.MEETING_FOLLOW_UP, 2));
    }

    @Test
    void aDecisionThatNobodyWasToldIsLateAfterFourWorkingDays() {
        var meeting = meeting(MeetingState.HELD, LocalDate.of(2021, 7, 6));
        year.add(Table.DECISION, Map.of(DECISION_MEETING, meeting, DECISION_TEXT, "清零"));
        assertThat(on(LocalDate.of(2021, 7, 5))).isEmpty();
        assertThat(on(LocalDate.of(2021, 7, 12)).getFirst().lateness()).isEqualTo(Lateness.of(0));
        assertThat(on(LocalDate.of(2021, 7, 13))).extracting(Reminder::late).containsExactly(1);
        assertThat(on(LocalDate.of(2021, 7, 13)).getFirst().what().args()).contains("专题会", 1L);
    }
}
