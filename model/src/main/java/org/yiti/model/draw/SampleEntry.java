package org.yiti.model.draw;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Code;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// What was drawn, and what was found there.
public record SampleEntry(Row row) {
    public static final Comparator<SampleEntry> IN_ORDER =
            Comparator.comparingInt(SampleEntry::position).thenComparing(SampleEntry::id);

    public SampleEntry {
        row.mustBe(Table.SAMPLE_ENTRY);
    }

    public UUID id() {
        return row.id();
    }

    public @Nullable UUID sample() {
        return row.reference(SAMPLE_ENTRY_SAMPLE);
    }

    /// Its place in the draw, from 1.
    public int position() {
        return Objects.requireNonNullElse(row.integer(SAMPLE_ENTRY_POSITION), 0);
    }

    public String stratum() {
        return row.words(SAMPLE_ENTRY_STRATUM);
    }

    /// What it was called in the frame: a number, or a place.
    public String member() {
        return row.words(SAMPLE_ENTRY_MEMBER);
    }

    public @Nullable UUID task() {
        return row.reference(SAMPLE_ENTRY_TASK);
    }

    public @Nullable UUID item() {
        return row.reference(SAMPLE_ENTRY_ITEM);
    }

    public Optional<CheckResult> result() {
        return Code.read(CheckResult.class, row.text(SAMPLE_ENTRY_RESULT));
    }

    public @Nullable LocalDate checkedOn() {
        return row.date(SAMPLE_ENTRY_CHECKED_ON);
    }

    public String checkedBy() {
        return row.words(SAMPLE_ENTRY_CHECKED_BY);
    }

    public String finding() {
        return row.words(SAMPLE_ENTRY_FINDING);
    }

    /// The supervision item that follows from what was found.
    public @Nullable UUID followUp() {
        return row.reference(SAMPLE_ENTRY_FOLLOW_UP);
    }
}
