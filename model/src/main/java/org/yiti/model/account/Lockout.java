package org.yiti.model.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.yiti.model.store.Attempts;

/// How long an account is locked after wrong passwords in a row.
public final class Lockout {
    /// Wrong passwords in a row until an account is locked.
    public static final int MOST = 5;

    private static final Duration FIRST = Duration.ofMinutes(10);
    private static final Duration LATER = Duration.ofHours(1);
    private static final int MANY = 2 * MOST;

    private Lockout() {}

    /// How long it is still locked; empty where it is not. A clock that was put back does not make it longer.
    public static Optional<Duration> left(Attempts attempts, Instant now) {
        if (attempts.failures() < MOST) {
            return Optional.empty();
        }
        var whole = attempts.failures() < MANY ? FIRST : LATER;
        var left = Duration.between(now, attempts.failedAt().plus(whole));
        if (left.compareTo(whole) > 0) {
            left = whole;
        }
        return left.isPositive() ? Optional.of(left) : Optional.empty();
    }

    /// The minutes of a lock as people are told them: begun ones count.
    public static long minutes(Duration left) {
        return Math.max(1, left.plusSeconds(59).toMinutes());
    }
}
