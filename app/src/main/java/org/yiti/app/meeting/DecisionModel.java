package org.yiti.app.meeting;

import static org.yiti.model.record.Field.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.app.nav.Route;
import org.yiti.app.nav.SupervisionRoute;
import org.yiti.app.rowpage.ItemFromRow;
import org.yiti.model.Sentence;
import org.yiti.model.edit.Edited;
import org.yiti.model.edit.FieldReader;
import org.yiti.model.edit.ProgrammeActs;
import org.yiti.model.edit.WishedCells;
import org.yiti.model.flow.Hand;
import org.yiti.model.meeting.AgendaItem;
import org.yiti.model.meeting.Decision;
import org.yiti.model.meeting.DecisionKind;
import org.yiti.model.meeting.Meeting;
import org.yiti.model.meeting.Standings.Stands;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.flow.ActGiven;
import org.yiti.model.programme.flow.Acts.Acted;
import org.yiti.model.programme.flow.ProgrammeAction;
import org.yiti.model.programme.flow.Subject;
import org.yiti.model.programme.flow.Wish;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;
import org.yiti.model.supervision.ItemMode;
import org.yiti.model.supervision.ItemSource;

/// What can be done with decisions: take them down, and let items and changes of tasks come of them.
final class DecisionModel {
    /// Longer titles are cut: the whole text is the item's demand.
    private static final int TITLE = 40;

    private final MeetingDesk desk;
    private final ItemFromRow items;

    DecisionModel(MeetingDesk desk) {
        this.desk = desk;
        this.items = new ItemFromRow(desk.navigator());
    }

    MeetingDesk desk() {
        return desk;
    }

    /// How a decision stands, where it is known.
    Optional<Stands> stands(Row row) {
        return desk.standings().map(standings -> standings.of(new Decision(row)));
    }

    List<Stands> of(List<Decision> decisions) {
        return desk.standings().map(standings -> standings.of(decisions)).orElse(List.of());
    }

    Optional<Meeting> meeting(Row row) {
        return desk.book().flatMap(book -> book.find(new Decision(row).meeting()));
    }

    /// What the decision was taken about, in one line.
    String about(Row row) {
        return agendaItem(row).map(desk::what).orElse("");
    }

    private Optional<AgendaItem> agendaItem(Row row) {
        return desk.book().flatMap(book -> book.agendaItem(new Decision(row).agendaItem()));
    }

    // --- taking down ---

    /// @return why it is not taken; nothing is then written
    List<Sentence> decide(
            UUID meeting,
            Map<Field, String> typed,
            DecisionKind kind,
            Optional<AgendaItem> about,
            String taskNo) {
        var wrong = new ArrayList<Sentence>();
        var values = new HashMap<Field, Object>();
        values.put(DECISION_MEETING, meeting);
        values.put(DECISION_KIND, kind.name());
        values.put(DECISION_POSITION, nextPosition(meeting));
        about.ifPresent(item -> values.put(DECISION_AGENDA_ITEM, item.id()));
        var reader = desk.reader();
        typed.forEach((field, text) -> {
            switch (reader.read(field, text)) {
                case FieldReader.Read.Values(var read) ->
                        read.forEach((of, value) -> {
                            if (value != null) {
                                values.put(of, value);
                            }
                        });
                case FieldReader.Read.No(var why) ->
                        wrong.add(Sentence.of("item.draft.wrong", field, why));
            }
        });
        if (!values.containsKey(DECISION_TEXT)) {
            wrong.add(Sentence.of("decision.no-text"));
        }
        if (!taskNo.isBlank()) {
            task(taskNo)
                    .ifPresentOrElse(
                            task -> values.put(DECISION_TASK, task.id()),
                            () -> wrong.add(Sentence.of("decision.task.unknown", taskNo)));
        }
        if (wrong.isEmpty()) {
            desk.rows()
                    .record(
                            Step.of(
                                    Sentence.of(
                                            "step.meeting.decide",
                                            String.valueOf(values.get(DECISION_TEXT))),
                                    new Change.Add(Table.DECISION, RowIds.fresh(), values)));
        }
        return wrong;
    }

    private int nextPosition(UUID meeting) {
        return desk.book()
                        .map(book ->
                                book.decisions(meeting).stream()
                                        .mapToInt(Decision::position)
                                        .max()
                                        .orElse(0))
                        .orElse(0)
                + 1;
    }

    Optional<Task> task(String no) {
        return desk.at().flatMap(open -> open.book().taskNumbered(no.strip()));
    }

    String taskNo(Row row) {
        return Optional.ofNullable(row.reference(DECISION_TASK))
                .flatMap(id -> desk.at().flatMap(open -> open.book().task(id)))
                .map(Task::no)
                .orElse("");
    }

    Edited typeTask(Row row, String typed) {
        var found = task(typed);
        if (!typed.isBlank() && found.isEmpty()) {
            return new Edited.Refused(Sentence.of("decision.task.unknown", typed));
        }
        var id = found.map(Task::id).orElse(null);
        if (Objects.equals(id, row.reference(DECISION_TASK))) {
            return new Edited.Accepted(List.of());
        }
        var change = Change.Put.of(row.id(), DECISION_TASK, id);
        desk.rows()
                .record(
                        Step.of(
                                Sentence.of(
                                        "step.setup.edit", Table.DECISION.label(), DECISION_TASK),
                                change));
        return new Edited.Accepted(List.of(change));
    }

    // --- what comes of it ---

    /// Goes to the decision's item, or to the form of a new one that has the decision as its source.
    void item(Row row) {
        var decision = new Decision(row);
        var meeting = meeting(row);
        var said = new HashMap<Field, @Nullable Object>();
        var title = meeting.map(Meeting::title).orElse("");
        said.put(SUPERVISION_ITEM_MODE, ItemMode.DAILY.name());
        said.put(SUPERVISION_ITEM_SOURCE, ItemSource.MEETING.name());
        said.put(SUPERVISION_ITEM_TITLE, shortened(decision.text()));
        said.put(SUPERVISION_ITEM_DEMAND, decision.text());
        said.put(
                SUPERVISION_ITEM_BASIS,
                desk.texts().tr("decision.item.basis", title, decision.text()));
        said.put(SUPERVISION_ITEM_SOURCE_DOC, meeting.map(Meeting::paperNo).orElse(""));
        said.put(SUPERVISION_ITEM_LEAD_UNIT, decision.unit());
        said.put(SUPERVISION_ITEM_DUE_DATE, decision.due());
        said.put(SUPERVISION_ITEM_TASK, decision.task());
        said.put(SUPERVISION_ITEM_ISSUE, agendaItem(row).map(AgendaItem::issue).orElse(null));
        items.open(row, DECISION_ITEM, said);
    }

    private static String shortened(String text) {
        var line = text.lines().findFirst().orElse("");
        return line.codePointCount(0, line.length()) <= TITLE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, TITLE)) + "…";
    }

    /// Asks for the change of a task that was decided: its due date. Both name each other.
    ///
    /// @return what is missing; nothing is then written
    List<Sentence> change(Row row) {
        var decision = new Decision(row);
        var open = desk.at();
        var task =
                Optional.ofNullable(decision.task())
                        .flatMap(id -> open.flatMap(at -> at.book().task(id)));
        var due = decision.due();
        if (open.isEmpty() || task.isEmpty() || due == null) {
            return List.of(Sentence.of("decision.change.needs"));
        }
        if (row.reference(DECISION_ACT) != null) {
            return List.of(Sentence.of("decision.change.twice"));
        }
        var book = open.get().book();
        var typing = desk.desk().typing(open.get(), desk.texts()::label);
        var subject = new Subject.OfTask(task.get());
        var cells = new WishedCells(book, typing);
        var wish =
                cells.wish(
                        subject, List.of(new Wish.Cell(TASK_DUE_DATE.key(), "", due.toString())));
        var refused = cells.refusals(subject, wish);
        if (!refused.isEmpty()) {
            return refused;
        }
        var title = meeting(row).map(Meeting::title).orElse("");
        var given =
                ActGiven.of(Hand.CLERK, desk.desk().actor().name(), desk.day())
                        .reason(desk.texts().tr("decision.item.basis", title, decision.text()))
                        .paperNo(meeting(row).map(Meeting::paperNo).orElse(""))
                        .wish(wish);
        return switch (new ProgrammeActs(book, typing)
                .act(subject, ProgrammeAction.PROPOSE_CHANGE, given)) {
            case Acted.Refused(var missing) -> missing;
            case Acted.Done(var event, var _, var changes) -> {
                var all = new ArrayList<Change>(changes);
                all.add(Change.Put.of(row.id(), DECISION_ACT, event));
                desk.desk()
                        .record(Step.of(Sentence.of("step.meeting.change", task.get().no()), all));
                yield List.of();
            }
        };
    }

    /// Goes to the item or task that came of it.
    void open(Row row) {
        var decision = new Decision(row);
        if (decision.item() != null) {
            desk.navigator().go(new SupervisionRoute.ItemPage(decision.item(), Optional.empty()));
            return;
        }
        Optional.ofNullable(decision.task())
                .flatMap(id -> desk.at().flatMap(at -> at.book().task(id)))
                .ifPresent(task ->
                        desk.navigator()
                                .go(
                                        new Route.IssuePage(
                                                task.issue(),
                                                Route.IssueTab.TASKS,
                                                Optional.of(
                                                        new Route.Cell(
                                                                task.id(), TASK_CONTENT.name())))));
    }
}
