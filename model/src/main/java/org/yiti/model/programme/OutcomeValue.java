package org.yiti.model.programme;

import static org.yiti.model.record.Field.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// The value of an outcome at a date, with its source.
public record OutcomeValue(Row row) {
    public OutcomeValue {
        row.mustBe(Table.OUTCOME_VALUE);
    }

    public UUID id() {
        return row.id();
    }

    public UUID outcome() {
        return Objects.requireNonNull(row.reference(OUTCOME_VALUE_OUTCOME));
    }

    public @Nullable LocalDate asOf() {
        return row.date(OUTCOME_VALUE_AS_OF);
    }

    public @Nullable BigDecimal value() {
        return row.decimal(OUTCOME_VALUE_VALUE);
    }

    public String source() {
        return row.words(OUTCOME_VALUE_SOURCE);
    }
}
