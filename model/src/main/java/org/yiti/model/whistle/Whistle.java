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

/// A call of a sub-district for departments. It is the sub-district's own, and goes up to its district and the city.
public record Whistle(Row row) {
    public Whistle {
        row.mustBe(Table.WHISTLE);
    }

    public UUID id() {
        return row.id();
    }

    public int year() {
        return Objects.requireNonNullElse(row.integer(WHISTLE_YEAR), 0);
    }

    public String no() {
        return row.words(WHISTLE_NO);
    }

    public Optional<WhistleKind> kind() {
        return Code.read(WhistleKind.class, row.text(WHISTLE_KIND));
    }

    public @Nullable UUID calledBy() {
        return row.reference(WHISTLE_CALLED_BY);
    }

    public @Nullable LocalDate calledOn() {
        return row.date(WHISTLE_CALLED_ON);
    }

    /// The moment of the call; empty where day or minute is missing.
    public Optional<LocalDateTime> calledAt() {
        return moment(calledOn(), row.integer(WHISTLE_CALLED_MINUTE));
    }

    static Optional<LocalDateTime> moment(@Nullable LocalDate day, @Nullable Integer minute) {
        return day == null || minute == null
                ? Optional.empty()
                : Optional.of(day.atStartOfDay().plusMinutes(minute));
    }

    public String place() {
        return row.words(WHISTLE_PLACE);
    }

    public String matter() {
        return row.words(WHISTLE_MATTER);
    }

    public @Nullable UUID issue() {
        return row.reference(WHISTLE_ISSUE);
    }

    public @Nullable LocalDate solvedOn() {
        return row.date(WHISTLE_SOLVED_ON);
    }

    public @Nullable UUID item() {
        return row.reference(WHISTLE_ITEM);
    }
}
