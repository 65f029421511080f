package org.yiti.app.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yiti.app.boot.TestStores;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;

/// The window's process is ended by force, at a moment that nobody chose, while a person types.
class KilledWindowTest extends FlowTest {
    private static final long TWO_SECONDS = TimeUnit.SECONDS.toNanos(2);

    /// @param letters typed so far
    /// @param at when this was known
    private record Typed(int letters, long at) {}

    @BeforeEach
    void fill() throws Exception {
        SmallStore.make(home, program.store());
    }

    @ParameterizedTest
    @ValueSource(strings = {"matrix", "content", "month", "minutes"})
    void losesAtMostTwoSecondsOfTyping(String cell) throws Exception {
        var process = Processes.java(home, TypingProcess.class, home.toString(), cell);
        var typed = new ArrayList<Typed>();
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            long end = Long.MAX_VALUE;
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                if (!line.startsWith("typed ")) {
                    continue; // the program's own log
                }
                long now = System.nanoTime();
                typed.add(new Typed(Integer.parseInt(line.split(" ")[1]), now));
                if (typed.size() == 1) {
                    end = now + TimeUnit.MILLISECONDS.toNanos(2_500 + new Random().nextInt(2_000));
                }
                if (now >= end) {
                    break;
                }
            }
        } finally {
            process.destroyForcibly();
        }
        long killed = System.nanoTime();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();

        int earlier =
                typed.stream()
                        .filter(each -> each.at() <= killed - TWO_SECONDS)
                        .mapToInt(Typed::letters)
                        .max()
                        .orElseThrow();
        try (var store = TestStores.open(home, program.store())) {
            var field =
                    switch (cell) {
                        case "content" -> Field.TASK_CONTENT;
                        case "minutes" -> Field.MEETING_MINUTES;
                        default -> Field.MONTH_REPORT_TEXT;
                    };
            assertThat(kept(store.rows().all(field.table()), field))
                    .isGreaterThanOrEqualTo(earlier);
            assertThat(store.check()).isEmpty();
        }
    }

    private static int kept(List<Row> rows, Field field) {
        return rows.stream()
                .map(row -> row.text(field))
                .filter(text -> text.matches(TypingProcess.LETTER + "+"))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
