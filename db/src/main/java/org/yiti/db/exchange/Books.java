package org.yiti.db.exchange;

import static org.yiti.db.jooq.Tables.SYNC_PACKAGE;
import static org.yiti.db.jooq.Tables.SYNC_PACKAGE_STREAM;
import static org.yiti.db.jooq.Tables.SYNC_SELF;

import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.yiti.db.jooq.tables.records.SyncPackageRecord;
import org.yiti.model.exchange.PackageEntry;
import org.yiti.model.exchange.PackageKind;

/// The books of what went out, came in and waits.
final class Books {
    private final DSLContext db;

    Books(DSLContext db) {
        this.db = db;
    }

    SyncPackageRecord fresh() {
        var last =
                db.select(DSL.max(SYNC_PACKAGE.NUMBER)).from(SYNC_PACKAGE).fetchSingle().value1();
        var entry = db.newRecord(SYNC_PACKAGE);
        entry.setNumber(last == null ? 1 : last + 1);
        return entry;
    }

    /// An incoming package with this content that is in, or waits.
    Optional<SyncPackageRecord> incoming(byte[] sha256) {
        return db.selectFrom(SYNC_PACKAGE)
                .where(SYNC_PACKAGE.SHA256.eq(sha256))
                .and(SYNC_PACKAGE.INCOMING.isTrue())
                .and(SYNC_PACKAGE.STATE.in("MERGED", "PARKED"))
                .orderBy(SYNC_PACKAGE.NUMBER.desc())
                .limit(1)
                .fetchOptional();
    }

    Optional<SyncPackageRecord> find(long number) {
        return db.selectFrom(SYNC_PACKAGE).where(SYNC_PACKAGE.NUMBER.eq(number)).fetchOptional();
    }

    List<SyncPackageRecord> parked() {
        return db.selectFrom(SYNC_PACKAGE)
                .where(SYNC_PACKAGE.STATE.eq("PARKED"))
                .orderBy(SYNC_PACKAGE.NUMBER)
                .fetch();
    }

    /// A package that came in has no entry that says it waits.
    ///
    /// @return whether there was one
    boolean noLongerParked(byte[] sha256) {
        return db.update(SYNC_PACKAGE)
                        .set(SYNC_PACKAGE.STATE, "GONE")
                        .where(SYNC_PACKAGE.SHA256.eq(sha256))
                        .and(SYNC_PACKAGE.STATE.eq("PARKED"))
                        .execute()
                > 0;
    }

    /// Those of an office that it has not heard of yet or may have lost the answer to, newest first.
    List<SyncPackageRecord> from(String office, int most) {
        return db.selectFrom(SYNC_PACKAGE)
                .where(SYNC_PACKAGE.OFFICE.eq(office))
                .and(SYNC_PACKAGE.INCOMING.isTrue())
                .and(SYNC_PACKAGE.STATE.ne("GONE"))
                .orderBy(SYNC_PACKAGE.NUMBER.desc())
                .limit(most)
                .fetch();
    }

    Optional<SyncPackageRecord> lastTo(String office) {
        return db.selectFrom(SYNC_PACKAGE)
                .where(SYNC_PACKAGE.OFFICE.eq(office))
                .and(SYNC_PACKAGE.INCOMING.isFalse())
                .orderBy(SYNC_PACKAGE.NUMBER.desc())
                .limit(1)
                .fetchOptional();
    }

    /// Whether nothing was written, taken in or sent since an import, so that it can be taken back as a whole.
    boolean canTakeBack(SyncPackageRecord entry) {
        if (!entry.getIncoming() || !entry.getState().equals("MERGED")) {
            return false;
        }
        long newest = db.select(SYNC_SELF.LOCAL_NO).from(SYNC_SELF).fetchSingle().value1();
        boolean later =
                db.fetchExists(
                        SYNC_PACKAGE,
                        SYNC_PACKAGE
                                .NUMBER
                                .gt(entry.getNumber())
                                .and(SYNC_PACKAGE.STATE.in("SENT", "MERGED")));
        return newest == entry.getLastNo() && !later;
    }

    /// All, newest first.
    List<PackageEntry> all() {
        var answers = new HashMap<String, Map<Integer, Long>>();
        return db.selectFrom(SYNC_PACKAGE)
                .where(SYNC_PACKAGE.STATE.ne("GONE"))
                .orderBy(SYNC_PACKAGE.NUMBER.desc())
                .fetch(entry -> entry(entry, answers));
    }

    private PackageEntry entry(SyncPackageRecord entry, Map<String, Map<Integer, Long>> answers) {
        var state = PackageEntry.State.valueOf(entry.getState());
        if (state == PackageEntry.State.SENT && answered(entry, answers)) {
            state = PackageEntry.State.ANSWERED;
        }
        return new PackageEntry(
                entry.getNumber(),
                entry.getIncoming(),
                state,
                entry.getPackageId(),
                PackageKind.valueOf(entry.getKind()),
                entry.getOffice(),
                entry.getOfficeName(),
                entry.getFile(),
                entry.getBytes(),
                HexFormat.of().formatHex(entry.getSha256()),
                Instant.ofEpochMilli(entry.getAtMs()),
                entry.getActor(),
                entry.getChanges(),
                canTakeBack(entry),
                state == PackageEntry.State.PARKED
                        ? Result.trouble(entry.getResult())
                        : Optional.empty());
    }

    /// Whether a store of the receiver says that it has all of it.
    private boolean answered(SyncPackageRecord entry, Map<String, Map<Integer, Long>> answers) {
        var have =
                answers.computeIfAbsent(
                        entry.getOffice(), office -> new Peers(db).farthest(office));
        var parts =
                db.selectFrom(SYNC_PACKAGE_STREAM)
                        .where(SYNC_PACKAGE_STREAM.NUMBER.eq(entry.getNumber()))
                        .fetch();
        return !parts.isEmpty()
                && parts.stream()
                        .allMatch(p -> have.getOrDefault(p.getStream(), 0L) >= p.getLastSeq());
    }
}
