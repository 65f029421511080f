package org.yiti.model.programme;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// Why something is no longer as its baseline has it (调整说明): what, why, who agreed, from which day.
public record BaselineReason(Row row) {
    public BaselineReason {
        row.mustBe(Table.BASELINE_REASON);
    }

    public UUID id() {
        return row.id();
    }

    public UUID baseline() {
        return Objects.requireNonNull(row.reference(BASELINE_REASON_BASELINE));
    }

    /// The key of the difference it speaks of.
    public String difference() {
        return row.words(BASELINE_REASON_DIFFERENCE);
    }

    /// What stood when the reason was given; a later change needs a reason of its own.
    public String seen() {
        return row.words(BASELINE_REASON_SEEN);
    }

    public String reason() {
        return row.words(BASELINE_REASON_REASON);
    }

    public String agreedBy() {
        return row.words(BASELINE_REASON_AGREED_BY);
    }

    public @Nullable LocalDate agreedOn() {
        return row.date(BASELINE_REASON_AGREED_ON);
    }
}
