package org.yiti.app.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yiti.app.nav.MeetingRoute;
import org.yiti.app.nav.Route;
import org.yiti.model.Sentence;
import org.yiti.model.meeting.FocusYear;
import org.yiti.model.meeting.Meeting;
import org.yiti.model.meeting.MeetingKind;
import org.yiti.model.meeting.Standings;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;

/// The year's themes, focus issues and meetings, month by month.
final class YearModel {
    private final MeetingDesk desk;

    YearModel(MeetingDesk desk) {
        this.desk = desk;
    }

    MeetingDesk desk() {
        return desk;
    }

    /// Empty while no year is open.
    List<FocusYear.Month> months() {
        return desk.at().map(open -> new FocusYear(open.book()).months()).orElse(List.of());
    }

    List<Meeting> meetings(int month) {
        return desk.book().map(book -> book.ofMonth(month)).orElse(List.of());
    }

    Optional<Standings.Rate> rate(Meeting meeting) {
        return desk.standings()
                .flatMap(standings ->
                        desk.book()
                                .map(book -> standings.of(book.decisions(meeting.id())))
                                .filter(all -> !all.isEmpty())
                                .map(Standings::rate))
                .filter(rate -> rate.of() > 0);
    }

    /// Whether it is the month that the person looks at.
    boolean runs(int month) {
        return desk.day().getYear() == desk.year() && desk.day().getMonthValue() == month;
    }

    /// Why nothing may be made here; empty where it may.
    Optional<Sentence> refusal() {
        return desk.desk().presence().refusal(Table.MEETING);
    }

    /// Makes a meeting of a month with what its agenda follows from, as one step, and goes there.
    void make(MeetingKind kind, int month) {
        desk.making()
                .ifPresent(making -> {
                    var id = RowIds.fresh();
                    desk.rows()
                            .record(
                                    making.step(
                                            id, kind, month, Optional.empty(), Optional.empty()),
                                    () -> open(id));
                });
    }

    void open(UUID meeting) {
        desk.navigator().go(new MeetingRoute.MeetingSheet(meeting, false));
    }

    void openIssue(UUID issue) {
        desk.navigator().go(new Route.IssuePage(issue, Route.IssueTab.OVERVIEW, Optional.empty()));
    }

    void openYears() {
        desk.navigator().go(new Route.Settings(Route.SettingsPage.YEAR));
    }
}
