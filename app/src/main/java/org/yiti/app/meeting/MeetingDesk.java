package org.yiti.app.meeting;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.yiti.app.desk.Desk;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.desk.Workplace;
import org.yiti.app.i18n.Texts;
import org.yiti.app.job.JobRunner;
import org.yiti.app.job.Outcome;
import org.yiti.app.nav.Navigator;
import org.yiti.app.notice.Notices;
import org.yiti.app.rowpage.PageRows;
import org.yiti.app.setup.rows.OfficeRows;
import org.yiti.model.consultation.Consultation;
import org.yiti.model.edit.FieldReader;
import org.yiti.model.meeting.AgendaItem;
import org.yiti.model.meeting.Decision;
import org.yiti.model.meeting.Meeting;
import org.yiti.model.meeting.MeetingBook;
import org.yiti.model.meeting.Standings;
import org.yiti.model.record.Table;
import org.yiti.model.supervision.ItemLine;

/// The way of the meeting pages to the store: the open year's meetings as a book that follows every write.
///
/// Used on the screen's thread only.
final class MeetingDesk {
    private final OfficeRows rows;
    private final Desk desk;
    private final JobRunner jobs;
    private final Notices notices;
    private final Navigator navigator;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Optional<MeetingBook>> book =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Map<UUID, ItemLine> lines = Map.of();

    MeetingDesk(Workplace at) {
        this.rows =
                PageRows.of(
                        at, Table.MEETING, Table.AGENDA_ITEM, Table.DECISION, Table.CONSULTATION);
        this.desk = at.desk();
        this.jobs = at.jobs();
        this.notices = at.notices();
        this.navigator = at.navigator();
        this.texts = at.texts();
    }

    OfficeRows rows() {
        return rows;
    }

    Desk desk() {
        return desk;
    }

    JobRunner jobs() {
        return jobs;
    }

    Notices notices() {
        return notices;
    }

    Navigator navigator() {
        return navigator;
    }

    Texts texts() {
        return texts;
    }

    /// Empty while no year is open.
    ReadOnlyObjectProperty<Optional<MeetingBook>> bookProperty() {
        return book.getReadOnlyProperty();
    }

    Optional<MeetingBook> book() {
        return book.get();
    }

    Optional<Snapshot> at() {
        return desk.snapshot();
    }

    /// Reads now and after every write while the page is shown.
    ///
    /// @param refresh called whenever there is something new to show
    void follow(ObservableValue<Boolean> shown, Runnable refresh) {
        rows.follow(shown);
        rows.rowsProperty().when(shown).subscribe(_ -> reckon(true));
        desk.snapshotProperty().when(shown).subscribe(_ -> reckon(true));
        book.when(shown).subscribe(_ -> refresh.run());
    }

    private void reckon(boolean readingItems) {
        var open = at();
        if (open.isEmpty()) {
            book.set(Optional.empty());
            return;
        }
        var programme = open.get().book().programme().id();
        var meetings =
                rows.of(Table.MEETING).stream()
                        .filter(row -> programme.equals(row.reference(MEETING_PROGRAMME)))
                        .map(Meeting::new)
                        .toList();
        var ids = meetings.stream().map(Meeting::id).collect(Collectors.toSet());
        var agenda =
                rows.of(Table.AGENDA_ITEM).stream()
                        .filter(row -> ids.contains(row.reference(AGENDA_ITEM_MEETING)))
                        .map(AgendaItem::new)
                        .toList();
        var decisions =
                rows.of(Table.DECISION).stream()
                        .filter(row -> ids.contains(row.reference(DECISION_MEETING)))
                        .map(Decision::new)
                        .toList();
        book.set(Optional.of(new MeetingBook(meetings, agenda, decisions, lines)));
        if (readingItems) {
            readItems(
                    Stream.concat(
                                    agenda.stream().map(AgendaItem::item),
                                    decisions.stream().map(Decision::item))
                            .filter(Objects::nonNull)
                            .collect(Collectors.toSet()));
        }
    }

    private void readItems(Set<UUID> wanted) {
        var store = desk.store();
        jobs.<Map<UUID, ItemLine>>latest(
                "meeting.items",
                _ -> MeetingBook.lines(store.rows(), wanted),
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done<Map<UUID, ItemLine>>(var read) -> {
                            if (!read.equals(lines)) {
                                lines = read;
                                reckon(false);
                            }
                        }
                        case Outcome.Stopped<Map<UUID, ItemLine>> _ -> {}
                        case Outcome.Broken<Map<UUID, ItemLine>>(var cause) ->
                                notices.failed(cause);
                    }
                });
    }

    Optional<Standings> standings() {
        return at().flatMap(open -> book().map(known -> NewMeeting.standings(open, known)));
    }

    /// Makes meetings and what is missing on their agendas.
    Optional<NewMeeting> making() {
        return at().flatMap(open ->
                book().map(known -> new NewMeeting(open, known, consultations(open), texts)));
    }

    private List<Consultation> consultations(Snapshot open) {
        var programme = open.book().programme().id();
        return rows.of(Table.CONSULTATION).stream()
                .filter(row -> programme.equals(row.reference(CONSULTATION_PROGRAMME)))
                .map(Consultation::new)
                .toList();
    }

    int year() {
        return at().map(open -> open.book().programme().year())
                .orElseGet(() -> desk.today().getYear());
    }

    LocalDate day() {
        return at().map(Snapshot::asOf).orElseGet(desk::today);
    }

    /// Reads what a person types into fields.
    FieldReader reader() {
        return new FieldReader(year(), rows.units(), texts::label);
    }

    String issue(@Nullable UUID id) {
        return Optional.ofNullable(id)
                .flatMap(issue -> at().flatMap(open -> open.book().issue(issue)))
                .map(found -> found.code() + " " + found.name())
                .orElse("");
    }

    /// What an agenda item is about, in one line.
    String what(AgendaItem item) {
        if (item.issue() != null) {
            return issue(item.issue());
        }
        var line = book().flatMap(known -> known.line(item.item()));
        if (line.isPresent()) {
            var of = line.get().item();
            return texts.tr("meeting.what.item", of.no(), of.title()).strip();
        }
        var theme =
                Optional.ofNullable(item.theme())
                        .flatMap(id -> at().flatMap(open -> open.book().theme(id)));
        return theme.map(found -> texts.tr("meeting.what.theme", found.name()))
                .orElse(item.words());
    }
}
