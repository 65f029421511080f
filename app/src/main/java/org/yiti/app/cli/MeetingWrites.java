package org.yiti.app.cli;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.meeting.DecisionKind;
import org.yiti.model.meeting.Meeting;
import org.yiti.model.meeting.MeetingKind;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;
import org.yiti.model.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Making meetings and agendas, and taking decisions down.
final class MeetingWrites {
    private MeetingWrites() {}

    @Command(name = "open", description = "Makes a meeting with the agenda that is due.")
    static final class Making extends MeetingsOfYear {
        @Option(names = "--kind", description = "${COMPLETION-CANDIDATES}")
        MeetingKind kind = MeetingKind.THEME;

        @Option(names = "--month", required = true, paramLabel = "1-12")
        int month;

        @Option(names = "--day", paramLabel = "DATE")
        @Nullable LocalDate day;

        @Option(names = "--title", paramLabel = "TEXT")
        @Nullable String title;

        Making(Stores stores, Output output) {
            super(stores, output);
        }

        @Override
        int run(MeetingsOfYear.Year year) throws YitiException {
            if (month < 1 || month > 12) {
                throw new YitiException(Sentence.of("cli.meeting.month", month));
            }
            var id = RowIds.fresh();
            var step =
                    year.making(output)
                            .step(
                                    id,
                                    kind,
                                    month,
                                    Optional.ofNullable(day),
                                    Optional.ofNullable(title));
            var made = (Change.Add) step.changes().getFirst();
            return made(year, new Meeting(Row.of(Table.MEETING, id, made.values())), step);
        }
    }

    @Command(name = "agenda", description = "Adds what is missing on an agenda, or an item.")
    static final class Agenda extends MeetingsOfYear.One {
        @Option(names = "--add", paramLabel = "TEXT", description = "an item in words")
        @Nullable String add;

        @Option(names = "--asked", paramLabel = "TEXT", description = "what is to be settled")
        String asked = "";

        Agenda(Stores stores, Output output) {
            super(stores, output);
        }

        @Override
        int run(MeetingsOfYear.Year year) throws YitiException {
            var found = year.find(meeting);
            if (add == null) {
                var missing = year.making(output).missing(found);
                if (missing.isEmpty()) {
                    output.say(Sentence.of("meeting.agenda.fill.nothing"));
                    return OK;
                }
                return made(
                        year,
                        found,
                        Step.of(Sentence.of("step.meeting.fill", found.title()), missing));
            }
            var values = new HashMap<Field, Object>();
            values.put(AGENDA_ITEM_MEETING, found.id());
            values.put(AGENDA_ITEM_POSITION, year.book().agenda(found.id()).size() + 1);
            values.put(AGENDA_ITEM_WORDS, add);
            if (!asked.isEmpty()) {
                values.put(AGENDA_ITEM_ASKED, asked);
            }
            return made(
                    year,
                    found,
                    Step.of(
                            Sentence.of("step.meeting.fill", found.title()),
                            List.<Change>of(
                                    new Change.Add(Table.AGENDA_ITEM, RowIds.fresh(), values))));
        }
    }

    @Command(name = "decide", description = "Takes a decision down.")
    static final class Decide extends MeetingsOfYear.One {
        @Option(names = "--text", required = true, paramLabel = "TEXT")
        String text = "";

        @Option(names = "--unit", paramLabel = "NAME", description = "who leads")
        @Nullable String unit;

        @Option(names = "--due", paramLabel = "DATE")
        @Nullable LocalDate due;

        @Option(names = "--kind", description = "${COMPLETION-CANDIDATES}")
        DecisionKind kind = DecisionKind.ITEM;

        @Option(names = "--task", paramLabel = "NO", description = "the task that is to change")
        @Nullable String task;

        Decide(Stores stores, Output output) {
            super(stores, output);
        }

        @Override
        int run(MeetingsOfYear.Year year) throws YitiException {
            var found = year.find(meeting);
            var values = new HashMap<Field, Object>();
            values.put(DECISION_MEETING, found.id());
            values.put(DECISION_TEXT, text);
            values.put(DECISION_KIND, kind.name());
            values.put(DECISION_POSITION, year.book().decisions(found.id()).size() + 1);
            if (unit != null) {
                values.put(
                        DECISION_UNIT, ItemCommand.unit(year.at().units(), unit, year.at().asOf()));
            }
            if (due != null) {
                values.put(DECISION_DUE, due);
            }
            if (task != null) {
                var no = task;
                values.put(
                        DECISION_TASK,
                        year.at()
                                .book()
                                .taskNumbered(no)
                                .orElseThrow(() ->
                                        new YitiException(Sentence.of("decision.task.unknown", no)))
                                .id());
            }
            return made(
                    year,
                    found,
                    Step.of(
                            Sentence.of("step.meeting.decide", text),
                            List.<Change>of(
                                    new Change.Add(Table.DECISION, RowIds.fresh(), values))));
        }
    }
}
