package org.yiti.db.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.db.Stores;
import org.yiti.model.exchange.ExportOrder;
import org.yiti.model.exchange.Lock;
import org.yiti.model.exchange.PackageEntry;
import org.yiti.model.exchange.PackageKind;
import org.yiti.model.exchange.Unlocking;
import org.yiti.model.job.Progress;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;

/// A process that is killed while it takes a package in or writes one: all of it is in or nothing, and no number is
/// given twice. `-Dyiti.kills=200` kills as often.
class ExchangeKillTest {
    private static final int KILLS = Integer.getInteger("yiti.kills", 4);
    private static final int TASKS = 400;
    private static final Random MOMENT = new Random();

    @TempDir Path temp;

    @Test
    void all_of_a_package_is_in_or_nothing_whenever_the_process_ends() throws Exception {
        var down = cityAndDistrict();
        String before;
        try (var district = district(temp.resolve("区"))) {
            before = cityRows(district);
        }
        String after = taken(down);
        var outcomes = new HashMap<String, Integer>();
        for (int round = 0; round < KILLS; round++) {
            var folder = copy("区", "轮" + round);
            var said = run(folder, down, MOMENT.nextInt(round % 2 == 0 ? 400 : 2500));
            try (var district = district(folder)) {
                assertThat(district.store.check()).isEmpty();
                boolean in = cityRows(district).equals(after);
                if (!in) {
                    assertThat(cityRows(district)).isEqualTo(before);
                }
                assertThat(district.exchange().packages())
                        .filteredOn(entry -> entry.kind() == PackageKind.FULL)
                        .extracting(PackageEntry::state)
                        .isEqualTo(in ? List.of(PackageEntry.State.MERGED) : List.of());
                if (said.contains("in")) {
                    assertThat(in).as("what was reported as taken in is in").isTrue();
                }
                goesOn(district, down, in, said);
                outcomes.merge(
                        said.isEmpty() ? "nothing said" : said.getLast().substring(0, 2),
                        1,
                        Integer::sum);
            }
            delete(folder);
        }
        System.out.println("killed " + KILLS + " times; last heard before: " + outcomes);
    }

    /// After it all the office goes on as if nothing had been: the package comes in, and the city can take what the
    /// office wrote.
    private void goesOn(Office district, Path down, boolean in, List<String> said)
            throws Exception {
        if (!in) {
            district.take(down);
        }
        district.add(Table.TASK, Map.of(Field.TASK_CONTENT, "断电以后"));
        var folder = copy("市", "市" + district.store.office().replica() + System.nanoTime());
        try (var city = new Office(folder, Stores.CITY, true)) {
            for (String line : said) {
                if (line.startsWith("out ")) {
                    city.take(Path.of(line.substring(4)));
                }
            }
            city.take(district.export(city));
            assertThat(city.dump()).contains("断电以后");
        }
        delete(folder);
    }

    private Path cityAndDistrict() throws Exception {
        try (var city = new Office(temp.resolve("市"), Stores.CITY);
                var district = new Office(temp.resolve("区"), Stores.DISTRICT)) {
            city.trust(district);
            district.trust(city);
            var issue = city.add(Table.ISSUE, Map.of(Field.ISSUE_NAME, "老楼加装电梯"));
            var changes = new ArrayList<Change>();
            for (int i = 0; i < TASKS; i++) {
                changes.add(
                        new Change.Add(
                                Table.TASK,
                                RowIds.fresh(),
                                Map.of(
                                        Field.TASK_ISSUE,
                                        issue,
                                        Field.TASK_CONTENT,
                                        "加装第 " + i + " 部")));
            }
            city.record(changes.toArray(Change[]::new));
            return city.export(district, PackageKind.FULL, new Lock.Open()).file();
        }
    }

    /// What the package brings; beside it the process writes rows of its own.
    private static String cityRows(Office district) throws Exception {
        return district.dump()
                .lines()
                .filter(line -> line.contains("\"home\":\"110000\""))
                .collect(Collectors.joining("\n"));
    }

    private static Office district(Path folder) throws Exception {
        return new Office(folder, Stores.DISTRICT, true);
    }

    private String taken(Path down) throws Exception {
        var folder = copy("区", "全");
        try (var district = district(folder)) {
            district.take(down);
            return cityRows(district);
        }
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
    private static List<String> run(Path folder, Path down, int millis) throws Exception {
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-Dlogback.statusListenerClass=ch.qos.logback.core.status.NopStatusListener",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Child.class.getName(),
                                folder.toString(),
                                down.toString())
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

    /// The process that is killed: takes the package in, then writes packages for the city, with a new row before each.
    static final class Child {
        public static void main(String[] args) throws Exception {
            var district = district(Path.of(args[0]));
            say("open");
            district.exchange()
                    .accept(district.person, Path.of(args[1]), Unlocking.NONE, Progress.SILENT);
            say("in");
            for (int i = 0; i < 1000; i++) {
                district.add(Table.TASK_UNIT, Map.of(Field.TASK_UNIT_POSITION, i));
                var out =
                        district.exchange()
                                .export(
                                        district.person,
                                        new ExportOrder(
                                                "110000",
                                                PackageKind.CHANGES,
                                                new Lock.Open(),
                                                district.desk(),
                                                false,
                                                true),
                                        Progress.SILENT);
                say("out " + out.file());
            }
        }

        private static void say(String line) {
            System.out.println(line);
            System.out.flush();
        }
    }
}
