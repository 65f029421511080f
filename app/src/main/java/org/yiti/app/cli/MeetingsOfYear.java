package org.yiti.app.cli;

import static org.yiti.model.record.Field.*;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.meeting.NewMeeting;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.consultation.Consultation;
import org.yiti.model.meeting.Meeting;
import org.yiti.model.meeting.MeetingBook;
import org.yiti.model.record.Step;
import org.yiti.model.store.Store;
import org.yiti.model.store.Stores;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// A command on the meetings of one year.
abstract class MeetingsOfYear extends StoreCommand {
    @Option(names = "--year", paramLabel = "YEAR", description = "default: the newest")
    @Nullable Integer year;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "how decisions stand then; default: today, in a past year the end of its reports")
    @Nullable LocalDate asOf;

    MeetingsOfYear(Stores stores, Output output) {
        super(stores, output);
    }

    abstract int run(Year year) throws YitiException;

    @Override
    int run() throws YitiException {
        try (var open = open()) {
            var today = LocalDate.now(Clock.systemDefaultZone());
            var read =
                    Snapshot.read(open, Optional.ofNullable(year), today)
                            .orElseThrow(() -> new YitiException(Sentence.of("cli.year.none")));
            var at = asOf == null ? read : read.at(asOf);
            var book = MeetingBook.read(open.rows(), at.book().programme().id());
            return run(new Year(open, at, book));
        }
    }

    Map<String, @Nullable Object> asMap(Meeting meeting) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("id", meeting.id().toString());
        map.put("kind", meeting.kind().map(Enum::name).orElse(null));
        map.put("month", meeting.month());
        map.put("day", ItemCommand.text(meeting.day()));
        map.put("title", meeting.title());
        map.put("state", meeting.state().name());
        return map;
    }

    int made(Year year, Meeting meeting, Step step) throws YitiException {
        long number = year.store().recorder().record(actor(), step);
        if (asJson) {
            var map = asMap(meeting);
            map.put("step", number);
            map.put("changes", step.changes().size());
            output.json(map);
        } else {
            output.say(Sentence.of("cli.meeting.done", step.action(), step.changes().size()));
        }
        return OK;
    }

    /// A year with its meetings as a command sees them.
    record Year(Store store, Snapshot at, MeetingBook book) {
        Meeting find(String named) throws YitiException {
            var found =
                    book.meetings().stream()
                            .filter(each ->
                                    named.equals(each.id().toString())
                                            || named.equals(each.title())
                                            || named.equals(String.valueOf(each.day())))
                            .toList();
            if (found.size() != 1) {
                throw new YitiException(Sentence.of("cli.meeting.none", named, found.size()));
            }
            return found.getFirst();
        }

        NewMeeting making(Output output) {
            var programme = at.book().programme().id();
            return new NewMeeting(
                    at,
                    book,
                    store.rows().where(CONSULTATION_PROGRAMME, programme).stream()
                            .map(Consultation::new)
                            .toList(),
                    output.texts());
        }
    }

    /// A command on one meeting.
    abstract static class One extends MeetingsOfYear {
        @Parameters(
                index = "0",
                paramLabel = "MEETING",
                description = "its day, its title, or its id")
        String meeting = "";

        One(Stores stores, Output output) {
            super(stores, output);
        }
    }
}
