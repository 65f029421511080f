package org.yiti.model.reminder;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yiti.model.Sentence;
import org.yiti.model.hotline.TopTen;
import org.yiti.model.meeting.Meeting;
import org.yiti.model.meeting.MeetingKind;
import org.yiti.model.meeting.MeetingState;
import org.yiti.model.problem.Repeated;

/// What figures ask for: that they stand before a meeting speaks of them, that who was shown them learns what was corrected,
/// and that places from which many requests come are looked at in time.
final class FigureReminders {
    /// Working days before the meeting that comments on results (点评会) by which its month should be closed.
    private static final int BEFORE_MEETING = 2;

    /// Working days before a monthly meeting on themes (专题会) from which on the month of its material should be closed.
    private static final int BEFORE_THEMES = 4;

    private final ReminderFacts facts;
    private final LocalDate today;
    private final List<Reminder> found = new ArrayList<>();

    FigureReminders(ReminderFacts facts) {
        this.facts = facts;
        this.today = facts.today();
    }

    List<Reminder> all() {
        facts.meetings().meetings().stream()
                .filter(each -> each.state() == MeetingState.PLANNED)
                .forEach(each -> each.kind().ifPresent(kind -> unfrozen(each, kind)));
        facts.figures().corrected().ifPresent(this::corrected);
        facts.figures().topTen().forEach(this::topTen);
        facts.figures().repeated().forEach(this::repeated);
        return found;
    }

    private void unfrozen(Meeting meeting, MeetingKind kind) {
        switch (kind) {
            case REVIEW ->
                    unfrozen(
                            meeting,
                            BEFORE_MEETING,
                            BEFORE_MEETING,
                            ReminderRule.RANKING_UNFROZEN,
                            "reminder.unfrozen");
            case THEME ->
                    unfrozen(
                            meeting,
                            BEFORE_THEMES,
                            0,
                            ReminderRule.MATERIAL_UNFROZEN,
                            "reminder.material");
            case DISPATCH, CONSULTATION -> {} // these have no material of a month
        }
    }

    /// @param from working days before the meeting from which on it is told
    /// @param late working days before it from which on that is late
    private void unfrozen(Meeting meeting, int from, int late, ReminderRule rule, String what) {
        var day = meeting.day();
        if (day == null || day.isBefore(today) || closed(meeting, day)) {
            return;
        }
        int ahead = facts.calendar().workdaysBetween(today, day);
        if (ahead <= from) {
            add(
                    rule,
                    late - ahead,
                    Sentence.of(what, meeting.title(), day),
                    "reminder.asks.freeze",
                    new Reminder.Target.Material());
        }
    }

    /// One that does not say which month it is about may comment on the running one or on the one before.
    private boolean closed(Meeting meeting, LocalDate day) {
        var month = YearMonth.from(day);
        var closed = facts.figures().closed();
        var about = meeting.writtenMonth();
        if (about.isPresent()) {
            var of = YearMonth.of(day.getYear(), about.get());
            return closed.contains(of.isAfter(month) ? of.minusYears(1) : of);
        }
        return closed.contains(month) || closed.contains(month.minusMonths(1));
    }

    private void corrected(FigureFacts.Corrected corrected) {
        add(
                ReminderRule.FIGURE_CORRECTED,
                0,
                Sentence.of(
                        "reminder.corrected",
                        corrected.month().getYear(),
                        corrected.month().getMonthValue(),
                        corrected.values()),
                "reminder.asks.corrected",
                new Reminder.Target.Material());
    }

    private void topTen(TopTen each) {
        int times = each.months().size();
        if (times < TopTen.ENOUGH - 1) {
            return;
        }
        var months =
                each.months().stream().map(YearMonth::toString).collect(Collectors.joining(", "));
        found.add(
                new Reminder(
                        ReminderRule.SUBDISTRICT_WATCH,
                        0,
                        Sentence.of(
                                times < TopTen.ENOUGH
                                        ? "reminder.top-ten.near"
                                        : "reminder.top-ten",
                                facts.units().label(each.unit()),
                                times,
                                months),
                        Sentence.of("reminder.asks.top-ten"),
                        new Reminder.Target.Hotline(),
                        Optional.of(each.unit())));
    }

    private void repeated(Repeated each) {
        var problem = each.first();
        found.add(
                new Reminder(
                        ReminderRule.REQUESTS_REPEATED,
                        0,
                        Sentence.of(
                                "reminder.repeated",
                                problem.place().isBlank() ? problem.words() : problem.place(),
                                problem.className(),
                                Repeated.DAYS,
                                each.records(),
                                each.last()),
                        Sentence.of("reminder.asks.repeated"),
                        new Reminder.Target.Problems(),
                        Optional.ofNullable(problem.unit())));
    }

    private void add(
            ReminderRule rule, int late, Sentence what, String asks, Reminder.Target target) {
        found.add(new Reminder(rule, late, what, Sentence.of(asks), target, Optional.empty()));
    }
}
