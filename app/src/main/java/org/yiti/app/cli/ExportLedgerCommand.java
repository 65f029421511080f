package org.yiti.app.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.app.ledger.LedgerWriter;
import org.yiti.app.ledger.ReportMonth;
import org.yiti.app.ledger.file.CsvWriter;
import org.yiti.app.template.TemplateFiles;
import org.yiti.app.template.TemplateLedger;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.account.Matter;
import org.yiti.model.job.Progress;
import org.yiti.model.store.Store;
import org.yiti.model.store.Stores;
import org.yiti.model.unit.UnitMatch;
import org.yiti.model.unit.UnitRegister;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "export-ledger",
        description =
                "Writes the target ledger of a year as xlsx or csv: whole, of one unit to fill in, or one"
                        + " file for each unit. import-ledger takes it back.")
final class ExportLedgerCommand extends StoreCommand {
    @Option(names = "--year", paramLabel = "YEAR", description = "default: the newest")
    @Nullable Integer year;

    @ArgGroup(multiplicity = "1")
    Target target = new Target();

    @Option(names = "--unit", paramLabel = "UNIT", description = "only the tasks of this unit")
    String unit = "";

    @Option(
            names = "--month",
            paramLabel = "1-12",
            description =
                    "month of the progress columns (default: this month, or the last reported)")
    @Nullable Integer month;

    @Option(
            names = "--csv",
            paramLabel = "utf8|gb18030",
            description = "write csv in this encoding")
    @Nullable Csv csv;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "date of the data in the heading (default: today)")
    LocalDate asOf = LocalDate.now(Clock.systemDefaultZone());

    /// Where to.
    static final class Target {
        @Option(names = "--out", required = true, paramLabel = "FILE")
        @Nullable Path out;

        @Option(
                names = "--each-unit",
                required = true,
                paramLabel = "DIR",
                description = "one file for each unit that has tasks")
        @Nullable Path eachUnit;
    }

    @Option(
            names = "--template",
            paramLabel = "NAME",
            description = "fill this template of the office (see: template)")
    @Nullable String template;

    enum Csv {
        UTF8,
        GB18030;

        CsvWriter.Encoding encoding() {
            return switch (this) {
                case UTF8 -> CsvWriter.Encoding.UTF_8;
                case GB18030 -> CsvWriter.Encoding.GB_18030;
            };
        }
    }

    ExportLedgerCommand(Stores stores, Output output) {
        super(stores, output);
    }

    /// A plan without its progress would look as if nothing had been done.
    @Override
    Optional<Matter> reads() {
        return Optional.of(Matter.PROGRESS);
    }

    @Override
    int run() throws YitiException {
        if (month != null && (month < 1 || month > 12)) {
            throw new YitiException(Sentence.of("cli.set.month", month));
        }
        if (target.out != null && csv == null && ends(target.out, ".csv")) {
            // A workbook under that name is opened by nothing.
            throw new YitiException(Sentence.of("cli.export.csv", target.out.toString()));
        }
        try (var open = open()) {
            var book = year == null ? newestBook(open) : book(open, year);
            int reported = month == null ? ReportMonth.of(book, asOf) : month;
            var writer = new LedgerWriter(open, book, reported, asOf, output.texts());
            if (template != null && (target.eachUnit != null || csv != null)) {
                throw new YitiException(Sentence.of("cli.export.template"));
            }
            if (target.eachUnit != null) {
                var files = writer.writeEach(target.eachUnit, Progress.SILENT);
                return told(
                        Map.of("files", files.stream().map(Path::toString).toList()),
                        Sentence.of("cli.export.each", files.size(), target.eachUnit.toString()));
            }
            var out = java.util.Objects.requireNonNull(target.out);
            var only = unit(open, book.programme().year());
            int tasks;
            if (template != null) {
                var bytes = new TemplateFiles(open.templates()).find(template);
                tasks =
                        new TemplateLedger(open, book, reported, asOf, output.texts())
                                .write(out, bytes, only, Optional.empty(), Progress.SILENT);
            } else if (csv != null) {
                tasks = writer.writeCsv(out, only, csv.encoding(), Progress.SILENT);
            } else {
                tasks = writer.write(out, only, Progress.SILENT);
            }
            return told(
                    Map.of("file", out.toString(), "tasks", tasks),
                    Sentence.of("cli.export.done", tasks, out.toString()));
        }
    }

    private static boolean ends(Path file, String with) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(with);
    }

    private int told(Map<String, Object> result, Sentence sentence) {
        answer(result, sentence);
        return OK;
    }

    private Optional<UUID> unit(Store open, int ofYear) throws YitiException {
        if (unit.isBlank()) {
            return Optional.empty();
        }
        if (UnitRegister.load(open.rows()).find(unit, ofYear) instanceof UnitMatch.One(var found)) {
            return Optional.of(found.id());
        }
        throw new YitiException(Sentence.of("ledger.no-unit", unit));
    }
}
