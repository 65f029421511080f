package org.yiti.app.bench;

import java.nio.file.Files;
import org.yiti.app.boot.TestStores;
import org.yiti.app.pack.PackSpeed;
import org.yiti.model.record.Actor;

/// What the meeting material of the sample year costs.
final class Packing {
    private static final int ROUNDS = 3;

    private final Report report;

    Packing(Report report) {
        this.report = report;
    }

    void measure() throws Exception {
        var home = Files.createTempDirectory("yiti-bench-pack");
        try (var store = TestStores.sample(home, new Actor("bench", "bench"))) {
            var pack = new PackSpeed(store);
            var pages = Timed.of(pack::pages);
            report.timed("figures and sentences of the pack, first in a process", pages);
            report.timed("the same, warm", Timed.best(ROUNDS, pack::pages));
            var made = pages.value();
            report.timed("the pack as PDF, first in a process", Timed.of(() -> pack.pdf(made)));
            var barePdf = Timed.best(ROUNDS, () -> pack.barePdf(made));
            var pdf = Timed.best(ROUNDS, () -> pack.pdf(made));
            report.compared("the pack as PDF, warm", pdf.millis(), barePdf.millis(), "ms");
            report.compared("the same, processor time", pdf.work(), barePdf.work(), "ms");
            var bareDocx = Timed.best(ROUNDS, () -> pack.bareDocx(made));
            var docx = Timed.best(ROUNDS, () -> pack.docx(made));
            report.compared("the pack as docx, warm", docx.millis(), bareDocx.millis(), "ms");
            report.compared("the same, processor time", docx.work(), bareDocx.work(), "ms");
        }
    }
}
