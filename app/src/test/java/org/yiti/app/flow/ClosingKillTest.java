package org.yiti.app.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.boot.TestStores;
import org.yiti.app.document.FontFiles;
import org.yiti.app.freeze.Closings;
import org.yiti.app.i18n.Texts;
import org.yiti.app.pack.Material;
import org.yiti.app.pack.PackFiles;
import org.yiti.app.pack.PackForm;
import org.yiti.app.pack.PackSources;
import org.yiti.model.freeze.MonthClose;
import org.yiti.model.job.Progress;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Actor;
import org.yiti.model.store.Store;

/// The process is killed while months are closed: what was said to be closed is, each closed month has its whole copy and
/// all its finished files, and what was not finished is closed when it is asked for again. `-Dyiti.kills=50` kills as often.
class ClosingKillTest {
    private static final int KILLS = Integer.getInteger("yiti.kills", 2);
    private static final int LONGEST_PAUSE = 1500;
    private static final Random MOMENT = new Random();

    @TempDir Path home;

    @Test
    void a_month_is_closed_whole_or_not_at_all() throws Exception {
        for (int round = 0; round < KILLS; round++) {
            var folder = home.resolve("库 " + round);
            SmallStore.make(home, folder);
            int said = killedAfter(folder, 1 + MOMENT.nextInt(6));
            try (var store = TestStores.open(home, folder)) {
                assertThat(store.check()).isEmpty();
                var programme = YearBook.programme(store.rows(), 2021).orElseThrow();
                var closings = new Closings(store);
                var closed = closings.of(programme);
                assertThat(closed).hasSizeGreaterThanOrEqualTo(said);
                for (MonthClose each : closed) {
                    assertThat(closings.copy(each).size()).isEqualTo(each.rows());
                    assertThat(written(store, each)).hasSize(PackForm.values().length);
                }
                goOn(store, closed.size() + 1);
                assertThat(closings.of(programme)).hasSize(closed.size() + 1);
                assertThat(store.check()).isEmpty();
            }
        }
    }

    private static void goOn(Store store, int month) throws Exception {
        var programme = YearBook.programme(store.rows(), 2021).orElseThrow();
        new Closings(store)
                .close(
                        new Actor("zhang", "张三"),
                        Closings.Wanted.of(programme, month, DoomedClosing.TODAY, ""),
                        DoomedClosing.keeping(store),
                        Progress.SILENT);
    }

    /// The files that the closing keeps; one that is not whole is refused.
    private List<Path> written(Store store, MonthClose closed) throws Exception {
        var sources = new PackSources(store, new Texts(Locale.CHINESE));
        var month = YearMonth.of(2021, closed.month());
        var material = Material.closed(sources, month, "", Progress.SILENT);
        assertThat(material.kept()).contains(closed);
        var to = Files.createTempDirectory(home, "files");
        return new PackFiles(store, new FontFiles())
                .write(material, List.of(PackForm.values()), to, Progress.SILENT)
                .files();
    }

    /// @return how many months it had said to be closed when it was killed
    private int killedAfter(Path folder, int lines) throws Exception {
        var process = Processes.java(home, DoomedClosing.class, home.toString(), folder.toString());
        int said = 0;
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            int seen = 0;
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                if (line.startsWith("closed ")) {
                    said++;
                }
                if (line.equals("open") || line.startsWith("closed ")) {
                    seen++;
                }
                if (seen == lines) {
                    Thread.sleep(MOMENT.nextInt(LONGEST_PAUSE));
                    process.destroyForcibly();
                    break;
                }
            }
            assertThat(seen).isEqualTo(lines);
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return said;
    }
}
