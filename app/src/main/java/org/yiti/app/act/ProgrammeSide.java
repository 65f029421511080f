package org.yiti.app.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yiti.app.attachment.FileIntake;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.form.act.ActSide;
import org.yiti.app.form.act.ActTyped;
import org.yiti.app.form.act.Asked;
import org.yiti.app.form.act.Asked.Wanted;
import org.yiti.app.form.act.Reading;
import org.yiti.model.Sentence;
import org.yiti.model.attachment.Attachment.Place;
import org.yiti.model.edit.FieldReader;
import org.yiti.model.edit.WishedCells;
import org.yiti.model.flow.Hand;
import org.yiti.model.flow.Need;
import org.yiti.model.programme.flow.ActCase;
import org.yiti.model.programme.flow.ActGiven;
import org.yiti.model.programme.flow.ActNeed;
import org.yiti.model.programme.flow.ActStory;
import org.yiti.model.programme.flow.Acts.Acted;
import org.yiti.model.programme.flow.Machine;
import org.yiti.model.programme.flow.ProgrammeAction;
import org.yiti.model.programme.flow.Subject;
import org.yiti.model.programme.flow.Wish;
import org.yiti.model.record.Code;
import org.yiti.model.record.Field;
import org.yiti.model.record.Step;

/// An act on what stands in the programme, for the form of acts.
final class ProgrammeSide implements ActSide<Subject, ProgrammeOwn> {
    /// The line of the table of states that the act follows, and the states of its machine.
    private record Line(
            Hand hand, Optional<Code> target, List<Need<ActCase>> needs, List<Code> states) {
        static <S extends Enum<S> & Code> Line of(
                Machine<S> machine, String state, ProgrammeAction act) {
            var line =
                    machine.line(state, act)
                            .or(() ->
                                    machine.table().transitions().stream()
                                            .filter(each -> each.action() == act)
                                            .findFirst())
                            .orElseThrow();
            return new Line(
                    line.hand(),
                    line.target().map(to -> to),
                    line.needs(),
                    List.of(machine.states().getEnumConstants()));
        }
    }

    private final ActDesk desk;
    private final ProgrammeAction act;
    private final Snapshot at;
    private final Line line;

    /// @param first what it is done to, or the first of several
    ProgrammeSide(ActDesk desk, ProgrammeAction act, Subject first, Snapshot at) {
        this.desk = desk;
        this.act = act;
        this.at = at;
        this.line = Line.of(first.machine(), at.book().story(first).state().name(), act);
    }

    @Override
    public ProgrammeAction act() {
        return act;
    }

    boolean needs(ActNeed need) {
        return line.needs().contains(need);
    }

    List<Code> states() {
        return line.states();
    }

    ActStory story(Subject subject) {
        return at.book().story(subject);
    }

    @Override
    public Asked asked(Subject first) {
        boolean reason = needs(ActNeed.REASON);
        boolean text = needs(ActNeed.TEXT) || needs(ActNeed.SOURCE);
        return new Asked(
                line.hand(),
                line.target(),
                Wanted.of(reason, false),
                Wanted.of(text, needs(ActNeed.BASIS) || !reason),
                Wanted.of(needs(ActNeed.ISSUE_DATE), dated()),
                Wanted.of(needs(ActNeed.DOC_NO) || act == ProgrammeAction.DEPLOY, false),
                Wanted.of(needs(ActNeed.EVIDENCE), false));
    }

    private boolean dated() {
        return switch (act) {
            case PUBLISH, PUT_IN_FORCE, CARRY_OVER -> true;
            default -> false;
        };
    }

    @Override
    public Labels labels() {
        var texts = desk.texts();
        var words = new ActWords(texts);
        return new Labels(
                words.text(act), words.date(act), words.paper(act), texts.tr("act.files"));
    }

    @Override
    public Sentence title(Subject subject) {
        return subject.title();
    }

    @Override
    public LocalDate day() {
        return desk.work().day(at);
    }

    @Override
    public Optional<LocalDate> date(Subject first) {
        return Optional.empty();
    }

    @Override
    public Dates dates() {
        return new Dates(Field.PROGRAMME_ACT_DAY, Field.PROGRAMME_ACT_DUE_DATE);
    }

    @Override
    public FieldReader.Read read(Field field, String typed) {
        return new FieldReader(at.book().programme().year(), at.units(), Code::name)
                .read(field, typed);
    }

    /// The cells that may be wished otherwise, with what stands in them.
    List<Wish.Cell> cells(Subject subject) {
        var wishes = desk.wishes(at);
        return WishedCells.names(subject).stream()
                .map(name -> new Wish.Cell(name, wishes.words(subject, name), ""))
                .toList();
    }

    /// What is asked for, where the act decides it.
    Wish asking(Subject subject) {
        return act.answersRequest()
                ? story(subject).openRequest().map(event -> event.wish()).orElse(Wish.NONE)
                : Wish.NONE;
    }

    @Override
    public Attempt<Subject> attempt(
            ActTyped<ProgrammeOwn> typed, ActTyped.Days days, Reading reading) {
        var now = desk.snapshot().orElse(at);
        var own = typed.own();
        var given =
                typed.into(ActGiven.of(line.hand(), "", days.day()), days)
                        .state(own.state())
                        .leftOut(own.leftOut());
        var wishes = desk.wishes(now);
        var acts = desk.acts(now);
        return shown -> {
            var row = now.book().row(shown.row().table(), shown.id());
            var subject = row.map(Subject::of).orElse(shown);
            var wish = wishes.wish(subject, own.wanted());
            var unwritable = wishes.refusals(subject, wish);
            if (!unwritable.isEmpty()) {
                return new Tried.Refused(unwritable);
            }
            return switch (acts.act(subject, act, given.wish(wish))) {
                case Acted.Refused(var missing) -> new Tried.Refused(missing);
                case Acted.Done done ->
                        new Tried.Done(done.changes(), hanging(now, subject, days.day()));
            };
        };
    }

    /// The evidence hangs on the month of the day on which it is said to be done.
    private static Hanging hanging(Snapshot now, Subject subject, LocalDate day) {
        int year = now.book().programme().year();
        int month = day.getYear() == year ? day.getMonthValue() : day.getYear() < year ? 1 : 12;
        var place = new Place.Month(subject.id(), month);
        return taken -> taken.recording(now.book(), place).changes();
    }

    @Override
    public FileIntake intake() {
        return desk.intake();
    }

    @Override
    public Sentence name(List<Subject> subjects, int done) {
        return subjects.size() == 1
                ? Sentence.of("step.act", subjects.getFirst().title(), act)
                : Sentence.of("step.acts", act, done);
    }

    @Override
    public void record(Step step, Runnable whenDone) {
        desk.record(step);
        whenDone.run();
    }
}
