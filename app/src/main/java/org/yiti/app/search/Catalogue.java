package org.yiti.app.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;
import org.yiti.app.desk.Desk;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.job.JobRunner;
import org.yiti.app.job.Outcome;
import org.yiti.app.notice.Notices;
import org.yiti.model.job.Progress;
import org.yiti.model.meeting.Decision;
import org.yiti.model.meeting.Meeting;
import org.yiti.model.meeting.MeetingBook;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;
import org.yiti.model.search.Hits;
import org.yiti.model.search.Pinyin;
import org.yiti.model.search.SearchKind;
import org.yiti.model.search.SearchQuery;
import org.yiti.model.search.YearIndex;
import org.yiti.model.unit.Person;
import org.yiti.model.unit.UnitRegister;

/// What can be found in the open year and in the register. It is made ready away from the screen when somebody
/// comes to search and something has changed since; until then the one before is searched.
final class Catalogue {
    /// What an index was made of.
    private record Made(@Nullable YearBook book, @Nullable UnitRegister units, YearIndex index) {}

    private static final MeetingBook NO_MEETINGS =
            new MeetingBook(List.of(), List.of(), List.of(), Map.of());

    private record Found(Map<SearchKind, Hits<Row>> hits, Followed.Items items) {}

    private final Desk desk;
    private final JobRunner jobs;
    private final Notices notices;
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(false);
    private Made made = new Made(null, null, YearIndex.empty());
    private MeetingBook meetings = NO_MEETINGS;
    private Followed followed = Followed.NOTHING;
    private Followed.Items items = Followed.NOTHING.items();

    Catalogue(Desk desk, JobRunner jobs, Notices notices) {
        this.desk = desk;
        this.jobs = jobs;
        this.notices = notices;
    }

    /// False until there is something to search in.
    ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    Optional<Snapshot> snapshot() {
        return desk.snapshot();
    }

    /// Reads the table of readings, which the choices of a cell need too.
    void warm() {
        jobs.<Boolean>latest(
                "search.pinyin",
                _ -> {
                    Pinyin.warm();
                    return true;
                },
                outcome -> finish(outcome, _ -> {}));
    }

    /// Makes the index anew if the year or the register is another one by now, and reads what is not of the open
    /// year's book: meetings, and what is followed.
    ///
    /// @param lately items that were chosen before
    void refresh(List<UUID> lately, Runnable whenDone) {
        var now = desk.snapshot();
        now.ifPresent(at -> readMeetings(at, whenDone));
        now.ifPresent(at -> follow(at, lately, whenDone));
        boolean same =
                now.filter(at -> at.book() == made.book() && at.units() == made.units())
                        .isPresent();
        if (same || now.isEmpty()) {
            ready.set(ready.get() || desk.openedProperty().get());
            return;
        }
        var at = now.get();
        jobs.<Made>latest(
                "search.index",
                progress -> make(at, progress),
                outcome ->
                        finish(
                                outcome,
                                fresh -> {
                                    made =
                                            new Made(
                                                    fresh.book(),
                                                    fresh.units(),
                                                    fresh.index().with(meetings));
                                    ready.set(true);
                                    whenDone.run();
                                }));
    }

    /// Who may not read meetings gets no rows of them, and finds none.
    private void readMeetings(Snapshot at, Runnable whenDone) {
        var store = desk.store();
        var programme = at.book().programme().id();
        jobs.<MeetingBook>latest(
                "search.meetings",
                _ -> MeetingBook.read(store.rows(), programme),
                outcome ->
                        finish(
                                outcome,
                                read -> {
                                    meetings = read;
                                    made =
                                            new Made(
                                                    made.book(),
                                                    made.units(),
                                                    made.index().with(read));
                                    whenDone.run();
                                }));
    }

    private void follow(Snapshot at, List<UUID> lately, Runnable whenDone) {
        jobs.<Followed>latest(
                "search.followed",
                _ -> Followed.read(desk.store(), at, lately),
                outcome ->
                        finish(
                                outcome,
                                fresh -> {
                                    followed = fresh;
                                    items = fresh.items();
                                    whenDone.run();
                                }));
    }

    private static Made make(Snapshot at, Progress progress) {
        var index = YearIndex.of(at.book(), at.units(), progress);
        return new Made(at.book(), at.units(), index);
    }

    /// @param most how many of a kind are wanted
    void find(String typed, int most, Consumer<Map<SearchKind, Hits<Row>>> whenDone) {
        var index = made.index();
        var beside = followed;
        var query = SearchQuery.of(typed);
        jobs.<Found>latest(
                "search.find",
                _ -> {
                    var found = new EnumMap<SearchKind, Hits<Row>>(SearchKind.class);
                    for (var kind : SearchKind.values()) {
                        found.put(kind, index.find(kind, query, most));
                    }
                    var more = beside.find(desk.store(), typed, query, most);
                    found.putAll(more.hits());
                    return new Found(found, more.items());
                },
                outcome ->
                        finish(
                                outcome,
                                found -> {
                                    items = items.and(found.items());
                                    whenDone.accept(found.hits());
                                }));
    }

    /// The items that were found, as they stood then.
    Followed.Items items() {
        return items;
    }

    /// A row that was found once, as it stands now.
    Optional<Row> row(SearchKind kind, UUID id) {
        return desk.snapshot()
                .flatMap(at ->
                        switch (kind) {
                            case ISSUE -> at.book().row(Table.ISSUE, id);
                            case TASK -> at.book().row(Table.TASK, id);
                            case POLICY -> at.book().row(Table.POLICY, id);
                            case MEETING -> meetings.find(id).map(Meeting::row);
                            case DECISION ->
                                    meetings.decisions().stream()
                                            .filter(decision -> decision.id().equals(id))
                                            .map(Decision::row)
                                            .findFirst();
                            case ITEM -> items.line(id).map(line -> line.item().row());
                            case INSPECTION, WHISTLE ->
                                    Optional.ofNullable(followed.rows().get(id));
                            case UNIT -> at.units().unit(id).map(unit -> unit.row());
                            case PERSON ->
                                    at.units().people().stream()
                                            .filter(person -> person.id().equals(id))
                                            .map(Person::row)
                                            .findFirst();
                        });
    }

    private <T> void finish(Outcome<T> outcome, Consumer<T> whenDone) {
        outcome.use(whenDone, notices::failed);
    }
}
