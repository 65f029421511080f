package org.yiti.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yiti.app.meeting.NewMeeting;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.meeting.AgendaItem;
import org.yiti.model.meeting.Decision;
import org.yiti.model.meeting.Standings;
import org.yiti.model.store.Stores;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// Meetings: the year's list, and one with its agenda and decisions. Private remarks are on no command: they are their
/// writer's alone.
@Command(
        name = "meeting",
        mixinStandardHelpOptions = true,
        description = "Meetings, their agendas, and what was decided.")
final class MeetingCommands {
    private MeetingCommands() {}

    static CommandLine with(Stores stores, Output output) {
        return new CommandLine(new MeetingCommands())
                .addSubcommand(new Listing(stores, output))
                .addSubcommand(new Show(stores, output))
                .addSubcommand(new MeetingWrites.Making(stores, output))
                .addSubcommand(new MeetingWrites.Agenda(stores, output))
                .addSubcommand(new MeetingWrites.Decide(stores, output));
    }

    @Command(name = "list", description = "Lists the meetings of a year.")
    static final class Listing extends MeetingsOfYear {
        Listing(Stores stores, Output output) {
            super(stores, output);
        }

        @Override
        int run(MeetingsOfYear.Year year) {
            var standings = NewMeeting.standings(year.at(), year.book());
            var maps = new ArrayList<Map<String, @Nullable Object>>();
            for (var meeting : year.book().meetings()) {
                var rate = Standings.rate(standings.of(year.book().decisions(meeting.id())));
                var map = asMap(meeting);
                map.put("done", rate.done());
                map.put("of", rate.of());
                maps.add(map);
                if (!asJson) {
                    output.say(
                            Sentence.of(
                                    "cli.meeting.line",
                                    Objects.toString(meeting.day(), "—"),
                                    meeting.title(),
                                    meeting.state(),
                                    rate.done(),
                                    rate.of()));
                }
            }
            if (asJson) {
                output.json(maps);
            }
            return OK;
        }
    }

    @Command(name = "show", description = "A meeting with its agenda and decisions.")
    static final class Show extends MeetingsOfYear.One {
        Show(Stores stores, Output output) {
            super(stores, output);
        }

        @Override
        int run(MeetingsOfYear.Year year) throws YitiException {
            var found = year.find(meeting);
            var stands =
                    NewMeeting.standings(year.at(), year.book())
                            .of(year.book().decisions(found.id()));
            if (asJson) {
                var map = asMap(found);
                map.put("minutes", found.minutes());
                map.put(
                        "agenda",
                        year.book().agenda(found.id()).stream().map(i -> item(year, i)).toList());
                map.put("decisions", stands.stream().map(s -> decision(year, s)).toList());
                output.json(map);
                return OK;
            }
            output.say(Sentence.of("cli.meeting.head", found.title(), found.state()));
            for (var item : year.book().agenda(found.id())) {
                output.say(
                        Sentence.of(
                                "cli.meeting.item",
                                item.position(),
                                what(year, item),
                                item.asked()));
            }
            for (var each : stands) {
                output.say(
                        Sentence.of(
                                "cli.meeting.decision",
                                each.standing(),
                                each.decision().text(),
                                each.why()));
            }
            return OK;
        }

        private static String what(MeetingsOfYear.Year year, AgendaItem item) {
            return Optional.ofNullable(item.issue())
                    .flatMap(id -> year.at().book().issue(id))
                    .map(issue -> issue.code() + " " + issue.name())
                    .or(() ->
                            year.book()
                                    .line(item.item())
                                    .map(line -> line.item().no() + " " + line.item().title()))
                    .orElse(item.words());
        }

        private static Map<String, @Nullable Object> item(
                MeetingsOfYear.Year year, AgendaItem item) {
            var map = new LinkedHashMap<String, @Nullable Object>();
            map.put("position", item.position());
            map.put("what", what(year, item));
            map.put("speaker", item.speaker());
            map.put("asked", item.asked());
            map.put("outcome", item.outcome().map(Enum::name).orElse(null));
            map.put("cameFrom", Objects.toString(item.cameFrom(), null));
            return map;
        }

        private Map<String, @Nullable Object> decision(
                MeetingsOfYear.Year year, Standings.Stands stands) {
            Decision decision = stands.decision();
            var map = new LinkedHashMap<String, @Nullable Object>();
            map.put("id", decision.id().toString());
            map.put("text", decision.text());
            map.put("kind", decision.kind().name());
            map.put("unit", year.at().units().label(decision.unit()));
            map.put("due", ItemCommand.text(decision.due()));
            map.put("standing", stands.standing().name());
            map.put("why", output.texts().say(stands.why()));
            map.put("item", year.book().line(decision.item()).map(l -> l.item().no()).orElse(null));
            return map;
        }
    }
}
