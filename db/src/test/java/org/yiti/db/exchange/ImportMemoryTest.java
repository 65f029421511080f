package org.yiti.db.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.db.Stores;
import org.yiti.model.exchange.Lock;
import org.yiti.model.exchange.PackageKind;
import org.yiti.model.exchange.Preview;
import org.yiti.model.exchange.Unlocking;
import org.yiti.model.job.Progress;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;

/// A package is looked at, taken in and taken back by a process that has far less memory than holding it would take.
/// `-Dyiti.memory.rows=N` says how many rows it has, `-Dyiti.memory.heap=N` how many megabytes the process gets.
class ImportMemoryTest {
    private static final int ROWS = Integer.getInteger("yiti.memory.rows", 10_000);
    private static final int HEAP = Integer.getInteger("yiti.memory.heap", 48);
    private static final int IN_A_STEP = 50;

    @TempDir private Path temp;

    @Test
    void a_large_package_is_taken_in_with_little_memory() throws Exception {
        var file = sent(temp, ROWS);
        var errors = temp.resolve("errors");
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx" + HEAP + "m",
                                "-XX:+UseSerialGC",
                                "-Dlogback.statusListenerClass=ch.qos.logback.core.status.NopStatusListener",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Small.class.getName(),
                                temp.resolve("区").toString(),
                                file.toString())
                        .redirectError(errors.toFile())
                        .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(300, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(() -> said + read(errors)).isZero();
        assertThat(said.lines().toList().getLast())
                .isEqualTo((ROWS + 1) + " added, taken in, 0 left");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (java.io.IOException e) {
            return e.toString();
        }
    }

    private static Path sent(Path folder, int rows) throws Exception {
        try (var city = new Office(folder.resolve("市"), Stores.CITY);
                var district = new Office(folder.resolve("区"), Stores.DISTRICT)) {
            city.trust(district);
            district.trust(city);
            var issue = city.add(Table.ISSUE, Map.of(Field.ISSUE_NAME, "老楼加装电梯"));
            for (int from = 0; from < rows; from += IN_A_STEP) {
                var changes = new ArrayList<Change>();
                for (int i = from; i < from + IN_A_STEP; i++) {
                    changes.add(
                            new Change.Add(
                                    Table.TASK,
                                    RowIds.fresh(),
                                    Map.of(
                                            Field.TASK_ISSUE,
                                            issue,
                                            Field.TASK_CONTENT,
                                            "第 " + i + " 部电梯")));
                }
                city.record(changes.toArray(Change[]::new));
            }
            return city.export(district, PackageKind.FULL, new Lock.Open()).file();
        }
    }

    /// The process with little memory.
    static final class Small {
        public static void main(String[] args) throws Exception {
            var file = Path.of(args[1]);
            try (var district = new Office(Path.of(args[0]), Stores.DISTRICT, true)) {
                var preview = district.exchange().preview(file, Unlocking.NONE, Progress.SILENT);
                var taken = district.take(file);
                district.exchange().takeBack(district.person, taken.number(), Progress.SILENT);
                int left = district.store.rows().all(Table.TASK).size();
                System.out.println(
                        preview.total(Preview.Kind.ADDED) + " added, taken in, " + left + " left");
            }
        }
    }
}
