package org.yiti.db.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.db.JooqStore;
import org.yiti.db.Stores;
import org.yiti.model.audit.AuditBook;
import org.yiti.model.audit.AuditFile;
import org.yiti.model.audit.AuditRecord;
import org.yiti.model.job.Progress;
import org.yiti.model.kit.AuditKits;
import org.yiti.model.kit.KitContent;

/// A process that is killed while a kit is written, results are written or collected: all records with all their photos
/// are there or none, what has a name can be used, and doing it once more is as if nothing had been.
/// `-Dyiti.kills=200` kills as often.
class KitKillTest {
    private static final int KILLS = Integer.getInteger("yiti.kills", 3);
    private static final int RECORDS = 4;
    private static final int PHOTO = 100_000;
    private static final int MOST_LINES = 60;
    private static final int LONGEST_PAUSE = 30;
    private static final Random MOMENT = new Random();

    @TempDir Path folder;
    private UUID audit;
    private Path results;

    @BeforeEach
    void prepare() throws Exception {
        try (var two = new TwoStores(folder)) {
            audit = two.audit;
            two.write(two.office, two.first, TwoStores.DAY.minusDays(1), "上次的照片", true);
            two.open(two.issue("out.yitk"));
            for (int i = 0; i < RECORDS; i++) {
                two.write(two.laptop, two.second, TwoStores.DAY, large(i), true);
            }
            results = two.giveBack("back.yitk");
        }
    }

    private static String large(int number) {
        return ("照片" + number).repeat(PHOTO / 10);
    }

    @AfterEach
    void nothingRuns() {
        assertThat(ProcessHandle.current().children().filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void wheneverTheProcessEndsNothingIsHalfDone() throws Exception {
        var outcomes = new TreeMap<String, Integer>();
        for (int round = 0; round < KILLS; round++) {
            var work = DoomedAudit.Work.values()[round % DoomedAudit.Work.values().length];
            var place = folder.resolve("round" + round);
            copy(work == DoomedAudit.Work.RETURNING ? "laptop" : "office", place);
            Files.createDirectories(place.resolve("out"));
            var said = run(place, work, 1 + MOMENT.nextInt(MOST_LINES));
            var outcome =
                    switch (work) {
                        case COLLECTING -> collected(place, said);
                        case ISSUING -> issued(place, said);
                        case RETURNING -> returned(place, said);
                    };
            outcomes.merge(work + " " + outcome, 1, Integer::sum);
        }
        System.out.println("killed " + KILLS + " times: " + outcomes);
    }

    private String collected(Path place, List<String> said) throws Exception {
        try (var store = Stores.reopen(place)) {
            assertThat(store.check()).isEmpty();
            int in = kitRecords(store).size();
            assertThat(in).as("records in halves").isIn(0, RECORDS);
            if (said.contains("done")) {
                assertThat(in).as("what was reported is in").isEqualTo(RECORDS);
            }
            everyPhotoIsWhole(store);
            var again = store.kits().collect(Stores.ANNA, results, TwoStores.DAY, Progress.SILENT);
            assertThat(again.added()).isEqualTo(RECORDS - in);
            assertThat(again.unchanged()).isEqualTo(in);
            everyPhotoIsWhole(store);
            assertThat(store.check()).isEmpty();
            return in == 0 ? "none" : "all";
        }
    }

    private String issued(Path place, List<String> said) throws Exception {
        try (var store = Stores.reopen(place)) {
            assertThat(store.check()).isEmpty();
            var rows = book(store).kits().stream().map(kit -> kit.id()).toList();
            var files = named(place);
            assertThat(files).hasSizeGreaterThanOrEqualTo(count(said));
            for (Path file : files) {
                var look = store.kits().look(file, Optional.of(TwoStores.WORDS), Progress.SILENT);
                assertThat(rows).as("who has the file can bring results").contains(kit(look));
            }
            return files.size() + 1 == rows.size() ? "with all files" : "with a row too many";
        }
    }

    private static UUID kit(AuditKits.Look look) {
        assertThat(look.content().kind()).isEqualTo(KitContent.Kind.KIT);
        return look.content().kit();
    }

    private String returned(Path place, List<String> said) throws Exception {
        var files = named(place);
        assertThat(files).hasSizeGreaterThanOrEqualTo(count(said));
        try (var laptop = Stores.reopen(place)) {
            assertThat(laptop.check()).isEmpty();
            assertThat(book(laptop).records()).hasSize(RECORDS + 1);
        }
        var office = folder.resolve(place.getFileName() + "office");
        copy("office", office);
        try (var store = Stores.reopen(office)) {
            for (Path file : files) {
                store.kits().collect(Stores.ANNA, file, TwoStores.DAY, Progress.SILENT);
                assertThat(kitRecords(store)).hasSize(RECORDS);
            }
        }
        return files.isEmpty() ? "without a file" : "with files";
    }

    private static int count(List<String> said) {
        return (int) said.stream().filter("done"::equals).count();
    }

    private static List<Path> named(Path place) throws IOException {
        try (var all = Files.list(place.resolve("out"))) {
            return all.filter(file -> file.toString().endsWith(".yitk")).toList();
        }
    }

    private AuditBook book(JooqStore store) {
        return TwoStores.book(store, audit);
    }

    private List<AuditRecord> kitRecords(JooqStore store) {
        return book(store).records().stream().filter(r -> r.kit() != null).toList();
    }

    private void everyPhotoIsWhole(JooqStore store) throws Exception {
        var book = book(store);
        for (AuditRecord record : book.records()) {
            assertThat(book.files(record)).hasSize(1);
            for (AuditFile file : book.files(record)) {
                assertThat(store.attachments().whole(file.attachment().sha256())).isTrue();
            }
        }
    }

    private void copy(String from, Path target) throws IOException {
        try (var files = Files.walk(folder.resolve(from))) {
            for (Path file : files.toList()) {
                Files.copy(file, target.resolve(folder.resolve(from).relativize(file)));
            }
        }
    }

    /// @param lines the process is killed a moment after it has said so many
    /// @return what it said before
    private List<String> run(Path place, DoomedAudit.Work work, int lines) throws Exception {
        var file = work == DoomedAudit.Work.COLLECTING ? results : place.resolve("out");
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-Dlogback.statusListenerClass=ch.qos.logback.core.status.NopStatusListener",
                                "-cp",
                                System.getProperty("java.class.path"),
                                DoomedAudit.class.getName(),
                                place.toString(),
                                work.name(),
                                audit.toString(),
                                file.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        var said = new ArrayList<String>();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).isEqualTo("open");
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                said.add(line);
                boolean late = work == DoomedAudit.Work.COLLECTING && line.equals("done");
                if (said.size() == lines || late) {
                    Thread.sleep(MOMENT.nextInt(LONGEST_PAUSE));
                    // Not the process itself: that would close its output under the reader.
                    process.toHandle().destroyForcibly();
                }
            }
        }
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return said;
    }
}
