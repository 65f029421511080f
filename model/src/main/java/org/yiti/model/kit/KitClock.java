package org.yiti.model.kit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.yiti.model.Sentence;

/// Which day it is for a kit, on a computer whose clock may be wrong: one that was set back does not bring an expired kit
/// to life again.
///
/// @param today by the computer's clock
/// @param seen the latest day that the store has seen
public record KitClock(LocalDate today, LocalDate seen) {
    /// @param seen the latest time that the store has seen, which never goes back
    public static KitClock of(LocalDate today, Instant seen, ZoneId zone) {
        return new KitClock(today, LocalDate.ofInstant(seen, zone));
    }

    /// Why a kit of these days is not used now.
    ///
    /// @param expired key of the sentence for one whose last day is over
    public Optional<Sentence> refuses(LocalDate first, LocalDate last, String expired) {
        if (today.isAfter(last)) {
            return Optional.of(Sentence.of(expired, last, today));
        }
        if (seen.isAfter(last)) {
            return Optional.of(Sentence.of("audit.kit.clock-back", last, today, seen));
        }
        return today.isBefore(first)
                ? Optional.of(Sentence.of("audit.kit.clock-behind", first, today))
                : Optional.empty();
    }
}
