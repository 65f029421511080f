package org.yiti.app.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import org.yiti.app.document.letter.LetterTemplates;
import org.yiti.app.file.Replacement;
import org.yiti.app.i18n.Texts;
import org.yiti.app.monthly.MonthlyMaker;
import org.yiti.app.monthly.MonthlyPaper;
import org.yiti.app.pack.PackSources;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.account.Matter;
import org.yiti.model.job.Progress;
import org.yiti.model.pack.PackTime;
import org.yiti.model.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// An official paper of a month: report or circular.
@Command(
        name = "monthly",
        description =
                "Writes the monthly report or the circular of a month as an official paper, docx or PDF by the file's name;"
                        + " of a closed month as it was closed.")
final class MonthlyPaperCommand extends StoreCommand {
    private final Clock clock;

    @Option(names = "--month", required = true, paramLabel = "YYYY-MM", description = "its month")
    String month = "";

    @Option(
            names = "--paper",
            paramLabel = "PAPER",
            description = "one of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    MonthlyPaper paper = MonthlyPaper.MONTHLY_REPORT;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "….docx or ….pdf")
    Path out = Path.of("");

    MonthlyPaperCommand(Stores stores, Output output, Clock clock) {
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
        var wanted = month();
        try (var open = open()) {
            PackCommand.mustRead(open);
            var today = LocalDate.now(clock);
            var chinese = new Texts(Locale.CHINESE);
            var maker =
                    new MonthlyMaker(
                            new PackSources(open, chinese).standing(wanted, today),
                            paper,
                            new LetterTemplates(open.templates()).find(paper),
                            today);
            boolean pdf = out.toString().toLowerCase(Locale.ROOT).endsWith(".pdf");
            var made = pdf ? maker.pdf(Progress.SILENT) : maker.docx(Progress.SILENT);
            Replacement.of(out, file -> file.write(made.bytes()));
            made.notes().forEach(output::trouble);
            if (asJson) {
                var told = new LinkedHashMap<String, Object>();
                told.put("file", out.toString());
                told.put("pages", made.pages());
                output.json(told);
            } else {
                output.say(Sentence.of("document.saved", out.toString()));
            }
            return OK;
        }
    }

    private YearMonth month() throws YitiException {
        return PackTime.read(month)
                .filter(PackTime.OfMonth.class::isInstance)
                .map(time -> ((PackTime.OfMonth) time).month())
                .orElseThrow(() -> new YitiException(Sentence.of("cli.freeze.month", month)));
    }
}
