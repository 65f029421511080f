package org.yiti.app.home;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.freeze.Closings;
import org.yiti.app.freeze.RevisionWords;
import org.yiti.app.home.SinceMeeting.Basis;
import org.yiti.app.i18n.Texts;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.figure.Lights;
import org.yiti.model.freeze.MonthClose;
import org.yiti.model.freeze.MonthCopy;
import org.yiti.model.freeze.Revision;
import org.yiti.model.freeze.Revisions;
import org.yiti.model.history.TouchedRows;
import org.yiti.model.meeting.MeetingBook;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;
import org.yiti.model.store.Store;
import org.yiti.model.supervision.ItemFilter;
import org.yiti.model.supervision.ItemLine;
import org.yiti.model.supervision.ItemStory;

/// Compares a year with how it stood at the last meeting: with the month that was closed for it, else with the rows as the
/// log remembers them, else with what can be reckoned back. Not on the screen's thread.
final class SinceReader {
    /// More changes than that are not gone through for a page that is opened many times a day.
    private static final long MOST_CHANGES = 50_000;

    private static final Set<Table> LOOKED_AT =
            EnumSet.of(
                    Table.THEME,
                    Table.ISSUE,
                    Table.LIGHT_RULE,
                    Table.TASK,
                    Table.TASK_UNIT,
                    Table.MONTH_PLAN,
                    Table.MONTH_REPORT,
                    Table.LIGHT_OVERRIDE,
                    Table.POLICY,
                    Table.POLICY_STAGE,
                    Table.OUTCOME,
                    Table.OUTCOME_VALUE,
                    Table.VOLUME);

    private final Store store;
    private final Texts texts;
    private final ZoneId zone;
    private final boolean part;

    /// @param part whether only a part of the rows is shown to who looks: closed months and the log hold all of them
    SinceReader(Store store, Texts texts, ZoneId zone, boolean part) {
        this.store = store;
        this.texts = texts;
        this.zone = zone;
        this.part = part;
    }

    /// The year as it stood.
    ///
    /// @param corrected what was corrected since; empty where nobody knows
    private record Then(Basis basis, Lights lights, List<Revision> corrected) {}

    SinceMeeting read(Snapshot at) throws YitiException {
        var meetings = MeetingBook.read(store.rows(), at.book().programme().id());
        var last = meetings.lastBefore(at.asOf());
        var day =
                last.flatMap(meeting -> Optional.ofNullable(meeting.day()))
                        .orElseGet(() -> YearMonth.from(at.asOf()).minusMonths(1).atEndOfMonth());
        var then = then(at, day);
        var changes =
                new ChangeLists(at, new RevisionWords(at.book(), texts))
                        .tasks(then.lights())
                        .figures(then.lights(), then.basis().whole())
                        .corrected(then.corrected())
                        .decisions(meetings)
                        .items(late(at, then.basis().day()));
        return new SinceMeeting(last, then.basis(), changes.all(), ahead(at, meetings));
    }

    private static Optional<SinceMeeting.Ahead> ahead(Snapshot at, MeetingBook meetings) {
        return meetings.nextFrom(at.asOf())
                .flatMap(meeting ->
                        Optional.ofNullable(meeting.day())
                                .map(day ->
                                        new SinceMeeting.Ahead(
                                                meeting,
                                                day,
                                                at.calendar().workdaysBetween(at.asOf(), day))));
    }

    private List<ItemLine> late(Snapshot at, LocalDate since) throws YitiException {
        var late = ItemFilter.ALL.lateOn(Optional.of(at.asOf()));
        var passed =
                store.items().lines(late, 0, Integer.MAX_VALUE).stream()
                        .filter(line -> {
                            var due = line.dates().due();
                            return due != null && !due.isBefore(since);
                        })
                        .toList();
        // A date that was put off after the meeting may have been passed at it.
        var moved =
                passed.stream()
                        .filter(line -> !Objects.equals(line.dates().due(), line.item().dueDate()))
                        .map(ItemLine::id)
                        .toList();
        var stories = store.items().storiesOf(moved);
        return passed.stream()
                .filter(line -> !wasLate(Optional.ofNullable(stories.get(line.id())), since))
                .toList();
    }

    /// Whether the item was overdue on an earlier day already, by what had been done to it until then.
    private static boolean wasLate(Optional<ItemStory> story, LocalDate day) {
        return story.map(known ->
                        new ItemStory(
                                known.item(),
                                known.events().stream()
                                        .filter(event -> {
                                            var on = event.day();
                                            return on != null && !on.isAfter(day);
                                        })
                                        .toList()))
                .filter(then -> then.state().dueRuns())
                .map(ItemStory::due)
                .filter(due -> due.isBefore(day))
                .isPresent();
    }

    private Then then(Snapshot at, LocalDate day) throws YitiException {
        if (part) {
            return reckoned(at, day, "home.since.part");
        }
        var closed = closedFor(at, day);
        return closed.isPresent() ? closed(closed.get()) : logged(at, day);
    }

    /// The closing that people were shown on a day: of data that were not older than a month, and closed by then if there
    /// is such a one.
    private Optional<MonthClose> closedFor(Snapshot at, LocalDate day) {
        var oldest = YearMonth.from(day).minusMonths(1);
        return new Closings(store)
                .of(at.book().programme()).stream()
                        .filter(each -> {
                            var data = each.day();
                            return data != null
                                    && !data.isAfter(day)
                                    && !YearMonth.from(data).isBefore(oldest)
                                    && data.isBefore(at.asOf());
                        })
                        .max(
                                Comparator.comparing((MonthClose each) -> known(each, day))
                                        .thenComparing(each -> Objects.requireNonNull(each.day()))
                                        .thenComparing(MonthClose::point));
    }

    private static boolean known(MonthClose closed, LocalDate day) {
        var on = closed.closedOn();
        return on != null && !on.isAfter(day);
    }

    private Then closed(MonthClose closed) throws YitiException {
        var closings = new Closings(store);
        var copy = closings.copy(closed);
        var snapshot = closings.snapshot(closed, copy);
        return new Then(
                new Basis.Closed(closed.month(), snapshot.asOf()),
                snapshot.lights(),
                closings.revisions(closed, copy));
    }

    private Then logged(Snapshot at, LocalDate day) {
        var history = store.history();
        var point = TouchedRows.lastStepOn(history, day, zone);
        if (point.isEmpty()) {
            return reckoned(at, day, "home.since.reckoned");
        }
        if (TouchedRows.changesAfter(history, point.getAsLong()) > MOST_CHANGES) {
            return reckoned(at, day, "home.since.many");
        }
        var touched = TouchedRows.after(history, point.getAsLong(), LOOKED_AT);
        var book = at.book().withRows(touched.then());
        if (book.tasks().isEmpty()) {
            return reckoned(at, day, "home.since.reckoned");
        }
        var lights = new Lights(book, at.calendar(), day, at.lights().received());
        return new Then(new Basis.Logged(day), lights, corrected(at, touched, day));
    }

    private static List<Revision> corrected(Snapshot at, TouchedRows touched, LocalDate day) {
        return Revisions.of(
                copy(at, touched.then()), copy(at, touched.now()), day.getMonthValue(), day);
    }

    private static MonthCopy copy(Snapshot at, List<Row> rows) {
        var all = new ArrayList<>(rows.stream().filter(Row::alive).toList());
        all.add(at.book().programme().row());
        return new MonthCopy(all);
    }

    private static Then reckoned(Snapshot at, LocalDate day, String why) {
        return new Then(
                new Basis.Reckoned(day, Sentence.of(why, day)), at.lights().at(day), List.of());
    }
}
