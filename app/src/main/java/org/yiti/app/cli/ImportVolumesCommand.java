package org.yiti.app.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.yiti.app.hotline.VolumeFile;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.account.Matter;
import org.yiti.model.job.Progress;
import org.yiti.model.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "import-volumes",
        description =
                "Imports a table of hotline volumes with the heads 问题, 单位, 月份, 受理量, 派单量"
                        + " as one step.")
final class ImportVolumesCommand extends StoreCommand {
    @Option(names = "--year", required = true, paramLabel = "YEAR")
    int year;

    @Parameters(paramLabel = "FILE", description = "xlsx, xlsm or csv")
    Path file = Path.of("");

    @Option(names = "--dry-run", description = "only say what would be done")
    boolean dryRun;

    ImportVolumesCommand(Stores stores, Output output) {
        super(stores, output);
    }

    @Override
    Optional<Matter> reads() {
        return Optional.of(Matter.TICKETS);
    }

    @Override
    int run() throws YitiException {
        try (var open = open()) {
            var files = new VolumeFile(open);
            var read = files.read(file, book(open, year), Progress.SILENT);
            var plan = read.plan();
            long step = dryRun ? 0 : files.take(actor(), plan, Progress.SILENT);
            print(read, step);
            return plan.read() == plan.rejected().size()
                    ? output.fail(FAILED, ImportReport.nothing(read.file(), plan.rejected()))
                    : OK;
        }
    }

    private void print(VolumeFile.Reading read, long step) {
        var plan = read.plan();
        if (asJson) {
            var map = new LinkedHashMap<String, Object>();
            map.put("read", plan.read());
            map.put("added", plan.added());
            map.put("changed", plan.changed());
            map.put("unchanged", plan.unchanged());
            map.put("rejected", ImportReport.rejected(output, plan.rejected()));
            map.put("warnings", read.warnings().stream().map(output.texts()::say).toList());
            map.put("step", step);
            map.put("dryRun", dryRun);
            output.json(map);
            return;
        }
        output.say(
                Sentence.of(
                        dryRun ? "cli.import.would" : "cli.import.done",
                        plan.read(),
                        plan.added(),
                        plan.changed(),
                        plan.unchanged(),
                        plan.rejected().size(),
                        0));
        read.warnings().forEach(output::say);
        plan.rejected().forEach(row -> output.say(ImportReport.rejected(row)));
    }
}
