package org.yiti.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yiti.app.file.FileTrouble;
import org.yiti.app.i18n.Texts;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.draw.Drawing;
import org.yiti.model.draw.DrawnBy;
import org.yiti.model.draw.DrawnOf;
import org.yiti.model.draw.SampleDraw;
import org.yiti.model.draw.SampleDraw.Drawn;
import org.yiti.model.draw.SampleFrame;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Step;
import org.yiti.model.store.Store;
import org.yiti.model.store.Stores;
import org.yiti.model.supervision.ItemFilter;
import org.yiti.model.supervision.ItemState;
import org.yiti.model.unit.UnitRegister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "sample-draw",
        description =
                "Draws a stratified random sample for the quarterly check; whoever has frame and"
                        + " seed draws the same.")
final class SampleDrawCommand extends StoreCommand {
    @Option(names = "--of", description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}")
    DrawnOf of = DrawnOf.ITEMS;

    @Option(names = "--strata", description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}")
    DrawnBy strata = DrawnBy.UNIT;

    @Option(
            names = "--state",
            split = ",",
            description = "of items and their places; default: all that were reported done")
    Set<ItemState> states = SampleFrame.REPORTED_ITEMS;

    @Option(
            names = "--status",
            split = ",",
            description = "of tasks; default: done or reported done")
    Set<TaskStatus> statuses = SampleFrame.REPORTED_TASKS;

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

    @Option(
            names = "--keep",
            paramLabel = "QUARTER",
            description = "keep the sample in the store, for this quarter of the year (1 to 4)")
    @Nullable Integer keep;

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
            var texts =
                    new Texts(Locale.CHINESE); // strata are the same whatever the program speaks
            var frame =
                    new SampleFrame(
                            book, units, strata, texts::label, texts.tr("cli.draw.stratum.none"));
            var members = of == DrawnOf.TASKS ? frame.tasks(statuses) : items(open, frame);
            if (members.isEmpty()) {
                throw new YitiException(Sentence.of("cli.draw.empty"));
            }
            var drawing = new Drawing(members);
            if (frameFile != null) {
                keep(drawing.frame(), frameFile);
            }
            if (keep != null) {
                keep(open, book, drawing, keep);
            }
            tell(drawing.draw(seed, size));
            return OK;
        }
    }

    /// With the states that samples are drawn from on the page: another frame could not be drawn again there.
    private void keep(Store open, YearBook book, Drawing drawing, int quarter)
            throws YitiException {
        boolean usual =
                states.equals(SampleFrame.REPORTED_ITEMS)
                        && statuses.equals(SampleFrame.REPORTED_TASKS);
        if (quarter < 1 || quarter > 4 || !usual) {
            throw new YitiException(Sentence.of("cli.draw.keep"));
        }
        var title =
                output.texts()
                        .tr(
                                "draw.title",
                                book.programme().year(),
                                quarter,
                                output.texts().label(of));
        var order =
                new Drawing.Order(
                        book.programme().id(),
                        quarter,
                        title,
                        of,
                        strata,
                        seed,
                        size,
                        LocalDate.now(Clock.systemDefaultZone()));
        open.recorder()
                .record(actor(), Step.of(Sentence.of("step.draw", title), drawing.keep(order)));
    }

    private List<SampleFrame.Unit> items(Store open, SampleFrame frame) throws YitiException {
        var lines = open.items().lines(ItemFilter.ALL.states(states), 0, Integer.MAX_VALUE);
        return frame.items(of, lines);
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
