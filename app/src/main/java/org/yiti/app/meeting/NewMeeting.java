package org.yiti.app.meeting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.model.Sentence;
import org.yiti.model.consultation.Consultation;
import org.yiti.model.meeting.FocusYear;
import org.yiti.model.meeting.Meeting;
import org.yiti.model.meeting.MeetingBook;
import org.yiti.model.meeting.MeetingKind;
import org.yiti.model.meeting.Skeleton;
import org.yiti.model.meeting.Standings;
import org.yiti.model.programme.Theme;
import org.yiti.model.record.Change;
import org.yiti.model.record.Step;
import org.yiti.model.supervision.ItemLights;

/// Makes meetings with their names, days and agendas, for screens and the command line alike.
public final class NewMeeting {
    /// The day of a month on which a new meeting is first put.
    private static final int USUAL_DAY = 25;

    private final Snapshot at;
    private final Texts texts;
    private final Skeleton skeleton;

    public NewMeeting(Snapshot at, MeetingBook book, Collection<Consultation> sheets, Texts texts) {
        this.at = at;
        this.texts = texts;
        this.skeleton = new Skeleton(book, at.book(), standings(at, book), sheets);
    }

    /// How the decisions of a book stand at the date that is looked at.
    public static Standings standings(Snapshot at, MeetingBook book) {
        return new Standings(
                book,
                at.lights(),
                new ItemLights(at.asOf(), at.calendar(), at.lights().rule().dueSoonDays()));
    }

    Skeleton skeleton() {
        return skeleton;
    }

    /// @param month 1 to 12
    /// @param day empty for the usual one
    /// @param title empty for the usual one
    public Step step(
            UUID id, MeetingKind kind, int month, Optional<LocalDate> day, Optional<String> title) {
        var name = title.orElseGet(() -> title(kind, month));
        var words = new Skeleton.Words(name, texts.tr("meeting.follow-up"));
        return Step.of(
                Sentence.of("step.meeting.make", name),
                skeleton.make(id, kind, month, day.orElseGet(() -> usualDay(month)), words));
    }

    /// What is missing on a meeting's agenda.
    public List<Change> missing(Meeting meeting) {
        return skeleton.agenda(meeting, texts.tr("meeting.follow-up"));
    }

    private int year() {
        return at.book().programme().year();
    }

    private String title(MeetingKind kind, int month) {
        var theme =
                kind == MeetingKind.THEME
                        ? new FocusYear(at.book())
                                .month(month).themes().stream().findFirst().map(Theme::name)
                        : Optional.<String>empty();
        var label = texts.label(kind);
        return theme.map(name -> texts.tr("meeting.title.theme", year(), month, label, name))
                .orElseGet(() -> texts.tr("meeting.title", year(), month, label));
    }

    private LocalDate usualDay(int month) {
        var day = LocalDate.of(year(), month, USUAL_DAY);
        var free = at.calendar().isWorkday(day) ? day : at.calendar().plusWorkdays(day, 1);
        return free.getMonthValue() == month ? free : day;
    }
}
