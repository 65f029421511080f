package org.yiti.model.programme;

import static org.yiti.model.record.Field.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Code;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// What an issue is to bring about (成效指标), with its baseline and target.
public record Outcome(Row row) {
    public Outcome {
        row.mustBe(Table.OUTCOME);
    }

    public UUID id() {
        return row.id();
    }

    public UUID issue() {
        return Objects.requireNonNull(row.reference(OUTCOME_ISSUE));
    }

    public String name() {
        return row.words(OUTCOME_NAME);
    }

    public String measuredIn() {
        return row.words(OUTCOME_MEASURED_IN);
    }

    public @Nullable BigDecimal baseline() {
        return row.decimal(OUTCOME_BASELINE);
    }

    public @Nullable LocalDate baselineOn() {
        return row.date(OUTCOME_BASELINE_ON);
    }

    public @Nullable BigDecimal target() {
        return row.decimal(OUTCOME_TARGET);
    }

    public Direction direction() {
        return Code.read(Direction.class, row.text(OUTCOME_DIRECTION)).orElse(Direction.UP);
    }

    public boolean cumulative() {
        return row.yes(OUTCOME_CUMULATIVE);
    }

    public String source() {
        return row.words(OUTCOME_SOURCE);
    }

    public int position() {
        return Objects.requireNonNullElse(row.integer(OUTCOME_POSITION), 0);
    }
}
