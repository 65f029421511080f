package org.yiti.model.hotline;

import static org.yiti.model.record.Field.*;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// Requests of one issue in one month from one unit's area (诉求量). Received and dispatched are kept apart.
public record Volume(Row row) {
    public Volume {
        row.mustBe(Table.VOLUME);
    }

    public UUID id() {
        return row.id();
    }

    public UUID issue() {
        return Objects.requireNonNull(row.reference(VOLUME_ISSUE));
    }

    public @Nullable UUID unit() {
        return row.reference(VOLUME_UNIT);
    }

    public int month() {
        return Objects.requireNonNullElse(row.integer(VOLUME_MONTH), 0);
    }

    public @Nullable Integer received() {
        return row.integer(VOLUME_RECEIVED);
    }

    public @Nullable Integer dispatched() {
        return row.integer(VOLUME_DISPATCHED);
    }

    public String source() {
        return row.words(VOLUME_SOURCE);
    }
}
