package org.yiti.db.exchange;

import static org.yiti.db.jooq.Tables.SYNC_CHANGE;
import static org.yiti.db.jooq.Tables.SYNC_SELF;
import static org.yiti.db.jooq.Tables.SYNC_STREAM;
import static org.yiti.db.jooq.Tables.SYNC_TX;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.yiti.db.ReplicaKey;
import org.yiti.db.exchange.file.PackageReader;
import org.yiti.db.exchange.file.PartHead;
import org.yiti.db.exchange.file.StreamRange;
import org.yiti.db.exchange.file.Visitor;
import org.yiti.db.jooq.tables.records.SyncStreamRecord;
import org.yiti.db.jooq.tables.records.SyncTxRecord;
import org.yiti.db.log.Head;
import org.yiti.db.log.LogReader;
import org.yiti.db.log.Streams;
import org.yiti.db.log.Verdict;
import org.yiti.model.exchange.Certificate;
import org.yiti.model.exchange.ExchangeCode;
import org.yiti.model.exchange.ExchangeException;
import org.yiti.model.exchange.Trouble;
import org.yiti.model.merge.ScopeKey;
import org.yiti.model.record.Table;

/// Writes the changes of a package into the log, inside one transaction: what is new of every range, byte for byte as
/// it came. The tables follow afterwards.
final class Intake implements Visitor<ExchangeException> {
    private static final int BATCH = 1000;
    private static final List<Field<?>> COLUMNS =
            List.of(
                    SYNC_CHANGE.STREAM,
                    SYNC_CHANGE.SEQ,
                    SYNC_CHANGE.LOCAL_NO,
                    SYNC_CHANGE.TBL,
                    SYNC_CHANGE.ROW_ID,
                    SYNC_CHANGE.OP,
                    SYNC_CHANGE.BODY,
                    SYNC_CHANGE.VERDICT);

    private final DSLContext db;
    private final PackageReader reader;
    private final Replicas replicas;
    private final Streams streams;
    private final StepNumbers numbers;
    private final TouchedRows touched;
    private final List<Ended> ended = new ArrayList<>();
    private final List<Object[]> rows = new ArrayList<>();
    private final List<SyncTxRecord> parts = new ArrayList<>();
    private long changes;
    private long waiting;
    private @Nullable Current current;

    /// A stream that went on.
    ///
    /// @param before as it was
    record Ended(SyncStreamRecord before, long last) {}

    /// The range that is being read.
    private static final class Current {
        final SyncStreamRecord stream;
        final StreamRange range;
        final ScopeKey scope;
        final Certificate author;
        final long have;
        byte[] hash;
        byte[] headHash = new byte[0];
        @Nullable PartHead head;

        Current(SyncStreamRecord stream, StreamRange range, Certificate author) {
            this.stream = stream;
            this.range = range;
            this.author = author;
            scope = ScopeKey.parse(range.stream().scope());
            have = stream.getHaveSeq();
            hash = range.prevHash();
        }
    }

    /// @param touched is told the rows that something new is said of
    Intake(DSLContext db, PackageReader reader, TouchedRows touched) {
        this.db = db;
        this.touched = touched;
        this.reader = reader;
        replicas = new Replicas(db);
        streams = LogReader.known(db, new Streams(this::enter));
        numbers = new StepNumbers(db);
    }

    /// @throws ExchangeException if the content breaks the rules of the log; the caller takes all back
    void run() throws IOException, ExchangeException {
        var draft = reader.manifest().draft();
        draft.certificates().forEach(replicas::enter);
        replicas.enter(draft.vouchers());
        reader.changes(numbers.collecting(this::have));
        numbers.assign();
        reader.changes(this);
        end();
        flush();
        db.update(SYNC_SELF)
                .set(SYNC_SELF.LOCAL_NO, numbers.last())
                .set(
                        SYNC_SELF.HLC,
                        DSL.greatest(SYNC_SELF.HLC, DSL.val(reader.manifest().hlcMax())))
                .execute();
    }

    /// What is here of a range already.
    private long have(StreamRange range) {
        return Admission.find(db, range).map(SyncStreamRecord::getHaveSeq).orElse(0L);
    }

    /// A stream that is met for the first time; perhaps only named by a write that replaced another.
    private int enter(Streams.Name name) {
        ScopeKey.parse(name.scope());
        byte[] start = Head.chainStart(name);
        var fresh = db.newRecord(SYNC_STREAM);
        fresh.setStream(streams.nextNumber());
        fresh.setReplica(replicas.number(name.replicaId()));
        fresh.setScope(name.scope());
        fresh.setHaveSeq(0L);
        fresh.setHaveHash(start);
        fresh.setSealedSeq(0L);
        fresh.setSealedHash(start);
        fresh.insert();
        return fresh.getStream();
    }

    @Override
    public void stream(StreamRange range) throws ExchangeException {
        end();
        int number = streams.number(range.stream());
        var stream = db.selectFrom(SYNC_STREAM).where(SYNC_STREAM.STREAM.eq(number)).fetchSingle();
        var author =
                reader.manifest()
                        .draft()
                        .certificate(ReplicaKey.letters(range.stream().replicaId()))
                        .orElseThrow()
                        .certificate();
        current = new Current(stream, range, author);
    }

    private Current current() {
        return Objects.requireNonNull(current);
    }

    @Override
    public void part(PartHead head) throws ExchangeException {
        endPart();
        var here = current();
        here.head = head;
        here.headHash = Head.sha256(head.bytes());
        Actions.check(head);
    }

    @Override
    public void change(long seq, int table, UUID row, int op, byte[] body)
            throws ExchangeException {
        var here = current();
        var head = Objects.requireNonNull(here.head);
        here.hash = Head.next(here.hash, here.headHash, Head.change(table, row, op, body));
        if (seq == here.have && !Arrays.equals(here.hash, here.stream.getHaveHash())) {
            throw new ExchangeException(
                    Trouble.of(ExchangeCode.FORK, here.author.officeName(), seq));
        }
        if (seq <= here.have) {
            return;
        }
        var verdict =
                new Content(here.stream.getStream(), streams, here.scope, here.author)
                        .judge(head.schemaVersion(), table, op, body);
        changes++;
        if (verdict == Verdict.WAITS) {
            waiting++;
        } else {
            touched.add(Table.numbered(table).orElseThrow(), row);
        }
        rows.add(
                new Object[] {
                    here.stream.getStream(),
                    seq,
                    numbers.of(here.range, head),
                    (short) table,
                    row,
                    (short) op,
                    body,
                    verdict.number()
                });
        if (rows.size() >= BATCH) {
            flush();
        }
    }

    private void endPart() {
        var here = current;
        if (here == null || here.head == null) {
            return;
        }
        var head = here.head;
        here.head = null;
        if (head.lastSeq() > here.have) {
            var tx = db.newRecord(SYNC_TX);
            tx.setStream(here.stream.getStream());
            tx.setFirstSeq(head.firstSeq());
            tx.setLastSeq(head.lastSeq());
            tx.setLocalNo(numbers.of(here.range, head));
            tx.setTxNo(head.txNo());
            tx.setHlc(head.hlc());
            tx.setWallMs(head.wallMs());
            tx.setActorId(head.actorId());
            tx.setActor(head.actor());
            tx.setAction(head.action());
            tx.setArgs(head.args());
            tx.setReason(head.reason());
            tx.setKind(head.kind().name());
            tx.setTargetNo(numbers.target(here.range, head));
            tx.setSchemaVersion(head.schemaVersion());
            tx.setHead(head.bytes());
            tx.setHash(here.hash);
            parts.add(tx);
        }
    }

    private void end() {
        endPart();
        var here = current;
        if (here == null || here.range.last() <= here.have) {
            return;
        }
        ended.add(new Ended(here.stream, here.range.last()));
        db.update(SYNC_STREAM)
                .set(SYNC_STREAM.HAVE_SEQ, here.range.last())
                .set(SYNC_STREAM.HAVE_HASH, here.range.lastHash())
                .set(SYNC_STREAM.SEALED_SEQ, here.range.last())
                .set(SYNC_STREAM.SEALED_HASH, here.range.lastHash())
                .set(SYNC_STREAM.SEAL, here.range.seal())
                .where(SYNC_STREAM.STREAM.eq(here.stream.getStream()))
                .execute();
        current = null;
    }

    private void flush() {
        if (!rows.isEmpty()) {
            db.batch(db.insertInto(SYNC_CHANGE).columns(COLUMNS).values(new Object[COLUMNS.size()]))
                    .bind(rows.toArray(Object[][]::new))
                    .execute();
            rows.clear();
        }
        if (!parts.isEmpty()) {
            db.batchInsert(parts).execute();
            parts.clear();
        }
    }

    List<Ended> ended() {
        return ended;
    }

    long changes() {
        return changes;
    }

    /// Changes of tables that this program does not know.
    long waiting() {
        return waiting;
    }
}
