package org.yiti.db.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.db.Stores;
import org.yiti.model.exchange.ExchangeException;
import org.yiti.model.exchange.Lock;
import org.yiti.model.exchange.PackageEntry;
import org.yiti.model.exchange.PackageKind;
import org.yiti.model.exchange.Unlocking;
import org.yiti.model.job.Progress;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;

/// A process that is killed while it takes a package in and writes others, takes one back and in again, or fetches a
/// parked one: all of a package is in or nothing, and no number is given twice. `-Dyiti.kills=200` kills as often.
class ExchangeKillTest {
    private static final int KILLS = Integer.getInteger("yiti.kills", 6);
    private static final int TASKS = 400;
    private static final Random MOMENT = new Random();

    @TempDir Path temp;

    /// The second can be taken in only after the first.
    private record Packages(Path first, Path second) {}

    @Test
    void all_of_a_package_is_in_or_nothing_whenever_the_process_ends() throws Exception {
        var packages = packages();
        var shown = new ArrayList<String>();
        shown.add(prepared("区0", _ -> {}));
        shown.add(prepared("区1", district -> district.take(packages.first)));
        shown.add(
                prepared(
                        "区2",
                        district -> {
                            district.take(packages.first);
                            district.take(packages.second);
                        }));
        assertThat(shown).doesNotHaveDuplicates();
        prepared(
                "区停",
                district ->
                        assertThatThrownBy(() -> district.take(packages.second))
                                .isInstanceOf(ExchangeException.class));
        var outcomes = new TreeMap<String, Integer>();
        for (int round = 0; round < KILLS; round++) {
            var work = DoomedOffice.Work.values()[round % DoomedOffice.Work.values().length];
            outcomes.merge(killed(round, work, packages, shown), 1, Integer::sum);
        }
        System.out.println("killed " + KILLS + " times; packages in afterwards: " + outcomes);
    }

    private String killed(int round, DoomedOffice.Work work, Packages packages, List<String> shown)
            throws Exception {
        var start =
                switch (work) {
                    case TAKING_IN -> "区0";
                    case TAKING_BACK -> "区1";
                    case FETCHING_PARKED -> "区停";
                };
        var folder = copy(start, "轮" + round);
        int most = round % 2 == 0 ? 400 : 2500;
        var said = run(folder, work, packages, MOMENT.nextInt(most));
        int in;
        try (var district = district(folder)) {
            assertThat(district.store.check()).isEmpty();
            in = shown.indexOf(cityRows(district));
            assertThat(in).as(work + " in halves").isBetween(0, mostIn(work));
            booksAgree(district, packages, in);
            long heard = said.stream().filter(line -> line.startsWith("in")).count();
            if (work != DoomedOffice.Work.TAKING_BACK) {
                assertThat((long) in).as("what was reported is in").isGreaterThanOrEqualTo(heard);
            }
            goesOn(district, work, packages, said);
            assertThat(cityRows(district)).isEqualTo(shown.get(mostIn(work)));
        }
        delete(folder);
        return work + " " + in;
    }

    private static int mostIn(DoomedOffice.Work work) {
        return work == DoomedOffice.Work.FETCHING_PARKED ? 2 : 1;
    }

    private static void booksAgree(Office district, Packages packages, int in) {
        assertThat(merged(district, packages.first)).isEqualTo(in > 0);
        assertThat(merged(district, packages.second)).isEqualTo(in > 1);
    }

    private static boolean merged(Office district, Path file) {
        return district.exchange().packages().stream()
                .anyMatch(entry ->
                        entry.file().equals(file.getFileName().toString())
                                && entry.state() == PackageEntry.State.MERGED);
    }

    /// After it all the office goes on as if nothing had been: what lacks comes in, nothing is left waiting, and the
    /// city can take what the office wrote.
    private void goesOn(
            Office district, DoomedOffice.Work work, Packages packages, List<String> said)
            throws Exception {
        if (!merged(district, packages.first)) {
            district.take(packages.first);
        }
        district.exchange().retryParked(district.person, Unlocking.NONE, Progress.SILENT);
        assertThat(district.exchange().packages())
                .extracting(PackageEntry::state)
                .doesNotContain(PackageEntry.State.PARKED);
        booksAgree(district, packages, mostIn(work));
        assertThat(district.store.check()).isEmpty();
        district.add(Table.TASK_UNIT, Map.of(Field.TASK_UNIT_POSITION, 77_777));
        var folder = copy("市", "市" + System.nanoTime());
        try (var city = new Office(folder, Stores.CITY, true)) {
            for (String line : said) {
                if (line.startsWith("out ")) {
                    city.take(Path.of(line.substring(4)));
                }
            }
            city.take(district.export(city));
            assertThat(city.dump()).contains("77777");
        }
        delete(folder);
    }

    private Packages packages() throws Exception {
        try (var city = new Office(temp.resolve("市"), Stores.CITY);
                var district = new Office(temp.resolve("区"), Stores.DISTRICT)) {
            city.trust(district);
            district.trust(city);
        }
        try (var city = new Office(temp.resolve("市"), Stores.CITY, true);
                var ahead = district(copy("区", "区先"))) {
            var issue = city.add(Table.ISSUE, Map.of(Field.ISSUE_NAME, "老楼加装电梯"));
            tasks(city, issue, "加装第 ");
            var first = city.export(ahead, PackageKind.FULL, new Lock.Open()).file();
            ahead.take(first);
            city.take(ahead.export(city, PackageKind.RECEIPT, new Lock.Open()));
            tasks(city, issue, "再装第 ");
            return new Packages(first, city.export(ahead).file());
        }
    }

    private static void tasks(Office city, UUID issue, String words) throws Exception {
        var changes = new ArrayList<Change>();
        for (int i = 0; i < TASKS; i++) {
            changes.add(
                    new Change.Add(
                            Table.TASK,
                            RowIds.fresh(),
                            Map.of(Field.TASK_ISSUE, issue, Field.TASK_CONTENT, words + i + " 部")));
        }
        city.record(changes.toArray(Change[]::new));
    }

    private interface Preparing {
        void at(Office district) throws Exception;
    }

    /// @return what it shows of the city's rows
    private String prepared(String name, Preparing work) throws Exception {
        try (var district = district(copy("区", name))) {
            work.at(district);
            return cityRows(district);
        }
    }

    /// What the packages bring; beside it the process writes rows of its own.
    private static String cityRows(Office district) throws Exception {
        return district.dump()
                .lines()
                .filter(line -> line.contains("\"home\":\"110000\""))
                .collect(Collectors.joining("\n"));
    }

    private static Office district(Path folder) throws Exception {
        return new Office(folder, Stores.DISTRICT, true);
    }

    private Path copy(String from, String to) throws IOException {
        var target = temp.resolve(to);
        try (var files = Files.walk(temp.resolve(from))) {
            for (Path file : files.toList()) {
                Files.copy(file, target.resolve(temp.resolve(from).relativize(file)));
            }
        }
        return target;
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.toList().reversed()) {
                Files.delete(file);
            }
        }
    }

    /// @return what the process said before it was killed
    private static List<String> run(
            Path folder, DoomedOffice.Work work, Packages packages, int millis) throws Exception {
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-Dlogback.statusListenerClass=ch.qos.logback.core.status.NopStatusListener",
                                "-cp",
                                System.getProperty("java.class.path"),
                                DoomedOffice.class.getName(),
                                folder.toString(),
                                work.name(),
                                packages.first.toString(),
                                packages.second.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        var said = new ArrayList<String>();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            @Nullable String line = out.readLine();
            assertThat(line).isEqualTo("open");
            var killer =
                    Thread.ofVirtual()
                            .start(() -> {
                                try {
                                    Thread.sleep(millis);
                                } catch (InterruptedException e) {
                                    Thread.currentThread().interrupt();
                                }
                                // Not the process itself: that would close its output under the
                                // reader.
                                process.toHandle().destroyForcibly();
                            });
            for (line = out.readLine(); line != null; line = out.readLine()) {
                said.add(line);
            }
            killer.join();
        }
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return said;
    }
}
