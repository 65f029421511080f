package org.yiti.model.programme.flow;

import static org.yiti.model.record.Field.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.flow.Move;
import org.yiti.model.flow.Transition;
import org.yiti.model.record.Change;
import org.yiti.model.record.Code;
import org.yiti.model.record.Field;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;

/// Does something to a task, an issue, a policy or a solution plan: looks whether it may be done now and makes the changes, the event
/// and what follows from it in the row.
public final class Acts {
    /// What comes of an act.
    public sealed interface Acted {
        /// @param event the id of the event
        /// @param changes the event and what it changes; one step
        record Done(UUID event, Code after, List<Change> changes) implements Acted {}

        /// Nothing is changed; everything that is missing.
        record Refused(List<Sentence> missing) implements Acted {}
    }

    /// What is there or not, whoever asks.
    private static final Set<ActNeed> STANDING =
            EnumSet.of(
                    ActNeed.OPEN_REQUEST,
                    ActNeed.OPEN_CHANGE,
                    ActNeed.OPEN_CANCEL,
                    ActNeed.NO_OPEN_REQUEST,
                    ActNeed.NEWER_IN_FORCE,
                    ActNeed.NO_NEWER_IN_FORCE,
                    ActNeed.NOT_LONG_TERM);

    private Acts() {}

    public static Acted act(ActCase looked, ProgrammeAction action) {
        return act(looked.subject().machine(), looked, action);
    }

    /// What may be done now, in the order of the table, whatever a person has to give for it yet.
    public static List<ProgrammeAction> offered(ActCase looked) {
        return offered(looked.subject().machine(), looked);
    }

    private static <S extends Enum<S> & Code> List<ProgrammeAction> offered(
            Machine<S> machine, ActCase looked) {
        var state = machine.state(looked.story().state().name()).orElseThrow();
        return machine.table().from(state).stream()
                .filter(line -> looked.own() || line.action().byUnit())
                .filter(line ->
                        line.needs().stream()
                                .filter(STANDING::contains)
                                .allMatch(need -> need.met(looked)))
                .map(Transition::action)
                .toList();
    }

    private static <S extends Enum<S> & Code> Acted act(
            Machine<S> machine, ActCase looked, ProgrammeAction action) {
        var before = machine.state(looked.story().state().name()).orElseThrow();
        return switch (machine.table().move(before, action, looked.given().hand(), looked)) {
            case Move.Refused<S>(var missing) -> new Acted.Refused(missing);
            case Move.To<S>(var to) -> done(looked, action, after(machine, looked, action, to));
        };
    }

    /// Where it leads: a decision on a request that does not end the matter goes back to where it was asked for.
    private static <S extends Enum<S> & Code> S after(
            Machine<S> machine, ActCase looked, ProgrammeAction action, S to) {
        if (action.stateIsChosen()) {
            return machine.state(looked.given().state()).orElse(to);
        }
        if (action.answersRequest() && action != ProgrammeAction.GRANT_CANCEL) {
            var asked = looked.story().openRequest().map(ActEvent::beforeName);
            return asked.flatMap(name -> Code.read(machine.states(), name))
                    .orElseGet(() -> machine.inHand());
        }
        return to;
    }

    private static Acted.Done done(ActCase looked, ProgrammeAction action, Code after) {
        var id = RowIds.fresh();
        var changes = new ArrayList<Change>();
        changes.add(event(looked, action, after, id));
        if (looked.own()) {
            changes.addAll(RowAfter.of(looked, action, after));
        }
        return new Acted.Done(id, after, List.copyOf(changes));
    }

    static Change.Add event(ActCase looked, ProgrammeAction action, Code after, UUID id) {
        var given = looked.given();
        var table = action.byUnit() ? Table.PROGRAMME_REPLY : Table.PROGRAMME_ACT;
        var values = new HashMap<Field, @Nullable Object>();
        values.put(field(table, "programme"), looked.book().programme().id());
        values.put(looked.subject().reference(table), looked.subject().id());
        values.put(field(table, "number"), looked.story().nextNumber());
        values.put(field(table, "action"), action.name());
        values.put(field(table, "before"), looked.story().state().name());
        values.put(field(table, "after"), after.name());
        values.put(field(table, "day"), given.day());
        values.put(field(table, "by_name"), given.by());
        values.put(field(table, "hand"), given.hand().name());
        values.put(field(table, "reason"), given.reason());
        values.put(field(table, "text"), given.text());
        values.put(field(table, "due_date"), given.date());
        values.put(field(table, "wish"), given.wish().write());
        if (!action.byUnit()) {
            values.put(PROGRAMME_ACT_PAPER_NO, given.paperNo());
            values.put(PROGRAMME_ACT_LEFT_OUT, given.leftOut() ? true : null);
        }
        return new Change.Add(table, id, filled(values));
    }

    private static Map<Field, Object> filled(Map<Field, @Nullable Object> values) {
        var filled = new HashMap<Field, Object>();
        values.forEach((field, value) -> {
            if (value != null && !value.equals("")) {
                filled.put(field, value);
            }
        });
        return filled;
    }

    /// The field of one of the two tables of events.
    private static Field field(Table table, String key) {
        return table.field(key).orElseThrow();
    }
}
