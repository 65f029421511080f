package org.yiti.model.whistle;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import org.yiti.model.Sentence;
import org.yiti.model.record.Code;

/// How a unit answered a whistle.
///
/// @param minutes from the call to its coming; until now where it has not come, and unknown where a time is missing
/// @param limit minutes that it has
public record Arrival(Standing standing, OptionalLong minutes, int limit) {
    public enum Standing implements Code {
        ON_TIME,
        LATE,
        /// Not there yet, and still in time.
        AWAITED,
        /// Not there, and the time is over.
        MISSING,
        /// Refused to come: reported to the district (街道办事处条例 art. 43, 44).
        REFUSED,
        /// It came, but nobody wrote down when.
        UNTIMED
    }

    /// @param now the moment that is looked at
    public static Arrival of(Whistle whistle, WhistleUnit unit, int limit, LocalDateTime now) {
        if (!unit.refused().isEmpty()) {
            return new Arrival(Standing.REFUSED, OptionalLong.empty(), limit);
        }
        var called = whistle.calledAt();
        if (unit.arrivedOn() != null) {
            return unit.arrivedAt()
                    .flatMap(arrived ->
                            called.map(from -> ChronoUnit.MINUTES.between(from, arrived)))
                    .map(minutes -> came(minutes, limit))
                    .orElseGet(() -> new Arrival(Standing.UNTIMED, OptionalLong.empty(), limit));
        }
        long waited = called.map(from -> ChronoUnit.MINUTES.between(from, now)).orElse(0L);
        return called.isPresent() && waited > limit
                ? new Arrival(Standing.MISSING, OptionalLong.of(waited), limit)
                : new Arrival(Standing.AWAITED, OptionalLong.empty(), limit);
    }

    private static Arrival came(long minutes, int limit) {
        return new Arrival(
                minutes <= limit ? Standing.ON_TIME : Standing.LATE,
                OptionalLong.of(minutes),
                limit);
    }

    /// Why it stands so.
    public Sentence why() {
        long took = minutes.orElse(0);
        return switch (standing) {
            case ON_TIME -> Sentence.of("whistle.arrival.on-time", took);
            case LATE -> Sentence.of("whistle.arrival.late", took, took - limit);
            case AWAITED -> Sentence.of("whistle.arrival.awaited", limit);
            case MISSING -> Sentence.of("whistle.arrival.missing", limit);
            case REFUSED -> Sentence.of("whistle.arrival.refused");
            case UNTIMED -> Sentence.of("whistle.arrival.untimed");
        };
    }
}
