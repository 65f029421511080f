package org.yiti.model.draw;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Code;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// One draw of a quarter, with all that somebody needs to draw it again.
public record Sample(Row row) {
    public Sample {
        row.mustBe(Table.SAMPLE);
    }

    public UUID id() {
        return row.id();
    }

    /// 1 to 4.
    public int quarter() {
        return Objects.requireNonNullElse(row.integer(SAMPLE_QUARTER), 0);
    }

    public String title() {
        return row.words(SAMPLE_TITLE);
    }

    public DrawnOf of() {
        return Code.read(DrawnOf.class, row.text(SAMPLE_DRAWN_OF)).orElse(DrawnOf.ITEMS);
    }

    public DrawnBy by() {
        return Code.read(DrawnBy.class, row.text(SAMPLE_DRAWN_BY)).orElse(DrawnBy.UNIT);
    }

    public String seed() {
        return row.words(SAMPLE_SEED);
    }

    /// How many were asked for.
    public int wanted() {
        return Objects.requireNonNullElse(row.integer(SAMPLE_WANTED), 0);
    }

    public String method() {
        return row.words(SAMPLE_METHOD);
    }

    /// The SHA-256 of the frame that it was drawn from.
    public String frameHash() {
        return row.words(SAMPLE_FRAME_HASH);
    }

    public int frameSize() {
        return Objects.requireNonNullElse(row.integer(SAMPLE_FRAME_SIZE), 0);
    }

    public @Nullable LocalDate drawnOn() {
        return row.date(SAMPLE_DRAWN_ON);
    }
}
