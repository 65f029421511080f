package org.yiti.model.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yiti.model.draw.Drawing.Again;
import org.yiti.model.draw.SampleDraw.Member;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;

class DrawingTest {
    private static final Drawing.Order ORDER =
            new Drawing.Order(
                    new UUID(0, 7),
                    2,
                    "二季度抽查",
                    DrawnOf.TASKS,
                    DrawnBy.UNIT,
                    "20210628",
                    10,
                    LocalDate.of(2021, 6, 28));

    private static List<SampleFrame.Unit> frame(int size) {
        return IntStream.range(0, size)
                .mapToObj(i ->
                        new SampleFrame.Unit(
                                new Member("T-%03d".formatted(i), i % 3 == 0 ? "甲" : "乙"),
                                Optional.of(new UUID(1, i)),
                                Optional.empty()))
                .toList();
    }

    private record Kept(Sample sample, List<SampleEntry> entries) {
        static Kept of(List<Change> changes) {
            var rows =
                    changes.stream()
                            .map(Change.Add.class::cast)
                            .map(add -> Row.of(add.table(), add.row(), add.values()))
                            .toList();
            return new Kept(
                    new Sample(rows.getFirst()),
                    rows.stream().skip(1).map(SampleEntry::new).toList());
        }
    }

    @Test
    void aKeptSampleHasAllThatIsNeededToDrawItAgain() {
        var drawing = new Drawing(frame(60));
        var kept = Kept.of(drawing.keep(ORDER));
        assertThat(kept.entries()).hasSize(10);
        assertThat(kept.entries())
                .allMatch(entry -> kept.sample().id().equals(entry.sample()))
                .allMatch(entry -> entry.task() != null);
        assertThat(kept.sample().frameSize()).isEqualTo(60);
        assertThat(kept.sample().method()).isEqualTo(SampleDraw.METHOD);
        assertThat(new Drawing(frame(60)).again(kept.sample(), kept.entries()))
                .isEqualTo(Again.SAME);
    }

    @Test
    void aFrameThatHasChangedIsSaid() {
        var kept = Kept.of(new Drawing(frame(60)).keep(ORDER));
        assertThat(new Drawing(frame(61)).again(kept.sample(), kept.entries()))
                .isEqualTo(Again.FRAME_CHANGED);
    }

    @Test
    void anEntryThatWasTakenOutOrChangedIsSaid() {
        var kept = Kept.of(new Drawing(frame(60)).keep(ORDER));
        var fewer = kept.entries().subList(1, 10);
        assertThat(new Drawing(frame(60)).again(kept.sample(), fewer))
                .isEqualTo(Again.ENTRIES_DIFFER);
        var other = new ArrayList<>(kept.entries());
        var first = other.getFirst().row();
        other.set(0, new SampleEntry(first.with(Map.of(SAMPLE_ENTRY_MEMBER, "T-999"))));
        assertThat(new Drawing(frame(60)).again(kept.sample(), other))
                .isEqualTo(Again.ENTRIES_DIFFER);
    }

    @Test
    void anotherWayOfDrawingIsNotGuessedAt() {
        var kept = Kept.of(new Drawing(frame(60)).keep(ORDER));
        var newer = new Sample(kept.sample().row().with(Map.of(SAMPLE_METHOD, "yiti-sample-2")));
        assertThat(new Drawing(frame(60)).again(newer, kept.entries()))
                .isEqualTo(Again.METHOD_UNKNOWN);
    }

    private static SampleEntry entry(String result) {
        var values = new HashMap<Field, Object>();
        values.put(SAMPLE_ENTRY_MEMBER, "x");
        if (!result.isEmpty()) {
            values.put(SAMPLE_ENTRY_RESULT, result);
        }
        return new SampleEntry(Row.of(Table.SAMPLE_ENTRY, RowIds.fresh(), values));
    }

    /// Pass rate = passed / checked; what could not be checked is drawn and not checked.
    @ParameterizedTest
    @CsvSource({
        "8, 2, 0, 0, 100, 10.0, 80.0",
        "7, 2, 1, 10, 275, 7.3, 77.8",
        "0, 0, 2, 3, 50, 10.0, -",
        "0, 0, 0, 0, 0, -, -"
    })
    void theRatesAreOfWhatWasDrawnAndOfWhatWasChecked(
            int passed,
            int failed,
            int impossible,
            int open,
            int frame,
            String sampleRate,
            String passRate) {
        var entries = new ArrayList<SampleEntry>();
        IntStream.range(0, passed).forEach(_ -> entries.add(entry("PASS")));
        IntStream.range(0, failed).forEach(_ -> entries.add(entry("FAIL")));
        IntStream.range(0, impossible).forEach(_ -> entries.add(entry("NOT_POSSIBLE")));
        IntStream.range(0, open).forEach(_ -> entries.add(entry("")));
        var sample =
                new Sample(Row.of(Table.SAMPLE, RowIds.fresh(), Map.of(SAMPLE_FRAME_SIZE, frame)));
        var rates = SampleRates.of(List.of(sample), entries);
        assertThat(rates.sampleRate()).isEqualTo(percent(sampleRate));
        assertThat(rates.passRate()).isEqualTo(percent(passRate));
        assertThat(rates.checked()).hasSize(passed + failed);
        assertThat(rates.failed()).hasSize(failed);
    }

    private static Optional<BigDecimal> percent(String text) {
        return text.equals("-") ? Optional.empty() : Optional.of(new BigDecimal(text));
    }
}
