package org.yiti.db.exchange;

import static org.yiti.db.jooq.Tables.SYNC_REPLICA;
import static org.yiti.db.jooq.Tables.SYNC_SELF;
import static org.yiti.db.jooq.Tables.SYNC_STREAM;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jooq.DSLContext;
import org.yiti.db.ReplicaKey;
import org.yiti.db.exchange.file.Manifest;
import org.yiti.db.exchange.file.StreamRange;
import org.yiti.db.jooq.tables.records.SyncStreamRecord;
import org.yiti.model.exchange.Certificate;
import org.yiti.model.exchange.ExchangeCode;
import org.yiti.model.exchange.KnownStore.Trust;
import org.yiti.model.exchange.Trouble;
import org.yiti.model.merge.ScopeKey;
import org.yiti.model.store.Office;

/// Whether this store takes a package in that proved itself: for whom it is, who signed, what it may hold, whether it
/// goes on where this store is. Nothing is written.
final class Admission {
    private static final Duration MOST_AHEAD = Duration.ofDays(30);
    private static final int COUNTER_BITS = 16;

    /// A clock that a person once accepted is this store's own from then on, and comes back in all that it and others
    /// write. Beyond it there is room for what was written since, which counts on by less than a millisecond a step.
    private static final Duration WRITTEN_SINCE = Duration.ofMinutes(1);

    /// In the year 4199: no clock that anybody could have, and far from where the number would overflow.
    private static final long LAST_CLOCK = 1L << 62;

    private final DSLContext db;
    private final Office office;
    private final Clock clock;
    private final Manifest manifest;
    private final TrustWeb trust;

    Admission(DSLContext db, Office office, Clock clock, Manifest manifest) {
        this.db = db;
        this.office = office;
        this.clock = clock;
        this.manifest = manifest;
        this.trust =
                new Replicas(db)
                        .trust(manifest.draft().certificates(), manifest.draft().vouchers());
    }

    Trust signer() {
        return trust.of(manifest.from());
    }

    /// @param acceptClock take it although the sender's clock is far ahead
    Optional<Trouble> trouble(boolean acceptClock) {
        return addressee()
                .or(this::signers)
                .or(this::leak)
                .or(this::ranges)
                .or(() -> clock(acceptClock));
    }

    private Optional<Trouble> addressee() {
        var draft = manifest.draft();
        if (!draft.federation().equals(office.federation())) {
            return trouble(ExchangeCode.WRONG_FEDERATION, draft.federation(), office.federation());
        }
        if (!draft.to().contains(office.code())) {
            return trouble(ExchangeCode.NOT_FOR_YOU, String.join(" ", draft.to()));
        }
        return Optional.empty();
    }

    /// The sender and the author of every stream.
    private Optional<Trouble> signers() {
        var from = signer(manifest.from());
        if (from.isPresent()) {
            return from;
        }
        for (StreamRange range : manifest.streams()) {
            var author = author(letters(range));
            if (author.isPresent()) {
                return author;
            }
        }
        return Optional.empty();
    }

    /// What a store wrote whose trust was withdrawn comes in where another that is trusted took it in and passes it on:
    /// else one lost laptop would shut out its whole district.
    private Optional<Trouble> author(String store) {
        return trust.of(store) == Trust.REVOKED ? sameOffice(store) : signer(store);
    }

    private Optional<Trouble> signer(String store) {
        if (trust.accepts(store)) {
            return sameOffice(store);
        }
        var code =
                trust.of(store) == Trust.REVOKED
                        ? ExchangeCode.REVOKED
                        : ExchangeCode.UNKNOWN_SIGNER;
        var certificate = certificate(store);
        return trouble(code, certificate.officeName());
    }

    /// A store that now says to be of another office than the one that was trusted is a stranger.
    private Optional<Trouble> sameOffice(String store) {
        var said = certificate(store);
        var known = new Replicas(db).certificates().get(store);
        boolean same =
                known == null
                        || known.certificate().officeCode().equals(said.officeCode())
                                && known.certificate().level() == said.level()
                                && known.certificate().federation().equals(said.federation());
        return same
                ? Optional.empty()
                : trouble(ExchangeCode.UNKNOWN_SIGNER, said.officeName(), said.fingerprint());
    }

    private Certificate certificate(String store) {
        return manifest.draft().certificate(store).orElseThrow().certificate();
    }

    private String sender() {
        return certificate(manifest.from()).officeName();
    }

    private static String letters(StreamRange range) {
        return ReplicaKey.letters(range.stream().replicaId());
    }

    private Optional<Trouble> leak() {
        for (StreamRange range : manifest.streams()) {
            ScopeKey scope;
            try {
                scope = ScopeKey.parse(range.stream().scope());
            } catch (IllegalArgumentException e) {
                return trouble(ExchangeCode.BAD_FORMAT);
            }
            if (!scope.mayHave(office.level(), office.code())) {
                return trouble(ExchangeCode.SCOPE_LEAK, sender());
            }
        }
        return Optional.empty();
    }

    private Optional<Trouble> ranges() {
        for (StreamRange range : manifest.streams()) {
            var trouble = range(range);
            if (trouble.isPresent()) {
                return trouble;
            }
        }
        return Optional.empty();
    }

    private Optional<Trouble> range(StreamRange range) {
        var stream = find(db, range);
        long have = stream.map(SyncStreamRecord::getHaveSeq).orElse(0L);
        var author = certificate(letters(range)).officeName();
        if (range.first() > have + 1) {
            return have == 0 && isEmpty()
                    ? trouble(ExchangeCode.NEED_SEED, sender())
                    : trouble(ExchangeCode.NEED_RANGE, author, have + 1, range.first() - 1);
        }
        if (stream.isEmpty()) {
            return Optional.empty();
        }
        int number = stream.get().getStream();
        boolean fork =
                !agrees(number, range, range.first() - 1, range.prevHash())
                        || have >= range.last()
                                && !agrees(number, range, range.last(), range.lastHash())
                        || have < range.last() && isOwn(stream.get());
        return fork
                ? trouble(ExchangeCode.FORK, author, Math.min(have, range.last()))
                : Optional.empty();
    }

    private boolean agrees(int number, StreamRange range, long seq, byte[] hash) {
        return Arrays.equals(hash, new StreamReading(db).hashAt(number, range.stream(), seq));
    }

    /// What this store wrote under its present name cannot come from outside and be new here.
    private boolean isOwn(SyncStreamRecord stream) {
        int self = db.select(SYNC_SELF.REPLICA).from(SYNC_SELF).fetchSingle().value1();
        return stream.getReplica() == self;
    }

    /// Whether nothing of anybody else is here.
    private boolean isEmpty() {
        int self = db.select(SYNC_SELF.REPLICA).from(SYNC_SELF).fetchSingle().value1();
        return !db.fetchExists(
                SYNC_STREAM, SYNC_STREAM.REPLICA.ne(self).and(SYNC_STREAM.HAVE_SEQ.gt(0L)));
    }

    static Optional<SyncStreamRecord> find(DSLContext db, StreamRange range) {
        return db.select(SYNC_STREAM.fields())
                .from(SYNC_STREAM)
                .join(SYNC_REPLICA)
                .on(SYNC_REPLICA.REPLICA.eq(SYNC_STREAM.REPLICA))
                .where(SYNC_REPLICA.REPLICA_ID.eq(range.stream().replicaId()))
                .and(SYNC_STREAM.SCOPE.eq(range.stream().scope()))
                .fetchOptionalInto(SYNC_STREAM);
    }

    private Optional<Trouble> clock(boolean accept) {
        long ahead = (manifest.hlcMax() >> COUNTER_BITS) - clock.millis();
        if (manifest.hlcMax() < 0 || manifest.hlcMax() > LAST_CLOCK) {
            return trouble(ExchangeCode.BAD_FORMAT);
        }
        return ahead > Math.max(MOST_AHEAD.toMillis(), ownAhead()) && !accept
                ? trouble(ExchangeCode.CLOCK_AHEAD, sender(), Duration.ofMillis(ahead).toDays())
                : Optional.empty();
    }

    private long ownAhead() {
        long own = db.select(SYNC_SELF.HLC).from(SYNC_SELF).fetchSingle().value1();
        return (own >> COUNTER_BITS) + WRITTEN_SINCE.toMillis() - clock.millis();
    }

    private static Optional<Trouble> trouble(ExchangeCode code, Object... args) {
        return Optional.of(Trouble.of(code, args));
    }
}
