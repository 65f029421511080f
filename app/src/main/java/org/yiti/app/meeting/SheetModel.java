package org.yiti.app.meeting;

import static org.yiti.model.record.Field.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yiti.app.nav.MeetingRoute;
import org.yiti.app.rowpage.RowFigure;
import org.yiti.model.Sentence;
import org.yiti.model.edit.Edited;
import org.yiti.model.edit.FieldReader;
import org.yiti.model.meeting.Decision;
import org.yiti.model.meeting.DecisionStanding;
import org.yiti.model.meeting.Meeting;
import org.yiti.model.meeting.MeetingState;
import org.yiti.model.meeting.Standings;
import org.yiti.model.meeting.Standings.Stands;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;

/// One meeting: its facts, its agenda and what it looks back at.
final class SheetModel {
    private final MeetingDesk desk;
    private final UUID id;
    private final AgendaModel agenda;

    SheetModel(MeetingDesk desk, UUID id) {
        this.desk = desk;
        this.id = id;
        this.agenda = new AgendaModel(desk, id);
    }

    MeetingDesk desk() {
        return desk;
    }

    UUID id() {
        return id;
    }

    /// Empty until it is read, and where there is none.
    Optional<Meeting> meeting() {
        return desk.book().flatMap(book -> book.find(id));
    }

    Optional<Sentence> refusal() {
        return desk.desk().presence().refusal(Table.MEETING);
    }

    AgendaModel agenda() {
        return agenda;
    }

    // --- the meeting itself ---

    /// Typed words of the meeting, as one step.
    ///
    /// @return why something is not taken; nothing is then changed
    List<Sentence> write(Map<Field, String> typed) {
        var row = meeting().map(Meeting::row);
        if (row.isEmpty()) {
            return List.of();
        }
        var wrong = new ArrayList<Sentence>();
        var different = new HashMap<Field, @Nullable Object>();
        typed.forEach((field, text) -> {
            switch (desk.reader().read(field, text)) {
                case FieldReader.Read.Values(var read) ->
                        read.forEach((of, value) -> {
                            if (!Objects.equals(value, row.get().get(of))) {
                                different.put(of, value);
                            }
                        });
                case FieldReader.Read.No(var why) ->
                        wrong.add(Sentence.of("item.draft.wrong", field, why));
            }
        });
        if (wrong.isEmpty() && !different.isEmpty()) {
            desk.rows()
                    .record(
                            Step.of(
                                    Sentence.of(
                                            "step.meeting.edit", row.get().words(MEETING_TITLE)),
                                    new Change.Put(Table.MEETING, id, different)));
        }
        return wrong;
    }

    Optional<Sentence> writeMinutes(String text) {
        return meeting()
                                .map(meeting ->
                                        desk.rows().edit(meeting.row(), MEETING_MINUTES, text))
                                .orElse(new Edited.Accepted(List.of()))
                        instanceof Edited.Refused(var why)
                ? Optional.of(why)
                : Optional.empty();
    }

    /// Notes that it was held, or takes that back.
    void hold(MeetingState state) {
        desk.rows()
                .record(
                        Step.of(
                                Sentence.of(
                                        "step.meeting.state",
                                        meeting().map(Meeting::title).orElse(""),
                                        state),
                                Change.Put.of(id, MEETING_STATE, state.name())));
    }

    void remove() {
        meeting().ifPresent(meeting -> desk.rows().remove(List.of(meeting.row())));
        desk.navigator().go(new MeetingRoute.Meetings());
    }

    // --- the last meeting ---

    /// The meetings whose decisions this one looks back at, the last of its kind first.
    List<Meeting> since() {
        return meeting()
                .flatMap(m -> desk.book().map(book -> book.since(m, desk.year())))
                .orElse(List.of());
    }

    List<Stands> lastDecisions() {
        var standings = desk.standings();
        return since().stream()
                .flatMap(each -> desk.book().stream().flatMap(b -> b.decisions(each.id()).stream()))
                .flatMap(decision -> standings.stream().map(s -> s.of(decision)))
                .toList();
    }

    /// The rate with its denominator, and those that nothing is heard of, of a list of decisions.
    static List<RowFigure> figures(List<Stands> all) {
        var rate = Standings.rate(all);
        return List.of(
                new RowFigure("rate", rateWords(rate), of(all, DecisionStanding::counts)),
                new RowFigure(
                        "open",
                        Sentence.of("meeting.figure.open", of(all, DecisionStanding::open).size()),
                        of(all, DecisionStanding::open)),
                standing(all, "overdue", "meeting.figure.overdue", DecisionStanding.OVERDUE),
                standing(all, "silent", "meeting.figure.silent", DecisionStanding.SILENT),
                standing(all, "drafted", "meeting.figure.drafted", DecisionStanding.DRAFTED),
                new RowFigure(
                        "not-handed-out",
                        Sentence.of(
                                "meeting.figure.not-handed-out",
                                all.stream().filter(Stands::waiting).count()),
                        ids(all, Stands::waiting)));
    }

    private static RowFigure standing(
            List<Stands> all, String id, String words, DecisionStanding which) {
        var found = of(all, which::equals);
        return new RowFigure(id, Sentence.of(words, found.size()), found);
    }

    static Sentence rateWords(Standings.Rate rate) {
        return rate.percent()
                .map(percent ->
                        Sentence.of(
                                "meeting.figure.rate",
                                percent.toPlainString(),
                                rate.done(),
                                rate.of(),
                                rate.leftOut()))
                .orElse(Sentence.of("meeting.figure.rate.none", rate.leftOut()));
    }

    private static List<UUID> of(List<Stands> all, Predicate<DecisionStanding> which) {
        return ids(all, each -> which.test(each.standing()));
    }

    private static List<UUID> ids(List<Stands> all, Predicate<Stands> which) {
        return all.stream().filter(which).map(Stands::decision).map(Decision::id).toList();
    }
}
