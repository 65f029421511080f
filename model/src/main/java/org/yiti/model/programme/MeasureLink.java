package org.yiti.model.programme;

import static org.yiti.model.record.Field.*;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// A measure and one task or one policy that carries it out.
public record MeasureLink(Row row) {
    public MeasureLink {
        row.mustBe(Table.MEASURE_LINK);
    }

    public UUID id() {
        return row.id();
    }

    public UUID measure() {
        return Objects.requireNonNull(row.reference(MEASURE_LINK_MEASURE));
    }

    public @Nullable UUID task() {
        return row.reference(MEASURE_LINK_TASK);
    }

    public @Nullable UUID policy() {
        return row.reference(MEASURE_LINK_POLICY);
    }
}
