package org.yiti.app.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yiti.app.ledger.LedgerReader;
import org.yiti.app.sendout.ReturnedFile;
import org.yiti.app.sendout.ReturnedFolder;
import org.yiti.app.sendout.TakeBackChoices;
import org.yiti.app.sendout.TakeBackIntake;
import org.yiti.app.sendout.TakeBackPlan;
import org.yiti.app.sendout.TakeBackPlanner;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;
import org.yiti.model.store.Store;
import org.yiti.model.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "take-back",
        description =
                "Takes back all ledgers of a folder that send-out or export-ledger wrote, as one step. What"
                        + " both sides changed stays as it is and is listed as a conflict.")
final class TakeBackCommand extends StoreCommand {
    @Option(names = "--year", required = true, paramLabel = "YEAR")
    int year;

    @Parameters(paramLabel = "DIR", description = "folder with the files that came back")
    Path dir = Path.of("");

    @Option(names = "--dry-run", description = "only say what would be done")
    boolean dryRun;

    @Option(names = "--new-rows", description = "make tasks of rows that were added")
    boolean newRows;

    TakeBackCommand(Stores stores, Output output) {
        super(stores, output);
    }

    @Override
    int run() throws YitiException {
        try (var open = open()) {
            var reader = new LedgerReader(open.mappings());
            var files = new ReturnedFolder(reader).read(dir, Progress.SILENT);
            var today = LocalDate.now(Clock.systemDefaultZone());
            var plan = plan(open, files, today);
            boolean none = plan.taken().isEmpty();
            long step =
                    dryRun || none
                            ? 0
                            : new TakeBackIntake(open)
                                    .take(actor(), plan, Map.of(), today, Progress.SILENT);
            report(plan, step);
            return none
                    ? output.fail(FAILED, Sentence.of("takeback.none-taken", plan.lines().size()))
                    : OK;
        }
    }

    private TakeBackPlan plan(Store open, List<ReturnedFile> files, LocalDate today)
            throws YitiException {
        var planner = new TakeBackPlanner(open, output.texts()::say);
        var plan = planner.plan(year, files, TakeBackChoices.NONE, today, Progress.SILENT);
        var rows = new HashSet<TakeBackChoices.FileRow>();
        for (TakeBackPlan.Line line : plan.lines()) {
            line.plan().stream()
                    .flatMap(p -> p.proposals().stream())
                    .forEach(
                            p -> rows.add(new TakeBackChoices.FileRow(line.file().name(), p.at())));
        }
        if (!newRows || rows.isEmpty()) {
            return plan;
        }
        var choices = new TakeBackChoices(Set.of(), Set.of(), rows);
        return planner.plan(year, files, choices, today, Progress.SILENT);
    }

    private void report(TakeBackPlan plan, long step) {
        if (asJson) {
            var map = new LinkedHashMap<String, Object>();
            map.put("files", plan.lines().stream().map(line -> asMap(plan, line)).toList());
            map.put("changed", plan.changed(Map.of()));
            map.put("step", step);
            map.put("dryRun", dryRun);
            output.json(map);
            return;
        }
        for (TakeBackPlan.Line line : plan.lines()) {
            line.trouble().ifPresent(output::say);
            if (line.plan().isPresent() && line.file().ledger().isPresent()) {
                output.say(
                        Sentence.of(
                                line.late() ? "takeback.line.late" : "takeback.line",
                                line.file().name(),
                                plan.unitOf(line),
                                line.month()));
                new ImportReport(
                                output, line.file().ledger().get(), line.plan().get(), step, dryRun)
                        .print(false);
            }
        }
    }

    private Map<String, Object> asMap(TakeBackPlan plan, TakeBackPlan.Line line) {
        var map = new LinkedHashMap<String, Object>();
        map.put("file", line.file().name());
        map.put("unit", plan.unitOf(line));
        map.put("month", line.month());
        map.put("late", line.late());
        map.put("again", line.again());
        line.trouble().ifPresent(trouble -> map.put("trouble", output.texts().say(trouble)));
        if (line.plan().isPresent() && line.file().ledger().isPresent()) {
            var ledger = line.file().ledger().get();
            var report = new ImportReport(output, ledger, line.plan().get(), 0, dryRun).asMap();
            List.of("mappings", "step", "dryRun", "newUnits", "added").forEach(report::remove);
            map.putAll(report);
        }
        return map;
    }
}
