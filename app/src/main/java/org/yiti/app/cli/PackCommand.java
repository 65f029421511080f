package org.yiti.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yiti.app.document.FontFiles;
import org.yiti.app.nav.MeetingRoute;
import org.yiti.app.nav.PageTables;
import org.yiti.app.pack.Material;
import org.yiti.app.pack.PackFiles;
import org.yiti.app.pack.PackForm;
import org.yiti.app.pack.PackSources;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.account.GuardedStore;
import org.yiti.model.account.Matter;
import org.yiti.model.job.Progress;
import org.yiti.model.pack.PackTime;
import org.yiti.model.record.Coverage;
import org.yiti.model.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Makes the material of a month, a week or a day.
@Command(
        name = "pack",
        description =
                "Makes the material of a month, a week or a day: PDF, docx and the annexes as xlsx. Every character is there or"
                        + " an error names it.")
final class PackCommand extends StoreCommand {
    private final Clock clock;

    @Option(
            names = "--month",
            paramLabel = "YYYY-MM",
            description = "the meeting material of a month")
    String month = "";

    @Option(
            names = "--week",
            paramLabel = "YYYY-Www",
            description = "the summary of a week (ISO 8601)")
    String week = "";

    @Option(names = "--day", paramLabel = "YYYY-MM-DD", description = "the report of a day")
    String day = "";

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "a folder")
    Path out = Path.of("");

    @Option(
            names = "--closed",
            description =
                    "as the closed month has it: the very files that were made when it was closed (default: as it stands now)")
    boolean closed;

    @Option(
            names = "--remade",
            description =
                    "with --closed: made again of the rows of the closed month by this program, which its foot says")
    boolean remade;

    @Option(
            names = "--form",
            split = ",",
            paramLabel = "FORM",
            description = "some of ${COMPLETION-CANDIDATES} (default: all)")
    List<PackForm> forms = List.of(PackForm.values());

    @Option(
            names = "--marking",
            paramLabel = "WORDS",
            description =
                    "who may see it, at the foot of every page (default: what the office usually writes; of a closed month what"
                            + " it was closed with)")
    @Nullable String marking;

    @Option(
            names = "--review",
            description =
                    "also a file .yitr, which yiti review shows full screen without a store; with --closed only."
                            + " It holds all rows of the year and is not locked.")
    boolean review;

    PackCommand(Stores stores, Output output, Clock clock) {
        super(stores, output);
        this.clock = clock;
    }

    @Override
    Optional<Matter> reads() {
        return Optional.of(Matter.REPORT);
    }

    @Override
    int run() throws YitiException {
        needWords("--out", out.toString());
        if (!Files.isDirectory(out)) {
            throw new YitiException(Sentence.of("cli.pack.folder", out.toString()));
        }
        var time = time();
        if (review && !closed) {
            throw new YitiException(Sentence.of("cli.pack.review"));
        }
        if (remade && !closed) {
            throw new YitiException(Sentence.of("cli.pack.remade"));
        }
        try (var open = open()) {
            mustRead(open);
            var material = material(new PackSources(open, output.texts()), time);
            material.remark().ifPresent(output::trouble);
            var written =
                    new PackFiles(open, new FontFiles())
                            .write(material, forms, out, Progress.SILENT);
            written.notes().forEach(output::trouble);
            var edited = material.edited();
            edited.said().forEach(output::trouble);
            var all = new ArrayList<>(written.files());
            if (review) {
                all.add(PackFiles.seal(open, material.source(), out, Progress.SILENT));
            }
            tell(material, new PackFiles.Written(all, written.pages(), written.notes()));
        }
        return OK;
    }

    private Material material(PackSources sources, PackTime time) throws YitiException {
        var given = Optional.ofNullable(marking);
        if (closed && time instanceof PackTime.OfMonth(var of)) {
            if (remade) {
                return Material.remade(sources, of, given, Progress.SILENT);
            }
            var material =
                    Material.closed(sources, of, given.orElseGet(sources::usual), Progress.SILENT);
            var kept = material.source().marking();
            if (given.isPresent() && !given.get().strip().equals(kept)) {
                throw new YitiException(Sentence.of("cli.pack.marking", month, kept));
            }
            return material;
        }
        return Material.live(
                sources,
                time,
                LocalDate.now(clock),
                given.orElseGet(sources::usual),
                Progress.SILENT);
    }

    /// The material is not for whom its page is not: it would say a part's numbers under the office's name.
    static void mustRead(GuardedStore open) throws YitiException {
        var account = open.guard().account();
        var hidden =
                PageTables.of(new MeetingRoute.Packs()).stream()
                        .filter(table -> open.rows().coverage(table) == Coverage.NOTHING)
                        .findFirst();
        if (account.isPresent() && hidden.isPresent()) {
            throw new YitiException(
                    Sentence.of(
                            "cli.pack.hidden",
                            account.get().name(),
                            List.copyOf(account.get().roles()),
                            hidden.get().label()));
        }
    }

    /// One of the three, and as it is said.
    private PackTime time() throws YitiException {
        var given = Stream.of(month, week, day).filter(each -> !each.isBlank()).toList();
        if (given.size() != 1) {
            throw new YitiException(Sentence.of("cli.pack.time"));
        }
        var read = PackTime.read(given.getFirst());
        var right =
                read.filter(time ->
                        switch (time) {
                            case PackTime.OfMonth _ -> !month.isBlank();
                            case PackTime.OfWeek _ -> !week.isBlank();
                            case PackTime.OfDay _ -> !day.isBlank();
                        });
        if (right.isEmpty()) {
            throw new YitiException(
                    Sentence.of(
                            month.isBlank() ? "cli.pack.period" : "cli.freeze.month",
                            given.getFirst()));
        }
        if (closed && month.isBlank()) {
            throw new YitiException(Sentence.of("cli.pack.closed"));
        }
        return right.get();
    }

    private void tell(Material material, PackFiles.Written written) {
        var edited = material.edited();
        var checksum = material.checksum();
        var files = written.files().stream().map(Path::toString).toList();
        if (asJson) {
            var told = new LinkedHashMap<String, Object>();
            told.put("files", files);
            told.put("pages", written.pages());
            told.put("checksum", checksum);
            told.put("kept", material.kept().isPresent());
            told.put("notes", edited.said().stream().map(output.texts()::say).toList());
            output.json(told);
        } else {
            files.forEach(file -> output.say(Sentence.of("cli.pack.file", file)));
            output.say(Sentence.of("cli.pack.done", written.pages(), checksum));
        }
    }
}
