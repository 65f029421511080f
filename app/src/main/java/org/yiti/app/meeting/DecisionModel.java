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
import org.yiti.app.desk.Snapshot;
import org.yiti.app.nav.Route;
import org.yiti.app.nav.SupervisionRoute;
import org.yiti.app.rowpage.ItemFromRow;
import org.yiti.model.Sentence;
import org.yiti.model.edit.Edited;
import org.yiti.model.edit.FieldReader;
import org.yiti.model.edit.ProgrammeActs;
import org.yiti.model.edit.Typing;
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

    /// A change of a task that can be asked for.
    ///
    /// @param cells of the task that may be changed, with what stands in them
    /// @param begun what the decision itself says of them: its date, and its unit where another one leads
    record Changing(Subject.OfTask subject, List<Wish.Cell> cells, List<Wish.Cell> begun) {}

    /// What of the decision's task can be changed.
    ///
    /// @return empty where it names no task, or a change was asked for already; [#missing] says which
    Optional<Changing> changing(Row row) {
        return missing(row).isPresent()
                ? Optional.empty()
                : desk.at().flatMap(open -> task(row).map(task -> changing(open, row, task)));
    }

    /// Why no change can be asked for.
    Optional<Sentence> missing(Row row) {
        return task(row).isEmpty()
                ? Optional.of(Sentence.of("decision.change.needs"))
                : row.reference(DECISION_ACT) != null
                        ? Optional.of(Sentence.of("decision.change.twice"))
                        : Optional.empty();
    }

    private Optional<Task> task(Row row) {
        return Optional.ofNullable(row.reference(DECISION_TASK))
                .flatMap(id -> desk.at().flatMap(open -> open.book().task(id)));
    }

    private Changing changing(Snapshot open, Row row, Task task) {
        var subject = new Subject.OfTask(task);
        var wished = new WishedCells(open.book(), typing(open));
        var cells =
                WishedCells.names(subject).stream()
                        .map(name -> new Wish.Cell(name, wished.words(subject, name), ""))
                        .toList();
        var decision = new Decision(row);
        var begun = new ArrayList<Wish.Cell>();
        var due = decision.due();
        if (due != null && !due.equals(task.dueDate())) {
            begun.add(begun(cells, TASK_DUE_DATE, due.toString()));
        }
        var unit = decision.unit();
        if (unit != null && !Optional.of(unit).equals(open.lights().leadUnit(task))) {
            begun.add(begun(cells, TASK_LEAD_UNIT, open.units().label(unit)));
        }
        return new Changing(subject, cells, begun);
    }

    private static Wish.Cell begun(List<Wish.Cell> cells, Field field, String words) {
        var now = cells.stream().filter(each -> each.cell().equals(field.key())).findFirst();
        return new Wish.Cell(field.key(), now.map(Wish.Cell::before).orElse(""), words);
    }

    private Typing typing(Snapshot open) {
        return desk.desk().typing(open, desk.texts()::label);
    }

    /// Asks for the change of a task that was decided. Both name each other.
    ///
    /// @param wanted cells with their new words
    /// @return what is missing; nothing is then written
    List<Sentence> change(Row row, List<Wish.Cell> wanted) {
        var no = missing(row);
        var open = desk.at();
        var task = task(row);
        if (no.isPresent() || open.isEmpty() || task.isEmpty()) {
            return no.stream().toList();
        }
        if (wanted.isEmpty()) {
            return List.of(Sentence.of("decision.change.nothing"));
        }
        var book = open.get().book();
        var subject = new Subject.OfTask(task.get());
        var cells = new WishedCells(book, typing(open.get()));
        var wish = cells.wish(subject, wanted);
        var refused = cells.refusals(subject, wish);
        if (!refused.isEmpty()) {
            return refused;
        }
        var title = meeting(row).map(Meeting::title).orElse("");
        var text = new Decision(row).text();
        var given =
                ActGiven.of(Hand.CLERK, desk.desk().actor().name(), desk.day())
                        .reason(desk.texts().tr("decision.item.basis", title, text))
                        .paperNo(meeting(row).map(Meeting::paperNo).orElse(""))
                        .wish(wish);
        return switch (new ProgrammeActs(book, typing(open.get()))
                .act(subject, ProgrammeAction.PROPOSE_CHANGE, given)) {
            case Acted.Refused(var missing) -> missing;
            case Acted.Done(var event, var _, var changes) -> {
                var all = new ArrayList<Change>(changes);
                all.add(Change.Put.of(row.id(), DECISION_ACT, event));
                if (new Decision(row).item() == null) {
                    all.add(Change.Put.of(row.id(), DECISION_KIND, DecisionKind.TASK.name()));
                }
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
