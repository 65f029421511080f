package org.yiti.model.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yiti.model.Sentence;
import org.yiti.model.flow.Hand;
import org.yiti.model.flow.Transition;
import org.yiti.model.programme.YearBook;
import org.yiti.model.programme.flow.ActCase;
import org.yiti.model.programme.flow.ActGiven;
import org.yiti.model.programme.flow.Acts;
import org.yiti.model.programme.flow.Acts.Acted;
import org.yiti.model.programme.flow.Machine;
import org.yiti.model.programme.flow.ProgrammeAction;
import org.yiti.model.programme.flow.Subject;
import org.yiti.model.record.Change;
import org.yiti.model.record.Code;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;

/// Does things to the tasks, issues and policies of a year: by a form, or by a state that is typed into a cell. A
/// change that is granted writes its new values in the same step.
public final class ProgrammeActs {
    private final YearBook book;
    private final Typing typing;

    public ProgrammeActs(YearBook book, Typing typing) {
        this.book = book;
        this.typing = typing;
    }

    public Acted act(Subject subject, ProgrammeAction action, ActGiven given) {
        var looked = looked(subject, given);
        var acted = Acts.act(looked, action);
        return acted instanceof Acted.Done done && action == ProgrammeAction.GRANT_CHANGE
                ? granted(looked, done)
                : acted;
    }

    private ActCase looked(Subject subject, ActGiven given) {
        return new ActCase(book.story(subject), given, book, typing.office());
    }

    private Acted granted(ActCase looked, Acted.Done done) {
        var request = looked.story().openRequest();
        if (request.isEmpty()) {
            return done;
        }
        var wished =
                new WishedCells(book, typing).of(looked.story().subject(), request.get().wish());
        if (!wished.refused().isEmpty()) {
            return new Acted.Refused(wished.refused());
        }
        var changes = new ArrayList<Change>(done.changes());
        changes.addAll(wished.changes());
        return new Acted.Done(done.event(), done.after(), List.copyOf(changes));
    }

    /// The field that holds the state of rows that acts are done to.
    public static boolean isState(Field field) {
        return field == Field.TASK_STATUS
                || field == Field.ISSUE_STATUS
                || field == Field.POLICY_STAGE
                || field == Field.SOLUTION_PLAN_STATE;
    }

    /// A state that is typed into a cell: it is the act that leads there. What the act needs to be told can stand behind
    /// the word, after a colon.
    ///
    /// @param row of a task, an issue or a policy
    public Edited type(Row row, String typed) {
        var subject = Subject.of(row);
        var field = subject.machine().status();
        int colon = colon(typed);
        var word = colon < 0 ? typed : typed.substring(0, colon);
        var told = colon < 0 ? "" : typed.substring(colon + 1).strip();
        var reader = new FieldReader(book.programme().year(), typing.units(), typing.label());
        return switch (reader.read(field, word)) {
            case FieldReader.Read.No(var why) -> new Edited.Refused(why);
            case FieldReader.Read.Values(var values) ->
                    values.get(field) instanceof String target
                            ? to(subject.machine(), subject, target, told)
                            : new Edited.Refused(Sentence.of("act.typed.empty"));
        };
    }

    private static int colon(String typed) {
        int wide = typed.indexOf('：');
        return wide < 0 ? typed.indexOf(':') : wide;
    }

    private <S extends Enum<S> & Code> Edited to(
            Machine<S> machine, Subject subject, String target, String told) {
        var state = book.story(subject).state();
        if (state.name().equals(target)) {
            return new Edited.Accepted(List.of());
        }
        var from = machine.state(state.name()).orElseThrow();
        var to = machine.state(target).orElseThrow();
        var line =
                machine.table().from(from).stream()
                        .filter(way -> way.target().filter(to::equals).isPresent())
                        .filter(way -> !way.action().byUnit())
                        .findFirst()
                        .or(() -> back(machine, from, to));
        if (line.isEmpty()) {
            return new Edited.Refused(noWay(machine, from, to));
        }
        var act = line.get().action();
        if (line.get().hand() != Hand.CLERK) {
            return new Edited.Refused(
                    Sentence.of("act.typed.approver", to, act, line.get().hand()));
        }
        var given =
                ActGiven.of(Hand.CLERK, typing.person(), typing.asOf())
                        .reason(told)
                        .text(told)
                        .state(target);
        return switch (act(subject, act, given)) {
            case Acted.Refused(var missing) ->
                    new Edited.Refused(Sentence.of("act.typed.refused", act, missing));
            case Acted.Done done -> new Edited.Accepted(done.changes());
        };
    }

    /// The line by which it is set back to an earlier state, where there is such a thing.
    private static <S extends Enum<S> & Code>
            Optional<Transition<S, ProgrammeAction, ActCase>> back(
                    Machine<S> machine, S from, S to) {
        return to.compareTo(from) < 0
                ? machine.table().transition(from, ProgrammeAction.SET_BACK)
                : Optional.empty();
    }

    private static <S extends Enum<S> & Code> Sentence noWay(Machine<S> machine, S from, S to) {
        var ways =
                machine.table().transitions().stream()
                        .filter(line -> line.target().filter(to::equals).isPresent())
                        .map(line ->
                                (Object)
                                        Sentence.of(
                                                "act.typed.way",
                                                line.action(),
                                                line.from().stream()
                                                        .sorted()
                                                        .map(s -> (Object) s)
                                                        .collect(Collectors.toList())))
                        .collect(Collectors.toList());
        return ways.isEmpty()
                ? Sentence.of("act.typed.never", from, to)
                : Sentence.of("act.typed.none", from, to, ways);
    }
}
