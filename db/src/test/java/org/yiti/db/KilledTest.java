package org.yiti.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.model.record.Table;

/// A process that is killed while it records loses no step that it had reported as recorded.
class KilledTest {
    private static final int STEPS = 40;

    @TempDir Path folder;

    @Test
    void no_recorded_step_is_lost_when_the_process_is_killed() throws Exception {
        Stores.fresh(folder).close();
        var process =
                new ProcessBuilder(
                                List.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        Writer.class.getName(),
                                        folder.toString()))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        long last = 0;
        try (var out =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = out.readLine();
            while (line != null && last < STEPS) {
                if (line.startsWith("step ")) {
                    last = Long.parseLong(line.substring(5));
                }
                line = last < STEPS ? out.readLine() : null;
            }
            process.destroyForcibly();
        }
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(last).isEqualTo(STEPS);
        try (var store = Stores.reopen(folder)) {
            assertThat(store.history().last()).isGreaterThanOrEqualTo(STEPS);
            assertThat(store.rows().all(Table.UNIT)).hasSize((int) store.history().last());
            assertThat(store.check()).isEmpty();
        }
    }

    /// The process that is killed.
    static final class Writer {
        public static void main(String[] args) throws Exception {
            var store = Stores.reopen(Path.of(args[0]));
            for (int i = 0; i < 100_000; i++) {
                var unit = Stores.unit("u" + i, "单位" + i);
                long step = store.recorder().record(Stores.ANNA, Stores.step(unit));
                System.out.println("step " + step);
            }
        }
    }
}
