package org.yiti.app.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yiti.app.chart.ChartFamily;
import org.yiti.app.chart.ChartFile;
import org.yiti.app.chart.ChartShade;
import org.yiti.app.chart.ChartSheet;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.theme.Theme;
import org.yiti.app.yearchart.ChartName;
import org.yiti.app.yearchart.ChartSource;
import org.yiti.app.yearchart.YearCharts;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.programme.Issue;
import org.yiti.model.store.Store;
import org.yiti.model.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "chart",
        description =
                "Draws a chart into a file: .png, .svg, .pdf or .pptx. Without a name it lists the charts.")
final class ChartCommand extends ReportingCommand {
    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", description = "which chart")
    @Nullable String name;

    @Option(names = "--store", paramLabel = "DIR", description = "folder of the store")
    @Nullable Path store;

    @Option(names = "--out", paramLabel = "FILE", description = "its ending says the kind")
    @Nullable Path out;

    @Option(names = "--year", paramLabel = "YEAR", description = "default: the newest")
    @Nullable Integer year;

    @Option(
            names = "--month",
            paramLabel = "MONTH",
            description =
                    "as things stood at the end of this month, 1 to 12 (default: today, or the end of the"
                            + " year's last reports)")
    @Nullable Integer month;

    @Option(
            names = "--issue",
            paramLabel = "CODE",
            description = "of one issue; for s-curve and control chart")
    @Nullable String issue;

    @Option(
            names = "--look",
            paramLabel = "LOOK",
            description = "one of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    ChartShade look = ChartShade.LIGHT;

    @Option(
            names = "--width",
            paramLabel = "PX",
            description = "96 to the inch (default: ${DEFAULT-VALUE})")
    int width = 960;

    @Option(
            names = "--height",
            paramLabel = "PX",
            description = "more where the chart has many lines (default: ${DEFAULT-VALUE})")
    int height = 540;

    private static final double TYPE_SIZE = 13;
    private static final int SMALLEST = 200;
    private static final int LARGEST = 4000;

    ChartCommand(Stores stores, Output output) {
        super(stores, output);
    }

    @Override
    int run() throws YitiException {
        if (name == null) {
            list();
            return OK;
        }
        var chart =
                ChartName.of(name)
                        .orElseThrow(() ->
                                new YitiException(
                                        Sentence.of(
                                                "cli.chart.unknown",
                                                String.valueOf(name),
                                                names())));
        if (store == null || out == null) {
            throw new YitiException(Sentence.of("cli.chart.needs"));
        }
        draw(chart, store, out);
        return OK;
    }

    private void list() throws YitiException {
        if (asJson) {
            output.json(
                    Stream.of(ChartName.values())
                            .map(each ->
                                    Map.of(
                                            "name",
                                            each.typed(),
                                            "what",
                                            output.texts().label(each)))
                            .toList());
            return;
        }
        for (ChartName each : ChartName.values()) {
            output.say(Sentence.of("cli.chart.line", each.typed(), each));
        }
        output.say(Sentence.of("cli.chart.no-calendar"));
    }

    private static List<String> names() {
        return Stream.of(ChartName.values()).map(ChartName::typed).toList();
    }

    private void draw(ChartName chart, Path folder, Path file) throws YitiException {
        needWords("--out", file.toString());
        var kind =
                ChartFile.of(file.toString())
                        .orElseThrow(() ->
                                new YitiException(
                                        Sentence.of("cli.chart.ending", file.toString())));
        if (Math.min(width, height) < SMALLEST || Math.max(width, height) > LARGEST) {
            throw new YitiException(Sentence.of("cli.chart.size", SMALLEST, LARGEST));
        }
        try (var open = open(folder)) {
            var at = snapshot(open);
            var charts = new YearCharts(ChartSource.read(open, at), output.texts());
            var data = charts.of(chart, issue(at).map(Issue::id));
            if (data.isEmpty()) {
                throw new YitiException(Sentence.of(data.emptyKey()));
            }
            var family = ChartFamily.installed(Theme.families());
            var sheet =
                    new ChartSheet(data, output.texts(), look, family, TYPE_SIZE, width, height)
                            .roomy();
            write(kind, sheet, file);
            tell(chart, sheet, file);
        }
    }

    private static void write(ChartFile kind, ChartSheet sheet, Path file) throws YitiException {
        try (var to = new BufferedOutputStream(Files.newOutputStream(file))) {
            kind.write(sheet, to);
        } catch (IOException cause) {
            throw new YitiException(Sentence.of("chart.export.failed", file.toString()), cause);
        }
    }

    private void tell(ChartName chart, ChartSheet sheet, Path file) throws YitiException {
        if (!asJson) {
            output.say(Sentence.of("cli.chart.done", file.toString(), sheet.data().title()));
            return;
        }
        var told = new LinkedHashMap<String, Object>();
        told.put("file", file.toString());
        told.put("chart", chart.typed());
        told.put("title", sheet.data().title());
        told.put("subtitle", sheet.data().subtitle());
        told.put("foot", sheet.data().foot());
        output.json(told);
    }

    private Snapshot snapshot(Store open) throws YitiException {
        if (year != null) {
            book(open, year); // says what is wrong with the year
        }
        var today = LocalDate.now(Clock.systemDefaultZone());
        var read =
                Snapshot.read(open, Optional.ofNullable(year), today)
                        .orElseThrow(() -> new YitiException(Sentence.of("cli.year.none")));
        if (month == null) {
            return read;
        }
        if (month < 1 || month > 12) {
            throw new YitiException(Sentence.of("cli.chart.month", month));
        }
        return read.at(YearMonth.of(read.book().programme().year(), month).atEndOfMonth());
    }

    private Optional<Issue> issue(Snapshot at) throws YitiException {
        return issue == null
                ? Optional.empty()
                : Optional.of(LintCommand.issues(at.book(), issue).getFirst());
    }
}
