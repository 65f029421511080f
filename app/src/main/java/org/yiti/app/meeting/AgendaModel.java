package org.yiti.app.meeting;

import static org.yiti.model.record.Field.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.app.rowpage.RowFigure;
import org.yiti.model.Sentence;
import org.yiti.model.edit.Edited;
import org.yiti.model.edit.FieldReader;
import org.yiti.model.meeting.AgendaItem;
import org.yiti.model.meeting.AgendaOutcome;
import org.yiti.model.meeting.Meeting;
import org.yiti.model.meeting.MeetingState;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;

/// The agenda of one meeting, and what can be done with its items.
final class AgendaModel {
    private final MeetingDesk desk;
    private final UUID id;

    AgendaModel(MeetingDesk desk, UUID id) {
        this.desk = desk;
        this.id = id;
    }

    MeetingDesk desk() {
        return desk;
    }

    /// In their order.
    List<AgendaItem> items() {
        return desk.book().map(book -> book.agenda(id)).orElse(List.of());
    }

    List<RowFigure> figures() {
        var all = items();
        var asked = all.stream().filter(each -> !each.asked().isEmpty()).toList();
        var parked = all.stream().filter(AgendaItem::parked).toList();
        var moved = all.stream().filter(each -> each.cameFrom() != null).toList();
        return List.of(
                figure("asked", "meeting.figure.asked", asked),
                figure("parked", "meeting.figure.parked", parked),
                figure("moved", "meeting.figure.moved", moved));
    }

    private static RowFigure figure(String id, String key, List<AgendaItem> those) {
        return new RowFigure(
                id, Sentence.of(key, those.size()), those.stream().map(AgendaItem::id).toList());
    }

    /// The meetings that an agenda item comes from, the earliest first; empty where it is new here.
    String cameFrom(AgendaItem item) {
        var book = desk.book();
        if (book.isEmpty() || item.cameFrom() == null) {
            return "";
        }
        var titles =
                book.get().history(item).reversed().stream()
                        .flatMap(each -> book.get().find(each.meeting()).stream())
                        .map(this::shortly)
                        .toList();
        return String.join(" → ", titles);
    }

    private String shortly(Meeting meeting) {
        var kind = meeting.kind().map(desk.texts()::label).orElse("");
        return desk.texts().tr("meeting.short", meeting.month(), kind);
    }

    UUID add() {
        var added = RowIds.fresh();
        var values = new HashMap<Field, Object>();
        values.put(AGENDA_ITEM_MEETING, id);
        values.put(AGENDA_ITEM_POSITION, items().size() + 1);
        desk.rows().add(Table.AGENDA_ITEM, added, values);
        return added;
    }

    /// Each line of a block becomes an item: what, speaker, minutes.
    ///
    /// @return how many
    int paste(List<List<String>> lines) {
        var changes = new ArrayList<Change>();
        int position = items().size();
        for (var line : lines) {
            if (line.isEmpty() || line.getFirst().isBlank()) {
                continue;
            }
            var values = new HashMap<Field, Object>();
            values.put(AGENDA_ITEM_MEETING, id);
            values.put(AGENDA_ITEM_POSITION, ++position);
            what(line.getFirst())
                    .forEach((field, value) -> {
                        if (value != null) {
                            values.put(field, value);
                        }
                    });
            put(values, AGENDA_ITEM_SPEAKER, line, 1);
            put(values, AGENDA_ITEM_DURATION, line, 2);
            changes.add(new Change.Add(Table.AGENDA_ITEM, RowIds.fresh(), values));
        }
        if (!changes.isEmpty()) {
            desk.rows().record(Step.of(Sentence.of("step.meeting.paste", changes.size()), changes));
        }
        return changes.size();
    }

    private void put(Map<Field, Object> values, Field field, List<String> line, int place) {
        if (line.size() > place
                && desk.reader().read(field, line.get(place).strip())
                        instanceof FieldReader.Read.Values(var read)) {
            var value = read.get(field);
            if (value != null) {
                values.put(field, value);
            }
        }
    }

    /// What typed words say of an agenda item: an issue by its number or name, or the words themselves.
    private Map<Field, @Nullable Object> what(String typed) {
        var said = typed.strip();
        var values = new HashMap<Field, @Nullable Object>();
        values.put(AGENDA_ITEM_ISSUE, null);
        values.put(AGENDA_ITEM_ITEM, null);
        values.put(AGENDA_ITEM_THEME, null);
        values.put(AGENDA_ITEM_WORDS, null);
        var issue =
                desk.at()
                        .flatMap(open ->
                                open.book().issues().stream()
                                        .filter(each ->
                                                List.of(
                                                                each.code(),
                                                                each.name(),
                                                                each.code() + " " + each.name())
                                                        .contains(said))
                                        .findFirst());
        issue.ifPresentOrElse(
                found -> values.put(AGENDA_ITEM_ISSUE, found.id()),
                () -> values.put(AGENDA_ITEM_WORDS, said.isEmpty() ? null : said));
        return values;
    }

    Edited typeWhat(Row row, String typed) {
        if (typed.strip().equals(desk.what(new AgendaItem(row)))) {
            return new Edited.Accepted(List.of());
        }
        var change = new Change.Put(Table.AGENDA_ITEM, row.id(), what(typed));
        desk.rows()
                .record(
                        Step.of(
                                Sentence.of(
                                        "step.setup.edit",
                                        Table.AGENDA_ITEM.label(),
                                        AGENDA_ITEM_WORDS),
                                change));
        return new Edited.Accepted(List.of(change));
    }

    /// Puts an item before or behind others.
    ///
    /// @param to its place in the agenda, from 0
    void move(UUID item, int to) {
        var order = new ArrayList<>(items());
        var moved = order.stream().filter(each -> each.id().equals(item)).findFirst();
        if (to < 0 || to >= order.size() || moved.isEmpty()) {
            return;
        }
        order.remove(moved.get());
        order.add(to, moved.get());
        var changes = new ArrayList<Change>();
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).position() != i + 1) {
                changes.add(Change.Put.of(order.get(i).id(), AGENDA_ITEM_POSITION, i + 1));
            }
        }
        if (!changes.isEmpty()) {
            desk.rows().record(Step.of(Sentence.of("step.meeting.order"), changes));
        }
    }

    /// @param by 1 down, -1 up
    void moveBy(Row row, int by) {
        var order = items().stream().map(AgendaItem::id).toList();
        move(row.id(), order.indexOf(row.id()) + by);
    }

    /// Puts on the agenda what is missing there.
    ///
    /// @return how many items were added
    int fill() {
        var meeting = desk.book().flatMap(book -> book.find(id));
        var making = desk.making();
        if (meeting.isEmpty() || making.isEmpty()) {
            return 0;
        }
        var changes = making.get().missing(meeting.get());
        if (!changes.isEmpty()) {
            desk.rows()
                    .record(
                            Step.of(
                                    Sentence.of("step.meeting.fill", meeting.get().title()),
                                    changes));
        }
        return (int) changes.stream().filter(Change.Add.class::isInstance).count();
    }

    /// The next meeting that is planned, to which an item can be moved.
    Optional<Meeting> next() {
        return desk.book()
                .flatMap(book ->
                        book.meetings().stream()
                                .dropWhile(each -> !each.id().equals(id))
                                .skip(1)
                                .filter(each -> each.state() == MeetingState.PLANNED)
                                .findFirst());
    }

    /// Moves items to the next meeting, where they keep their history; without one they are put aside for it.
    Sentence moveOn(List<Row> rows) {
        var next = next();
        var changes = new ArrayList<Change>();
        for (var row : rows) {
            if (next.isPresent()) {
                desk.making()
                        .map(NewMeeting::skeleton)
                        .ifPresent(s -> changes.addAll(s.move(new AgendaItem(row), next.get())));
            } else {
                changes.add(
                        Change.Put.of(row.id(), AGENDA_ITEM_OUTCOME, AgendaOutcome.PARKED.name()));
            }
        }
        if (changes.isEmpty()) {
            return Sentence.of("meeting.move.nothing");
        }
        desk.rows().record(Step.of(Sentence.of("step.meeting.move", rows.size()), changes));
        return next.map(to -> Sentence.of("meeting.move.done", rows.size(), to.title()))
                .orElse(Sentence.of("meeting.move.parked", rows.size()));
    }
}
