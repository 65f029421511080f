package org.yiti.app.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.yiti.app.chart.ChartSpeed;
import org.yiti.app.document.PaperSpeed;
import org.yiti.app.sample.SampleYear;
import org.yiti.db.folder.OpenFolder;
import org.yiti.model.calendar.WorkCalendar;
import org.yiti.model.figure.FigureIndex;
import org.yiti.model.figure.FigureScope;
import org.yiti.model.figure.Lights;
import org.yiti.model.figure.WhatChanged;
import org.yiti.model.job.Progress;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Field;
import org.yiti.model.store.Backups.Occasion;
import org.yiti.model.unit.UnitRegister;

/// The measurements of `docs/benchmarks.md`. Without arguments all of them, else those that are named:
/// `recording`, `store`, `ledger`, `grid`, `search`, `backup`, `filter`, `paper`, `charts`, `windows`, `packages`, `items`,
/// `pack`, `home`.
///
/// The big year is made once, in the folder for temporary files, and used again by later runs.
public final class Bench {
    private static final List<String> ALL =
            List.of(
                    "recording",
                    "store",
                    "ledger",
                    "grid",
                    "search",
                    "backup",
                    "filter",
                    "paper",
                    "charts",
                    "windows",
                    "packages",
                    "items",
                    "pack",
                    "home");
    private static final String PLAIN_PIPELINE = "-Dprism.order=sw";
    private static final int ROUNDS = 3;

    private final Report report = new Report(System.out);
    private final BenchStore store =
            BenchStore.at(Path.of(System.getProperty("java.io.tmpdir"), "yiti-bench-year"));

    private Bench() {}

    public static void main(String[] args) throws Exception {
        var bench = new Bench();
        var wanted = args.length == 0 ? Set.copyOf(ALL) : Set.of(args);
        if (wanted.contains("recording")) {
            bench.recording();
        }
        if (wanted.contains("filter")) {
            new GridFrames(bench.report).measure();
        }
        if (wanted.contains("search")) {
            bench.search();
        }
        if (wanted.contains("paper")) {
            bench.paper();
        }
        if (wanted.contains("charts")) {
            bench.charts();
        }
        if (wanted.contains("packages")) {
            new Exchanging(bench.report).measure();
        }
        if (wanted.contains("items")) {
            new Supervising(bench.report).measure();
        }
        if (wanted.contains("pack")) {
            new Packing(bench.report).measure();
        }
        if (wanted.contains("home")) {
            new FirstPage(bench.report).measure(bench.store);
        }
        if (!Set.of(
                        "recording",
                        "filter",
                        "search",
                        "paper",
                        "charts",
                        "packages",
                        "items",
                        "pack",
                        "home")
                .containsAll(wanted)) {
            bench.store.makeOnce();
        }
        if (wanted.contains("store") || wanted.contains("ledger") || wanted.contains("grid")) {
            bench.year(wanted);
        }
        if (wanted.contains("backup")) {
            bench.backups();
        }
        if (wanted.contains("windows")) {
            bench.windows();
        }
        System.exit(0);
    }

    private void charts() throws Exception {
        var speed = new ChartSpeed();
        var first = Timed.of(speed::redrawHeatMap);
        report.alone("redraw a heat map of 27 by 12, first in a process", first.millis(), "ms");
        report.compared(
                "the same, warm",
                Timed.best(20 * ROUNDS, speed::redrawHeatMap).millis(),
                Timed.best(20 * ROUNDS, speed::bareHeatMap).millis(),
                "ms");
        report.compared(
                "redraw an S-curve, warm",
                Timed.best(20 * ROUNDS, speed::redrawCurve).millis(),
                Timed.best(20 * ROUNDS, speed::bareCurve).millis(),
                "ms");
    }

    private void paper() throws Exception {
        var paper = new PaperSpeed();
        var first = Timed.of(paper::ours);
        report.timed("604 rows on A3 as PDF, first in a process with its fonts", first);
        var bare = Timed.best(ROUNDS, paper::bare);
        var ours = Timed.best(ROUNDS, paper::ours);
        report.compared("604 rows on A3 as PDF, warm", ours.millis(), bare.millis(), "ms");
        report.compared("the same, processor time", ours.work(), bare.work(), "ms");
        report.compared(
                "the same, size", ours.value().length / 1e3, bare.value().length / 1e3, "kB");
        report.timed(
                "open the preview and draw its first page, first time",
                Timed.of(() -> paper.drawFirstPage(ours.value())));
        report.timed("the same, warm", Timed.best(ROUNDS, () -> paper.drawFirstPage(ours.value())));
    }

    private void recording() throws Exception {
        var recording = new Recording();
        var firstBare = recording.bare();
        var first = recording.ours();
        report.compared(
                "record 20,000 rows, first time, a row", first.row(), firstBare.row(), "µs");
        for (int round = 1; round < ROUNDS; round++) {
            firstBare = recording.bare();
            first = recording.ours();
        }
        report.compared("record 20,000 rows, warm, a row", first.row(), firstBare.row(), "µs");
        report.compared("record one cell, warm", first.edit(), firstBare.edit(), "ms");
    }

    private void search() throws Exception {
        var searching = new Searching();
        report.alone("read the table of pinyin, first time", searching.pinyin(), "ms");
        var index = Timed.best(ROUNDS, searching::index);
        report.alone("make the search index of 20,000 tasks", index.millis(), "ms");
        var keys = searching.keys(index.value());
        report.alone("search, a key, median of " + keys.count(), keys.at(0.5), "ms");
        report.alone("search, a key, 95th percentile", keys.at(0.95), "ms");
        report.alone("search, a key, 99th percentile", keys.at(0.99), "ms");
        report.alone("search, a key, processor time, median", keys.cpuAt(0.5), "ms");
        report.alone("search, a key, processor time, 99th percentile", keys.cpuAt(0.99), "ms");
        report.alone("search, a key, slowest (" + keys.slowest() + ")", keys.at(1), "ms");
    }

    private void year(Set<String> wanted) throws Exception {
        var opened = Timed.of(store::open);
        try (var open = opened.value()) {
            var programme = YearBook.programme(open.rows(), BigYear.AS_OF.getYear()).orElseThrow();
            var loaded = Timed.of(() -> YearBook.load(open.rows(), programme));
            if (wanted.contains("store")) {
                report.alone("open the store", opened.millis(), "ms");
                report.timed("load the year, first time", loaded);
                var again = Timed.best(ROUNDS, () -> YearBook.load(open.rows(), programme));
                report.timed("load the year, warm", again);
                memory(again.value());
                figures(open, loaded.value());
            }
            if (wanted.contains("grid")) {
                var units = UnitRegister.load(open.rows());
                paste(loaded.value(), units);
                besideActs(loaded.value(), units);
            }
            if (wanted.contains("ledger")) {
                ledger(loaded.value(), UnitRegister.load(open.rows()));
            }
        }
    }

    private void memory(YearBook kept) {
        System.gc();
        var runtime = Runtime.getRuntime();
        report.alone(
                "heap in use with the year loaded twice (" + kept.tasks().size() + " tasks)",
                (runtime.totalMemory() - runtime.freeMemory()) / 1e6,
                "MB");
    }

    private void figures(OpenFolder open, YearBook book) throws Exception {
        var totals =
                Timed.best(ROUNDS, () -> open.volumes().byIssueAndMonth(book.programme().id()));
        report.alone("totals of 111,000 volumes", totals.millis(), "ms");
        var first = Timed.of(() -> home(book, totals.value()));
        report.timed("figures of the home page, first time", first);
        var warm = Timed.best(10, () -> home(book, totals.value()));
        report.timed("figures of the home page, warm", warm);
        var history = Timed.best(ROUNDS, () -> open.history().latest(Long.MAX_VALUE, 200));
        report.alone("newest page of the history", history.millis(), "ms");
        var unit = book.tasks().getFirst().leadUnit();
        var where =
                Timed.best(
                        ROUNDS,
                        () ->
                                open.rows()
                                        .where(
                                                Field.VOLUME_UNIT,
                                                java.util.Objects.requireNonNull(unit)));
        report.alone("volumes of one unit", where.millis(), "ms");
    }

    /// What the home page asks: every figure of the year, the curve, the lights of every issue, what changed.
    private static int home(YearBook book, List<org.yiti.model.hotline.VolumeTotals.Total> totals) {
        var lights = new Lights(book, WorkCalendar.standard(), BigYear.AS_OF);
        var index = new FigureIndex(lights, totals);
        int seen = index.all(FigureScope.YEAR).size();
        seen += index.figures().curve(FigureScope.YEAR).actual().size();
        seen += index.figures().taskRateByLeadUnit().size();
        for (var issue : book.issues()) {
            seen += lights.counts(new FigureScope.OfIssue(issue.id())).counts().size();
        }
        var before = lights.at(BigYear.AS_OF.minusMonths(1));
        return seen + WhatChanged.between(before, lights).entries().size();
    }

    private void paste(YearBook book, UnitRegister units) throws Exception {
        var block = new PastedBlock(book, units);
        var first = Timed.of(block::pasted);
        report.alone("paste 5,000 x 12: read, plan, new book, first time", first.millis(), "ms");
        var warm = Timed.best(ROUNDS, block::pasted);
        report.alone("the same, warm", warm.millis(), "ms");
        var merged = Timed.best(ROUNDS, block::readHtml);
        report.alone("read its HTML with merged cells, warm", merged.millis(), "ms");
    }

    private void ledger(YearBook book, UnitRegister units) throws Exception {
        var ledger = new Ledger(book, units);
        var bareFile = Timed.best(ROUNDS, ledger::writtenBare);
        var file = Timed.best(ROUNDS, ledger::written);
        report.compared("write a ledger of 20,000 rows", file.millis(), bareFile.millis(), "ms");
        var bareRead = Timed.best(ROUNDS, () -> Ledger.readBare(file.value()));
        var read = Timed.best(ROUNDS, () -> Ledger.read(file.value()));
        report.compared("read it", read.millis(), bareRead.millis(), "ms");
        var plan = Timed.best(ROUNDS, () -> ledger.plan(read.value().getFirst()));
        report.alone("plan its import", plan.millis(), "ms");
        var acted = new Ledger(WithActs.of(book), units);
        var with = Timed.best(ROUNDS, () -> acted.registered(read.value().getFirst()));
        var without = Timed.best(ROUNDS, () -> ledger.registered(read.value().getFirst()));
        report.compared(
                "plan it and register its states, with 62,000 acts and without",
                with.millis(),
                without.millis(),
                "ms");
    }

    /// What the acts on tasks cost those who only type.
    private void besideActs(YearBook book, UnitRegister units) throws Exception {
        var acted = WithActs.of(book);
        var pasting = new PastedBlock(acted, units);
        var bare = new PastedBlock(book, units);
        Timed.best(ROUNDS, bare::pasted);
        var with = Timed.best(ROUNDS, pasting::pasted);
        var without = Timed.best(ROUNDS, bare::pasted);
        report.compared(
                "paste 5,000 x 12, with 62,000 acts and without",
                with.millis(),
                without.millis(),
                "ms");
        Timed.best(ROUNDS, () -> WithActs.typed(book, units));
        var cell = Timed.best(ROUNDS, () -> WithActs.typed(acted, units));
        var bareCell = Timed.best(ROUNDS, () -> WithActs.typed(book, units));
        report.compared(
                "type into a task, to the lists of the year, with acts and without",
                cell.millis(),
                bareCell.millis(),
                "ms");
    }

    private void windows() throws Exception {
        var year = store.folder().root();
        Windows.bare();
        var bare = Windows.bare();
        var shown = Windows.workbench(year);
        report.compared("start to the window, big year", shown.frame(), bare.frame(), "ms");
        report.compared("start to the home page, big year", shown.page(), bare.page(), "ms");
        report.compared("processor time of that start", shown.work(), bare.work(), "ms");
        report.compared("resident, big year", shown.megabytes(), bare.megabytes(), "MB");
        // Where there is no graphics card, OpenGL is a library that makes code as it runs: 70 MB on
        // either side.
        var plainBare = Windows.bare(PLAIN_PIPELINE);
        var plain = Windows.workbench(year, PLAIN_PIPELINE);
        report.compared("resident, without OpenGL", plain.megabytes(), plainBare.megabytes(), "MB");
    }

    /// What closing costs after a change: a backup, loaded into a scratch store and compared.
    private void backups() throws Exception {
        var normal = BenchStore.at(Files.createTempDirectory("yiti-bench"));
        normal.make(SampleYear.OFFICE, office -> List.of(new SampleYear(office).step()));
        backup("a normal year", normal);
        backup("the big year", store);
    }

    private void backup(String year, BenchStore of) throws Exception {
        try (var open = of.open()) {
            var made = Timed.of(() -> open.backups().make(Occasion.BY_HAND, Progress.SILENT));
            report.alone("verified backup, " + year, made.millis(), "ms");
            Files.delete(made.value().file());
        }
        report.alone("file, " + year, Files.size(of.folder().database()) / 1e6, "MB");
    }
}
