package org.yiti.app.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yiti.app.baseline.Comparison;
import org.yiti.app.baseline.DifferenceSheet;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.document.FontFiles;
import org.yiti.app.document.Listing;
import org.yiti.app.document.ListingPdf;
import org.yiti.app.document.Paper;
import org.yiti.app.issue.IssuePapers;
import org.yiti.app.matrix.MatrixPaper;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.account.Matter;
import org.yiti.model.job.Progress;
import org.yiti.model.programme.Baseline;
import org.yiti.model.programme.Issue;
import org.yiti.model.store.Store;
import org.yiti.model.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "print-list",
        description =
                "Writes a list as PDF, as the window prints it: heads on every page, every character there"
                        + " or an error that names it.")
final class PrintListCommand extends StoreCommand {
    @Option(names = "--year", paramLabel = "YEAR", description = "default: the newest")
    @Nullable Integer year;

    @Option(
            names = "--list",
            required = true,
            paramLabel = "LIST",
            description = "one of ${COMPLETION-CANDIDATES}")
    What list = What.TASKS;

    @Option(
            names = "--issue",
            paramLabel = "CODE",
            description = "only the tasks of this issue; needed for baseline")
    @Nullable String code;

    @Option(
            names = "--baseline",
            paramLabel = "NAME",
            description = "what the issue is compared with (default: its newest)")
    @Nullable String baseline;

    @Option(
            names = "--paper",
            paramLabel = "PAPER",
            description = "one of ${COMPLETION-CANDIDATES} (default: what the list fits)")
    @Nullable Paper paper;

    @Option(
            names = "--marking",
            paramLabel = "WORDS",
            description = "who may see it, at the top right of every page")
    String marking = "";

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "date of the data (default: today, or the end of the year's last reports)")
    @Nullable LocalDate asOf;

    @Option(names = "--out", required = true, paramLabel = "FILE")
    Path out = Path.of("");

    enum What {
        TASKS,
        MATRIX,
        ISSUES,
        BASELINE
    }

    PrintListCommand(Stores stores, Output output) {
        super(stores, output);
    }

    /// A plan without its progress would look as if nothing had been done.
    @Override
    Optional<Matter> reads() {
        return Optional.of(Matter.PROGRESS);
    }

    @Override
    int run() throws YitiException {
        needWords("--out", out.toString());
        try (var open = open()) {
            var listing = listing(open, snapshot(open)).of(open.office().name(), marking);
            var pdf = new ListingPdf(new FontFiles(), output.texts());
            var on = pdf.write(listing, Optional.ofNullable(paper), out, Progress.SILENT);
            int rows =
                    (int)
                            listing.body().lines().stream()
                                    .filter(Listing.Item.class::isInstance)
                                    .count();
            tell(listing, on, rows);
        }
        return OK;
    }

    private void tell(Listing listing, Paper on, int rows) {
        if (asJson) {
            var told = new LinkedHashMap<String, Object>();
            told.put("file", out.toString());
            told.put("title", listing.heading().title());
            told.put("rows", rows);
            told.put("paper", on.name());
            output.json(told);
        } else {
            output.say(
                    Sentence.of(
                            "cli.print.done", out.toString(), listing.heading().title(), rows, on));
        }
    }

    private Snapshot snapshot(Store open) throws YitiException {
        if (year != null) {
            book(open, year); // says what is wrong with the year
        }
        var today = LocalDate.now(Clock.systemDefaultZone());
        var read =
                Snapshot.read(open, Optional.ofNullable(year), today)
                        .orElseThrow(() -> new YitiException(Sentence.of("cli.year.none")));
        return asOf == null ? read : read.at(asOf);
    }

    private Listing listing(Store open, Snapshot at) throws YitiException {
        var texts = output.texts();
        var papers = new IssuePapers(at, texts, open.office().federation());
        return switch (list) {
            case TASKS -> papers.tasks(code == null ? Optional.empty() : Optional.of(issue(at)));
            case ISSUES -> papers.issues();
            case MATRIX -> new MatrixPaper(texts).of(at);
            case BASELINE -> {
                var issue = issue(at);
                var comparison = Comparison.of(at, texts, issue, baseline(at, issue));
                yield new DifferenceSheet(texts, at.asOf()).listing(comparison);
            }
        };
    }

    private Issue issue(Snapshot at) throws YitiException {
        if (code == null) {
            throw new YitiException(Sentence.of("cli.print.issue"));
        }
        return LintCommand.issues(at.book(), code).getFirst();
    }

    private Baseline baseline(Snapshot at, Issue issue) throws YitiException {
        return at.book().baselinesOf(issue.id()).reversed().stream()
                .filter(each -> baseline == null || each.name().equals(baseline))
                .findFirst()
                .orElseThrow(() ->
                        new YitiException(
                                baseline == null
                                        ? Sentence.of("cli.print.no-baseline", issue.code())
                                        : Sentence.of(
                                                "cli.print.baseline", issue.code(), baseline)));
    }
}
