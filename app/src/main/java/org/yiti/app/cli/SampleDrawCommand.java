package org.yiti.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.app.file.FileTrouble;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.programme.YearBook;
import org.yiti.model.store.Store;
import org.yiti.model.store.Stores;
import org.yiti.model.supervision.ItemFilter;
import org.yiti.model.supervision.ItemState;
import org.yiti.model.supervision.SampleDraw;
import org.yiti.model.supervision.SampleDraw.Drawn;
import org.yiti.model.supervision.SampleDraw.Member;
import org.yiti.model.unit.UnitLevel;
import org.yiti.model.unit.UnitRegister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "sample-draw",
        description =
                "Draws a stratified random sample for the quarterly check; whoever has frame and"
                        + " seed draws the same.")
final class SampleDrawCommand extends StoreCommand {
    enum Of {
        ITEMS,
        TASKS,
        PLACES
    }

    enum Strata {
        UNIT,
        DISTRICT,
        ISSUE
    }

    @Option(names = "--of", description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}")
    Of of = Of.ITEMS;

    @Option(names = "--strata", description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}")
    Strata strata = Strata.UNIT;

    @Option(
            names = "--state",
            split = ",",
            description = "of items and their places; default: all that were reported done")
    Set<ItemState> states =
            EnumSet.of(
                    ItemState.AWAITING_CHECK,
                    ItemState.VERIFYING,
                    ItemState.CLOSED,
                    ItemState.LOOK_BACK,
                    ItemState.ARCHIVED);

    @Option(
            names = "--status",
            split = ",",
            description = "of tasks; default: done or reported done")
    Set<TaskStatus> statuses = EnumSet.of(TaskStatus.AWAITING_CHECK, TaskStatus.DONE);

    @Option(names = "--year", paramLabel = "YEAR", description = "default: the newest")
    @Nullable Integer year;

    @Option(names = "--size", required = true, paramLabel = "N", description = "how many")
    int size;

    @Option(
            names = "--seed",
            required = true,
            paramLabel = "TEXT",
            description = "fixed before the draw, such as numbers of a public lottery")
    String seed = "";

    @Option(names = "--frame", paramLabel = "FILE", description = "keep the frame in a new file")
    @Nullable Path frameFile;

    SampleDrawCommand(Stores stores, Output output) {
        super(stores, output);
    }

    @Override
    int run() throws YitiException {
        needWords("--seed", seed);
        if (size < 1) {
            throw new YitiException(Sentence.of("cli.draw.size"));
        }
        try (var open = open()) {
            var book = year == null ? newestBook(open) : book(open, year);
            var units = UnitRegister.load(open.rows());
            var members = of == Of.TASKS ? tasks(book, units) : items(open, book, units);
            if (members.isEmpty()) {
                throw new YitiException(Sentence.of("cli.draw.empty"));
            }
            var draw = new SampleDraw(members);
            if (frameFile != null) {
                keep(draw.frame(), frameFile);
            }
            tell(draw.draw(seed, size));
            return OK;
        }
    }

    private List<Member> tasks(YearBook book, UnitRegister units) {
        var members = new ArrayList<Member>();
        for (var issue : book.issues()) {
            for (var task : book.tasksOf(issue.id())) {
                if (statuses.contains(task.status())) {
                    var lead = task.leadUnit() == null ? issue.leadUnit() : task.leadUnit();
                    members.add(
                            member(
                                    task.no(),
                                    stratum(units, lead, issue.code() + " " + issue.name())));
                }
            }
        }
        return members;
    }

    /// Items of the year by their number, or the places that they name, each once: in the stratum of its first item.
    private List<Member> items(Store open, YearBook book, UnitRegister units) throws YitiException {
        var members = new LinkedHashMap<String, Member>();
        var lines = open.items().lines(ItemFilter.ALL.states(states), 0, Integer.MAX_VALUE);
        for (var line : lines) {
            var item = line.item();
            var id = of == Of.PLACES ? item.place() : item.no();
            if (item.year() == book.programme().year() && !id.isBlank()) {
                var issue =
                        Optional.ofNullable(item.issue())
                                .flatMap(book::issue)
                                .map(SampleDrawCommand::named)
                                .orElse("");
                members.putIfAbsent(id, member(id, stratum(units, item.leadUnit(), issue)));
            }
        }
        return List.copyOf(members.values());
    }

    private static String named(Issue issue) {
        return issue.code() + " " + issue.name();
    }

    private static Member member(String id, String stratum) {
        return new Member(flat(id), flat(stratum));
    }

    /// On one line, as a frame has one line for each.
    private static String flat(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    private String stratum(UnitRegister units, @Nullable UUID lead, String issue) {
        var name =
                switch (strata) {
                    case UNIT -> units.label(lead);
                    case DISTRICT -> district(units, lead);
                    case ISSUE -> issue;
                };
        return name.isBlank() ? output.texts().tr("cli.draw.stratum.none") : name;
    }

    /// The district that the unit is or lies in; for what is of the city, its level.
    private String district(UnitRegister units, @Nullable UUID lead) {
        var unit = units.unit(lead);
        for (int i = 0; i < UnitLevel.values().length && unit.isPresent(); i++) {
            if (unit.get().level() == UnitLevel.DISTRICT) {
                return unit.get().label();
            }
            unit = unit.flatMap(u -> units.unit(u.parent()));
        }
        return units.unit(lead).map(u -> output.texts().label(u.level())).orElse("");
    }

    private static void keep(String frame, Path file) throws YitiException {
        try {
            Files.writeString(file, frame, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (IOException e) {
            throw FileTrouble.writing(file, e);
        }
    }

    private void tell(Drawn drawn) {
        if (asJson) {
            var map = new LinkedHashMap<String, Object>();
            map.put("method", SampleDraw.METHOD);
            map.put("seed", drawn.seed());
            map.put("frame", drawn.frameHash());
            map.put("members", drawn.frameSize());
            map.put("drawn", drawn.size());
            map.put("strata", drawn.strata().stream().map(SampleDrawCommand::asMap).toList());
            output.json(map);
            return;
        }
        output.say(
                Sentence.of(
                        "cli.draw.head",
                        drawn.seed(),
                        SampleDraw.METHOD,
                        drawn.frameSize(),
                        drawn.frameHash(),
                        drawn.size()));
        for (var stratum : drawn.strata()) {
            output.say(
                    Sentence.of(
                            "cli.draw.stratum",
                            stratum.name(),
                            stratum.members(),
                            stratum.drawn().size()));
            stratum.drawn().forEach(id -> output.line("    " + id));
        }
    }

    private static Map<String, Object> asMap(SampleDraw.Stratum stratum) {
        var map = new LinkedHashMap<String, Object>();
        map.put("stratum", stratum.name());
        map.put("members", stratum.members());
        map.put("drawn", stratum.drawn());
        return map;
    }
}
