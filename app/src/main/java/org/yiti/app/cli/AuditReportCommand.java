package org.yiti.app.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.yiti.app.audit.ReportMaker;
import org.yiti.app.document.FontFiles;
import org.yiti.app.file.Replacement;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;
import org.yiti.model.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The report of an audit.
@Command(
        name = "report",
        description = "Writes the report of an audit, as docx or PDF by the file's name.")
final class AuditReportCommand extends StoreCommand {
    @Option(names = "--audit", required = true, paramLabel = "ID", description = "see list")
    String audit = "";

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "….docx or ….pdf")
    Path out = Path.of("");

    private final Clock clock;

    AuditReportCommand(Stores stores, Output output, Clock clock) {
        super(stores, output);
        this.clock = clock;
    }

    @Override
    int run() throws YitiException {
        try (var open = open()) {
            var id = AuditCommand.audit(open, audit);
            var maker = new ReportMaker(open, new FontFiles());
            var today = LocalDate.now(clock);
            boolean pdf = out.toString().toLowerCase(Locale.ROOT).endsWith(".pdf");
            var made =
                    pdf
                            ? maker.pdf(id, today, Progress.SILENT)
                            : maker.docx(id, today, Progress.SILENT);
            Replacement.of(out, file -> file.write(made.bytes()));
            if (asJson) {
                var map = new LinkedHashMap<String, Object>();
                map.put("file", out.toString());
                map.put("pages", made.pages());
                output.json(map);
            } else {
                output.say(Sentence.of("document.saved", out.toString()));
                made.notes().forEach(output::say);
            }
            return OK;
        }
    }
}
