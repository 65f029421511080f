package org.yiti.app.bench;

import java.time.LocalDate;
import java.util.Optional;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.freeze.Closings;
import org.yiti.app.home.HomeSpeed;
import org.yiti.db.folder.OpenFolder;
import org.yiti.model.job.Progress;

/// What the first page reads behind the screen in the big year: compared by dates, then with a month that was closed.
final class FirstPage {
    private static final int ROUNDS = 3;
    private static final int MAY = 5;

    private final Report report;

    FirstPage(Report report) {
        this.report = report;
    }

    void measure(BenchStore store) throws Exception {
        store.makeOnce();
        try (var open = store.open()) {
            var at =
                    Snapshot.read(open, Optional.of(BigYear.AS_OF.getYear()), BigYear.AS_OF)
                            .orElseThrow();
            var home = new HomeSpeed(open, at);
            report.timed("figures, cards and charts of the first page", Timed.of(home::page));
            told("", home);
            close(open, at);
            told(", a month closed", home);
            report.timed("counts of supervision items", Timed.best(ROUNDS, home::items));
        }
    }

    private void told(String how, HomeSpeed home) throws Exception {
        var first = Timed.of(home::since);
        report.timed("what changed" + how + " (" + first.value() + "), first time", first);
        report.timed("the same, again", Timed.best(ROUNDS, home::since));
        var reminders = Timed.of(home::reminders);
        report.timed("reminders" + how + " (" + reminders.value() + "), first time", reminders);
        report.timed("the same, again", Timed.best(ROUNDS, home::reminders));
    }

    /// Once in the life of the big year.
    private void close(OpenFolder open, Snapshot at) throws Exception {
        var closings = new Closings(open);
        if (closings.of(at.book().programme()).isEmpty()) {
            var wanted =
                    Closings.Wanted.of(
                            at.book().programme(), MAY, LocalDate.of(2021, 7, 5), "bench");
            report.timed(
                    "close a month",
                    Timed.of(() -> closings.close(BenchStore.WHO, wanted, Progress.SILENT)));
        }
    }
}
