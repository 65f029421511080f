package org.yiti.model.programme;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Code;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// A person's light beside the computed one, with reason and name.
public record LightOverride(Row row) {
    public LightOverride {
        row.mustBe(Table.LIGHT_OVERRIDE);
    }

    public UUID id() {
        return row.id();
    }

    public UUID task() {
        return Objects.requireNonNull(row.reference(LIGHT_OVERRIDE_TASK));
    }

    public Light light() {
        return Code.read(Light.class, row.text(LIGHT_OVERRIDE_LIGHT)).orElse(Light.NORMAL);
    }

    public String reason() {
        return row.words(LIGHT_OVERRIDE_REASON);
    }

    public String decidedBy() {
        return row.words(LIGHT_OVERRIDE_DECIDED_BY);
    }

    public @Nullable LocalDate decidedOn() {
        return row.date(LIGHT_OVERRIDE_DECIDED_ON);
    }
}
