package org.yiti.model.whistle;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Code;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// A unit that was called, and how it answered.
public record WhistleUnit(Row row) {
    public WhistleUnit {
        row.mustBe(Table.WHISTLE_UNIT);
    }

    public UUID id() {
        return row.id();
    }

    public @Nullable UUID whistle() {
        return row.reference(WHISTLE_UNIT_WHISTLE);
    }

    public @Nullable UUID unit() {
        return row.reference(WHISTLE_UNIT_UNIT);
    }

    public int position() {
        return Objects.requireNonNullElse(row.integer(WHISTLE_UNIT_POSITION), 0);
    }

    public @Nullable LocalDate arrivedOn() {
        return row.date(WHISTLE_UNIT_ARRIVED_ON);
    }

    public Optional<LocalDateTime> arrivedAt() {
        return Whistle.moment(arrivedOn(), row.integer(WHISTLE_UNIT_ARRIVED_MINUTE));
    }

    /// Why it would not come; empty where it did not refuse.
    public String refused() {
        return row.words(WHISTLE_UNIT_REFUSED);
    }

    /// The day on which the district was told of the refusal.
    public @Nullable LocalDate toldOn() {
        return row.date(WHISTLE_UNIT_TOLD_ON);
    }

    /// What the sub-district thinks of the unit.
    public Optional<WhistleRating> rating() {
        return Code.read(WhistleRating.class, row.text(WHISTLE_UNIT_RATING));
    }

    /// What the unit thinks of the sub-district.
    public Optional<WhistleRating> ratingBack() {
        return Code.read(WhistleRating.class, row.text(WHISTLE_UNIT_RATING_BACK));
    }
}
