package org.yiti.model.meeting;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.consultation.Consultation;
import org.yiti.model.consultation.Verdict;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;

/// Makes a meeting and the agenda that follows from what is known: how the last meeting's decisions stand, what earlier
/// ones put aside, the issues of the month's theme, and what a leader was asked to settle. The clerk goes over it.
public final class Skeleton {
    /// @param followUp the item under which the last meeting's decisions are gone through
    public record Words(String title, String followUp) {}

    private final MeetingBook book;
    private final YearBook year;
    private final Standings standings;
    private final List<Consultation> consultations;

    public Skeleton(
            MeetingBook book,
            YearBook year,
            Standings standings,
            Collection<Consultation> consultations) {
        this.book = book;
        this.year = year;
        this.standings = standings;
        this.consultations = List.copyOf(consultations);
    }

    /// A meeting that is not there yet, with its agenda: one step.
    ///
    /// @param month 1 to 12
    public List<Change> make(UUID id, MeetingKind kind, int month, LocalDate day, Words words) {
        var values = new HashMap<Field, Object>();
        values.put(MEETING_PROGRAMME, year.programme().id());
        values.put(MEETING_KIND, kind.name());
        values.put(MEETING_MONTH, month);
        values.put(MEETING_DAY, day);
        values.put(MEETING_TITLE, words.title());
        values.put(MEETING_STATE, MeetingState.PLANNED.name());
        var themes = new FocusYear(year).month(month).themes();
        if (kind == MeetingKind.THEME && !themes.isEmpty()) {
            values.put(MEETING_THEME, themes.getFirst().id());
        }
        var changes = new ArrayList<Change>();
        changes.add(new Change.Add(Table.MEETING, id, values));
        if (kind != MeetingKind.DISPATCH) { // about one issue or few, and nobody knows which
            var made = new Meeting(Row.of(Table.MEETING, id, values));
            changes.addAll(agenda(made, words.followUp()));
        }
        return changes;
    }

    /// What is missing on the agenda of a meeting that is there.
    public List<Change> agenda(Meeting meeting, String followUp) {
        var agenda = new Agenda(meeting);
        agenda.decisions(followUp);
        agenda.parked();
        new FocusYear(year)
                .month(meeting.month())
                .issues()
                .forEach(issue -> agenda.issue(issue.id()));
        agenda.asked();
        agenda.consultations();
        return agenda.changes();
    }

    /// Takes an item of an earlier meeting over into this one; there it is noted as moved.
    public List<Change> move(AgendaItem item, Meeting to) {
        var agenda = new Agenda(to);
        agenda.takeOver(item, true);
        return agenda.changes();
    }

    /// The agenda as it grows. What is on it already is not put there twice.
    private final class Agenda {
        private final Meeting meeting;
        private final LocalDate day;
        private final Set<UUID> named = new HashSet<>();
        private final Set<UUID> taken = new HashSet<>();
        private final Set<String> words = new HashSet<>();
        private final List<Change> moved = new ArrayList<>();
        private final Map<UUID, Map<Field, Object>> added = new LinkedHashMap<>();
        private int position;

        Agenda(Meeting meeting) {
            this.meeting = meeting;
            this.day = meeting.dayIn(year.programme().year());
            for (var item : book.agenda(meeting.id())) {
                position = Math.max(position, item.position());
                remember(item.issue());
                remember(item.item());
                words.add(item.words());
                var from = item.cameFrom();
                if (from != null) {
                    taken.add(from);
                }
            }
        }

        private void remember(@Nullable UUID id) {
            if (id != null) {
                named.add(id);
            }
        }

        List<Change> changes() {
            var changes = new ArrayList<Change>();
            added.forEach(
                    (id, values) -> changes.add(new Change.Add(Table.AGENDA_ITEM, id, values)));
            changes.addAll(moved);
            return changes;
        }

        private Map<Field, Object> add(Map<Field, Object> what) {
            var values = new HashMap<>(what);
            values.put(AGENDA_ITEM_MEETING, meeting.id());
            values.put(AGENDA_ITEM_POSITION, ++position);
            added.put(RowIds.fresh(), values);
            return values;
        }

        void issue(UUID issue) {
            if (named.add(issue)) {
                add(Map.of(AGENDA_ITEM_ISSUE, issue));
            }
        }

        /// What was decided since the last meeting and is not done: one item to go through all, and each that is a
        /// supervision item by itself.
        void decisions(String followUp) {
            var open =
                    book.since(meeting, year.programme().year()).stream()
                            .flatMap(held -> book.decisions(held.id()).stream())
                            .filter(decision -> standings.of(decision).standing().open())
                            .toList();
            if (!open.isEmpty() && words.add(followUp)) {
                add(Map.of(AGENDA_ITEM_WORDS, followUp));
            }
            for (var decision : open) {
                var item = decision.item();
                if (item != null && book.line(item).isPresent() && named.add(item)) {
                    add(Map.of(AGENDA_ITEM_ITEM, item));
                }
            }
        }

        void parked() {
            book.parkedBefore(day).forEach(item -> takeOver(item, true));
        }

        /// What meetings since the last were asked to settle and decided nothing about.
        void asked() {
            book.since(meeting, year.programme().year())
                    .forEach(last -> {
                        var decided = new HashSet<UUID>();
                        book.decisions(last.id()).stream()
                                .map(Decision::agendaItem)
                                .filter(Objects::nonNull)
                                .forEach(decided::add);
                        book.agenda(last.id()).stream()
                                .filter(item -> !item.asked().isEmpty())
                                .filter(item ->
                                        item.outcome().isEmpty()
                                                || item.outcome().get() == AgendaOutcome.HEARD)
                                .filter(item -> !decided.contains(item.id()))
                                .forEach(item -> takeOver(item, false));
                    });
        }

        private void takeOver(AgendaItem item, boolean isMoved) {
            if (!taken.add(item.id())) {
                return;
            }
            var values = new HashMap<Field, Object>();
            for (Field field :
                    List.of(
                            AGENDA_ITEM_ISSUE,
                            AGENDA_ITEM_ITEM,
                            AGENDA_ITEM_THEME,
                            AGENDA_ITEM_WORDS,
                            AGENDA_ITEM_SPEAKER,
                            AGENDA_ITEM_DURATION,
                            AGENDA_ITEM_ASKED)) {
                var value = item.row().get(field);
                if (value != null) {
                    values.put(field, value);
                }
            }
            values.put(AGENDA_ITEM_CAME_FROM, item.id());
            var standing = standing(item.issue());
            if (standing != null) {
                standing.put(AGENDA_ITEM_CAME_FROM, item.id());
                if (!item.asked().isEmpty()) {
                    standing.put(AGENDA_ITEM_ASKED, item.asked());
                }
            } else {
                remember(item.issue());
                remember(item.item());
                add(values);
            }
            if (isMoved) {
                moved.add(
                        Change.Put.of(item.id(), AGENDA_ITEM_OUTCOME, AgendaOutcome.MOVED.name()));
            }
        }

        /// What was added for an issue and has come from nowhere else.
        private @Nullable Map<Field, Object> standing(@Nullable UUID issue) {
            return issue == null
                    ? null
                    : added.values().stream()
                            .filter(values -> issue.equals(values.get(AGENDA_ITEM_ISSUE)))
                            .filter(values -> !values.containsKey(AGENDA_ITEM_CAME_FROM))
                            .findFirst()
                            .orElse(null);
        }

        /// Issues of which this month's or the last month's consultation found that the units cannot move them alone.
        void consultations() {
            for (var sheet : consultations) {
                var issue = sheet.issue();
                boolean near =
                        sheet.month() == meeting.month() || sheet.month() == meeting.month() - 1;
                if (issue != null && near && stuck(sheet) && known(issue)) {
                    issue(issue);
                    var values = standing(issue);
                    if (values != null) {
                        values.putIfAbsent(AGENDA_ITEM_ASKED, words(sheet));
                    }
                }
            }
        }

        private boolean known(UUID issue) {
            return year.issue(issue).map(Issue::id).isPresent();
        }
    }

    private static boolean stuck(Consultation sheet) {
        var verdict = sheet.verdict();
        return sheet.held()
                && !words(sheet).isEmpty()
                && (verdict.filter(Verdict.STUCK::equals).isPresent()
                        || verdict.filter(Verdict.ESCALATE::equals).isPresent());
    }

    private static String words(Consultation sheet) {
        return sheet.action().isEmpty() ? sheet.risk() : sheet.action();
    }
}
