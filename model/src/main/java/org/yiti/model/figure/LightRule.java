package org.yiti.model.figure;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// The thresholds of the lights from a date on: dated data with a version, never constants.
public record LightRule(Row row) {
    public LightRule {
        row.mustBe(Table.LIGHT_RULE);
    }

    public UUID id() {
        return row.id();
    }

    public int version() {
        return Objects.requireNonNullElse(row.integer(LIGHT_RULE_VERSION), 0);
    }

    public @Nullable LocalDate validFrom() {
        return row.date(LIGHT_RULE_VALID_FROM);
    }
}
