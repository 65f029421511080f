package org.yiti.db.folder;

import static org.yiti.db.jooq.Tables.SYNC_REPLICA;
import static org.yiti.db.jooq.Tables.SYNC_SELF;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.jooq.DSLContext;

/// What a store says of itself, as far as its folder needs it.
///
/// @param replica id of the replica, 20 hexadecimal digits
/// @param opened how often it was opened; `RESTORED` after a restore
/// @param lastStep number of the newest step in its log
/// @param lastClock milliseconds of the newest clock that it has seen
record SelfRow(String replica, long opened, long lastStep, long lastClock) {
    /// In place of the count of openings: this database came out of a backup and must take a new identity.
    static final long RESTORED = -1;

    private static final int COUNTER_BITS = 16;

    /// Empty where no office was entered yet.
    static Optional<SelfRow> read(DSLContext db) {
        return db.select(
                        SYNC_REPLICA.REPLICA_ID,
                        SYNC_SELF.OPEN_COUNT,
                        SYNC_SELF.LOCAL_NO,
                        SYNC_SELF.HLC)
                .from(SYNC_SELF)
                .join(SYNC_REPLICA)
                .on(SYNC_REPLICA.REPLICA.eq(SYNC_SELF.REPLICA))
                .fetchOptional(row ->
                        new SelfRow(
                                HexFormat.of().formatHex(row.value1()),
                                row.value2(),
                                row.value3(),
                                row.value4() >> COUNTER_BITS));
    }

    static void writeOpened(DSLContext db, long opened) {
        db.update(SYNC_SELF).set(SYNC_SELF.OPEN_COUNT, opened).execute();
    }

    Instant lastUse() {
        return Instant.ofEpochMilli(lastClock);
    }
}
