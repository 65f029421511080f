package org.yiti.app.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.attachment.Attachment.Place;
import org.yiti.model.edit.ProgrammeActs;
import org.yiti.model.edit.Typing;
import org.yiti.model.edit.WishedCells;
import org.yiti.model.flow.Hand;
import org.yiti.model.programme.YearBook;
import org.yiti.model.programme.flow.ActGiven;
import org.yiti.model.programme.flow.Acts.Acted;
import org.yiti.model.programme.flow.ProgrammeAction;
import org.yiti.model.programme.flow.Subject;
import org.yiti.model.programme.flow.Wish;
import org.yiti.model.record.Change;
import org.yiti.model.record.Step;
import org.yiti.model.store.Store;
import org.yiti.model.store.Stores;
import org.yiti.model.unit.UnitRegister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "step",
        description =
                "Does something to a task, an issue, a solution plan or a policy; says all that is missing where it may not be done.")
final class ActStep extends ActCommand.One {
    @Parameters(index = "0", paramLabel = "ACT", description = "${COMPLETION-CANDIDATES}")
    ProgrammeAction act = ProgrammeAction.NOTE;

    @Mixin final GivenOptions told = new GivenOptions();

    @Option(names = "--state", description = "for REGISTER and SET_BACK: the state that holds")
    String state = "";

    @Option(
            names = "--change",
            paramLabel = "CELL=WORDS",
            description =
                    "what is to be changed, such as due_date=2021-12-31 or plan.7.text=…; may be repeated")
    Map<String, String> changes = Map.of();

    @Option(names = "--left-out", description = "what is cancelled leaves the figures, too")
    boolean leftOut;

    ActStep(Stores stores, Output output) {
        super(stores, output);
    }

    @Override
    int run() throws YitiException {
        try (var open = open()) {
            var book = book(open);
            var subject = found(book);
            var typing = typing(open);
            var wish =
                    new WishedCells(book, typing)
                            .wish(
                                    subject,
                                    changes.entrySet().stream()
                                            .map(e -> new Wish.Cell(e.getKey(), "", e.getValue()))
                                            .toList());
            var unwritable = new WishedCells(book, typing).refusals(subject, wish);
            var acted =
                    unwritable.isEmpty()
                            ? new ProgrammeActs(book, typing)
                                    .act(subject, act, given(book, subject).wish(wish))
                            : new Acted.Refused(unwritable);
            return switch (acted) {
                case Acted.Refused(var missing) ->
                        output.fail(FAILED, Sentence.of("cli.item.refused", act, missing));
                case Acted.Done done -> recorded(open, book, subject, done);
            };
        }
    }

    private Typing typing(Store open) {
        return new Typing(
                UnitRegister.load(open.rows()),
                open.office().federation(),
                open.office().code(),
                output.texts()::label,
                LocalDate.now(Clock.systemDefaultZone()),
                actor().name());
    }

    private ActGiven given(YearBook book, Subject subject) {
        var standing = book.story(subject).state().name();
        var usual = subject.machine().line(standing, act).map(line -> line.hand());
        var nobody = ActGiven.of(Hand.CLERK, by, told.on());
        return told.into(nobody, usual, by).state(state).leftOut(leftOut);
    }

    private int recorded(Store open, YearBook book, Subject subject, Acted.Done done)
            throws YitiException {
        var all = new ArrayList<Change>(done.changes());
        if (subject instanceof Subject.OfTask) {
            var month = new Place.Month(subject.id(), told.on().getMonthValue());
            told.taken(open).ifPresent(taken -> all.addAll(taken.recording(book, month).changes()));
        }
        var name = Sentence.of("step.act", subject.title(), act);
        long step = open.recorder().record(actor(), Step.of(name, all));
        answer(
                Map.of("step", step, "no", subject.number(), "state", done.after().name()),
                Sentence.of("cli.item.done", subject.number(), act, done.after()));
        return OK;
    }
}
