package org.yiti.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yiti.app.ledger.ImportChoices;
import org.yiti.app.ledger.LedgerFile;
import org.yiti.app.ledger.LedgerIntake;
import org.yiti.app.ledger.LedgerPlanner;
import org.yiti.app.ledger.LedgerReader;
import org.yiti.app.ledger.MappingJson;
import org.yiti.app.ledger.ReportMonth;
import org.yiti.app.ledger.UnitChoice;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;
import org.yiti.model.ledger.Mapping;
import org.yiti.model.programme.YearBook;
import org.yiti.model.store.Store;
import org.yiti.model.store.Stores;
import org.yiti.model.unit.UnitMatch;
import org.yiti.model.unit.UnitRegister;
import org.yiti.model.unit.UnitWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// A name that no unit has is listed; its rows come in without that unit, and it is filled in when the same
/// file is imported again with `--new-units` or `--unit`.
@Command(
        name = "import-ledger",
        description =
                "Imports an office's own ledger, or takes back one that export-ledger wrote. What the"
                        + " file and the store both changed stays as it is and is listed as a conflict.")
final class ImportLedgerCommand extends StoreCommand {
    @Option(names = "--year", required = true, paramLabel = "YEAR", description = "made if missing")
    int year;

    @Parameters(paramLabel = "FILE", description = "xlsx, xlsm or csv")
    Path file = Path.of("");

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "what the columns mean, as JSON (see mappings of --json)")
    @Nullable Path mapping;

    @Option(names = "--dry-run", description = "only say what would be done")
    boolean dryRun;

    @Option(
            names = "--month",
            paramLabel = "1-12",
            description =
                    "month of the progress columns (default: as the file says, else this month)")
    @Nullable Integer month;

    @Option(
            names = "--issue",
            paramLabel = "CODE",
            description = "issue of rows that name none (default: a new one named after the title)")
    String issue = "";

    @Option(names = "--new-units", description = "make units of names that no unit has")
    boolean newUnits;

    @Option(
            names = "--new-rows",
            description = "make tasks of rows that were added to a returned ledger")
    boolean newRows;

    @Option(
            names = "--unit",
            paramLabel = "NAME=UNIT",
            description = "a name in the file means this unit; it is remembered as its alias")
    Map<String, String> units = new LinkedHashMap<>();

    @Option(
            names = "--own",
            negatable = true,
            paramLabel = "own",
            description =
                    "whether “done” in the file is verified (default: if the year has no tasks yet)")
    @Nullable Boolean own;

    ImportLedgerCommand(Stores stores, Output output) {
        super(stores, output);
    }

    @Override
    int run() throws YitiException {
        if (month != null && (month < 1 || month > 12)) {
            throw new YitiException(Sentence.of("cli.set.month", month));
        }
        try (var open = open()) {
            var read = read(open);
            var planner = new LedgerPlanner(open, output.texts()::say);
            var choices = choices(open, read);
            var plan = planner.plan(read, choices, Progress.SILENT);
            if (newRows && !plan.proposals().isEmpty()) {
                for (var proposal : plan.proposals()) {
                    choices = choices.withNewRow(proposal.at());
                }
                plan = planner.plan(read, choices, Progress.SILENT);
            }
            if (newUnits && !plan.newUnits().isEmpty()) {
                for (var unknown : plan.newUnits()) {
                    // 各区 is no unit: it stays in the list of names that nobody has.
                    if (!UnitWords.namesSeveral(unknown.name())) {
                        choices = choices.withUnit(unknown.name(), new UnitChoice.Create());
                    }
                }
                plan = planner.plan(read, choices, Progress.SILENT);
            }
            long step =
                    dryRun
                            ? 0
                            : new LedgerIntake(open)
                                    .take(actor(), read, plan, Map.of(), Progress.SILENT);
            new ImportReport(output, read, plan, step, dryRun).print(asJson);
            return plan.nothingTaken()
                    ? output.fail(FAILED, ImportReport.nothing(read.name(), plan.rejected()))
                    : OK;
        }
    }

    private LedgerFile read(Store open) throws YitiException {
        var read = new LedgerReader(open.mappings()).read(file, Progress.SILENT);
        return mapping == null ? read : read.with(given(mapping));
    }

    private static Mapping given(Path path) throws YitiException {
        try {
            return MappingJson.read(Files.readString(path))
                    .orElseThrow(() -> badMapping(path, null));
        } catch (IOException e) {
            throw badMapping(path, e);
        }
    }

    private static YitiException badMapping(Path path, @Nullable IOException cause) {
        return new YitiException(Sentence.of("ledger.import.bad-mapping", path.toString()), cause);
    }

    private ImportChoices choices(Store open, LedgerFile read) throws YitiException {
        var book = YearBook.programme(open.rows(), year).map(p -> YearBook.load(open.rows(), p));
        var today = LocalDate.now(Clock.systemDefaultZone());
        int standard =
                book.map(b -> ReportMonth.of(b, today)).orElse(ReportMonth.standard(year, today));
        boolean first = book.map(b -> b.tasks().isEmpty()).orElse(true);
        var choices =
                new ImportChoices(
                        year,
                        ReportMonth.of(read, Optional.ofNullable(month), standard),
                        own == null ? first : own,
                        issue,
                        Map.of());
        var register = UnitRegister.load(open.rows());
        for (var given : units.entrySet()) {
            if (!(register.find(given.getValue(), year) instanceof UnitMatch.One(var unit))) {
                throw new YitiException(Sentence.of("ledger.no-unit", given.getValue()));
            }
            choices = choices.withUnit(given.getKey(), new UnitChoice.Existing(unit.id()));
        }
        return choices;
    }
}
