package org.yiti.app.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yiti.app.ledger.ReportMonth;
import org.yiti.app.template.TemplateFiles;
import org.yiti.app.template.TrialFilling;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.account.Matter;
import org.yiti.model.job.Progress;
import org.yiti.model.store.Stores;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The office's own templates for ledgers.
@Command(
        name = "template",
        mixinStandardHelpOptions = true,
        description =
                "The office's own xlsx with places to fill in, as {{任务内容}}. export-ledger and send-out fill"
                        + " them with --template.")
final class TemplateCommand {
    private TemplateCommand() {}

    static CommandLine with(Stores stores, Output output) {
        return new CommandLine(new TemplateCommand())
                .addSubcommand(new Example(stores, output))
                .addSubcommand(new Add(stores, output))
                .addSubcommand(new Listing(stores, output))
                .addSubcommand(new Trial(stores, output))
                .addSubcommand(new Give(stores, output))
                .addSubcommand(new Remove(stores, output));
    }

    private abstract static class Part extends StoreCommand {
        Part(Stores stores, Output output) {
            super(stores, output);
        }

        @Override
        Optional<Matter> reads() {
            return Optional.of(Matter.REPORT);
        }

        int told(Map<String, Object> result, Sentence sentence) {
            answer(result, sentence);
            return OK;
        }
    }

    @Command(name = "example", description = "Writes a template to begin with.")
    static final class Example extends Part {
        @Option(names = "--out", required = true, paramLabel = "FILE")
        Path out = Path.of("");

        Example(Stores stores, Output output) {
            super(stores, output);
        }

        @Override
        int run() throws YitiException {
            TemplateFiles.example(out, output.texts(), Progress.SILENT);
            return told(
                    Map.of("file", out.toString()), Sentence.of("template.given", out.toString()));
        }
    }

    @Command(name = "add", description = "Takes a template in, if all its places are known.")
    static final class Add extends Part {
        @Option(names = "--file", required = true, paramLabel = "FILE")
        Path file = Path.of("");

        Add(Stores stores, Output output) {
            super(stores, output);
        }

        @Override
        int run() throws YitiException {
            try (var open = open()) {
                var name = new TemplateFiles(open.templates()).take(file, Progress.SILENT);
                return told(Map.of("name", name), Sentence.of("template.taken", name));
            }
        }
    }

    @Command(name = "list", description = "Names the templates.")
    static final class Listing extends Part {
        Listing(Stores stores, Output output) {
            super(stores, output);
        }

        @Override
        int run() throws YitiException {
            try (var open = open()) {
                List<String> names = open.templates().tables();
                if (asJson) {
                    output.json(Map.of("names", names));
                } else {
                    names.forEach(output.writer()::println);
                }
                return OK;
            }
        }
    }

    /// A template by its name.
    private abstract static class Named extends Part {
        @Option(names = "--name", required = true, paramLabel = "NAME")
        String name = "";

        Named(Stores stores, Output output) {
            super(stores, output);
        }
    }

    @Command(
            name = "trial",
            description =
                    "Fills a template with a year and reads it back: what would be lost on the way.")
    static final class Trial extends Named {
        @Option(names = "--year", paramLabel = "YEAR", description = "default: the newest")
        @Nullable Integer year;

        Trial(Stores stores, Output output) {
            super(stores, output);
        }

        @Override
        int run() throws YitiException {
            try (var open = open()) {
                var today = LocalDate.now(Clock.systemDefaultZone());
                var book = year == null ? newestBook(open) : book(open, year);
                var month = ReportMonth.of(book, today);
                var bytes = new TemplateFiles(open.templates()).find(name);
                var trial =
                        new TrialFilling(open, book, month, today, output.texts())
                                .run(bytes, Progress.SILENT);
                return told(trial);
            }
        }

        private int told(TrialFilling.Trial trial) {
            if (asJson) {
                var map = new LinkedHashMap<String, Object>();
                map.put("tasks", trial.tasks());
                map.put("back", trial.back());
                map.put("notes", trial.notes().stream().map(output.texts()::say).toList());
                output.json(map);
            } else {
                output.say(trial.sentence());
                trial.notes().forEach(output::say);
            }
            return OK;
        }
    }

    @Command(name = "give", description = "Writes a template out as it was taken in.")
    static final class Give extends Named {
        @Option(names = "--out", required = true, paramLabel = "FILE")
        Path out = Path.of("");

        Give(Stores stores, Output output) {
            super(stores, output);
        }

        @Override
        int run() throws YitiException {
            try (var open = open()) {
                new TemplateFiles(open.templates()).giveOut(name, out);
                return told(
                        Map.of("file", out.toString()),
                        Sentence.of("template.given", out.toString()));
            }
        }
    }

    @Command(name = "remove", description = "Forgets a template.")
    static final class Remove extends Named {
        Remove(Stores stores, Output output) {
            super(stores, output);
        }

        @Override
        int run() throws YitiException {
            try (var open = open()) {
                new TemplateFiles(open.templates()).find(name);
                open.templates().remove(name);
                return told(Map.of("name", name), Sentence.of("template.removed", name));
            }
        }
    }
}
