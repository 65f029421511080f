package org.yiti.model.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yiti.model.Sentence;
import org.yiti.model.figure.Lights;
import org.yiti.model.meeting.Meeting;
import org.yiti.model.meeting.MeetingBook;
import org.yiti.model.meeting.MeetingState;
import org.yiti.model.meeting.Standings;
import org.yiti.model.supervision.ItemLights;

/// What meetings ask for: an agenda before, and what was decided handed out after.
final class MeetingReminders {
    /// Working days before a meeting from which on its agenda should stand, and after it by which its decisions
    /// should have been handed out.
    private static final int NEAR = 4;

    private final ReminderFacts facts;
    private final MeetingBook book;
    private final Standings standings;
    private final List<Reminder> found = new ArrayList<>();

    MeetingReminders(ReminderFacts facts, Lights lights) {
        this.facts = facts;
        this.book = facts.meetings();
        this.standings =
                new Standings(
                        book,
                        lights,
                        new ItemLights(
                                facts.today(), facts.calendar(), lights.rule().dueSoonDays()));
    }

    List<Reminder> all() {
        for (var meeting : book.meetings()) {
            var day = meeting.day();
            if (day != null && meeting.state() == MeetingState.PLANNED) {
                planned(meeting, day);
            } else if (day != null && meeting.held()) {
                held(meeting, day);
            }
        }
        return found;
    }

    private void planned(Meeting meeting, LocalDate day) {
        var today = facts.today();
        if (day.isBefore(today)) {
            add(
                    ReminderRule.MEETING_FOLLOW_UP,
                    workdays(day, today),
                    meeting,
                    Sentence.of("reminder.meeting.past", meeting.title(), day),
                    "reminder.asks.meeting.hold");
        } else if (workdays(today, day) <= NEAR && book.agenda(meeting.id()).isEmpty()) {
            add(
                    ReminderRule.MEETING_UNPREPARED,
                    0,
                    meeting,
                    Sentence.of("reminder.meeting.agenda", meeting.title(), workdays(today, day)),
                    "reminder.asks.meeting.agenda");
        }
    }

    private void held(Meeting meeting, LocalDate day) {
        long waiting =
                standings.of(book.decisions(meeting.id())).stream()
                        .filter(Standings.Stands::waiting)
                        .count();
        if (waiting > 0 && !day.isAfter(facts.today())) {
            add(
                    ReminderRule.MEETING_FOLLOW_UP,
                    workdays(day, facts.today()) - NEAR,
                    meeting,
                    Sentence.of("reminder.meeting.decisions", meeting.title(), waiting),
                    "reminder.asks.meeting.hand-out");
        }
    }

    private int workdays(LocalDate from, LocalDate to) {
        return facts.calendar().workdaysBetween(from, to);
    }

    private void add(ReminderRule rule, int late, Meeting meeting, Sentence what, String asks) {
        found.add(
                new Reminder(
                        rule,
                        late,
                        what,
                        Sentence.of(asks),
                        new Reminder.Target.OfMeeting(meeting.id()),
                        Optional.empty()));
    }
}
