package org.yiti.db.exchange;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/// A computer's clock in a test: the true time of the test and how wrong this one is.
final class ShiftedClock extends Clock {
    private final AtomicLong trueMillis;
    private long shiftMillis;

    ShiftedClock(AtomicLong trueMillis) {
        this.trueMillis = trueMillis;
    }

    void shift(Duration shift) {
        shiftMillis = shift.toMillis();
    }

    @Override
    public Instant instant() {
        return Instant.ofEpochMilli(trueMillis.get() + shiftMillis);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
