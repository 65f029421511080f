package org.yiti.db.exchange;

import static org.yiti.db.jooq.Tables.SYNC_CHANGE;
import static org.yiti.db.jooq.Tables.SYNC_REPLICA;
import static org.yiti.db.jooq.Tables.SYNC_WANTED;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.DSLContext;
import org.yiti.db.ReplicaKey;
import org.yiti.db.exchange.file.Manifest;
import org.yiti.db.exchange.file.SignedCertificate;
import org.yiti.db.exchange.file.StreamRange;
import org.yiti.db.exchange.file.Voucher;
import org.yiti.db.log.DamagedLogException;
import org.yiti.db.log.LogReader;
import org.yiti.db.schema.RecordedTable;
import org.yiti.db.schema.StoredRows;
import org.yiti.model.attachment.Attachment;
import org.yiti.model.exchange.PackageKind;
import org.yiti.model.programme.Level;
import org.yiti.model.record.Row;

/// What goes into a package for an office: of every stream that it may have, what it is not known to have.
final class Outgoing {
    private final DSLContext db;
    private final Level level;
    private final String office;

    /// @param level of the receiving office
    Outgoing(DSLContext db, Level level, String office) {
        this.db = db;
        this.level = level;
        this.office = office;
    }

    /// @param stream this store's number
    /// @param known what the receiver is known to have
    record Part(int stream, long known, StreamRange range) {}

    List<Part> parts(PackageKind kind) {
        var parts = new ArrayList<Part>();
        if (kind == PackageKind.RECEIPT || kind == PackageKind.REQUEST) {
            return parts;
        }
        var reading = new StreamReading(db);
        Map<Integer, Long> known =
                kind == PackageKind.FULL ? Map.of() : new Peers(db).known(office);
        for (Peers.Stream stream : new Peers(db).visible(level, office)) {
            long from = known.getOrDefault(stream.number(), 0L);
            byte[] before = reading.hashAt(stream.number(), stream.name(), from);
            if (before == null && from < stream.have()) { // it ends where nobody sealed: a fork
                from = 0;
                before = reading.hashAt(stream.number(), stream.name(), 0);
            }
            if (from < stream.have() && before != null) {
                parts.add(
                        new Part(
                                stream.number(),
                                from,
                                new StreamRange(
                                        stream.name(),
                                        from + 1,
                                        stream.have(),
                                        before,
                                        stream.hash(),
                                        stream.seal())));
            }
        }
        return parts;
    }

    /// Changes that the office may have and is not known to have.
    long waiting() {
        var known = new Peers(db).known(office);
        return new Peers(db)
                .visible(level, office).stream()
                        .mapToLong(s -> s.have() - known.getOrDefault(s.number(), 0L))
                        .filter(n -> n > 0)
                        .sum();
    }

    List<Manifest.Have> have() {
        return new Peers(db)
                .visible(level, office).stream()
                        .map(s -> new Manifest.Have(s.name(), s.have()))
                        .toList();
    }

    /// The sender's certificate, those of the authors, and of everybody who stands for one of them.
    List<SignedCertificate> certificates(List<Part> parts, SignedCertificate own) {
        var known = new HashMap<>(new Replicas(db).certificates());
        var needed = new LinkedHashSet<String>();
        needed.add(own.certificate().replica());
        for (Part part : parts) {
            needed.add(ReplicaKey.letters(part.range().stream().replicaId()));
        }
        var trust = new Replicas(db).trust();
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Voucher voucher : new Replicas(db).vouchers()) {
                grown |=
                        needed.contains(voucher.of())
                                && trust.accepts(voucher.by()) // a stranger may make up any number
                                && needed.add(voucher.by());
            }
        }
        return needed.stream()
                .map(letters -> {
                    var certificate = known.get(letters);
                    if (certificate == null) {
                        throw new DamagedLogException("no certificate of " + letters);
                    }
                    return certificate;
                })
                .toList();
    }

    /// The vouchers for these.
    List<Voucher> vouchers(List<SignedCertificate> certificates) {
        var there = new HashSet<String>();
        certificates.forEach(c -> there.add(c.certificate().replica()));
        return new Replicas(db)
                .vouchers().stream()
                        .filter(v -> there.contains(v.by()) && there.contains(v.of()))
                        .toList();
    }

    List<Manifest.Receipt> receipts(int most) {
        return new Books(db)
                .from(office, most).stream()
                        .filter(entry -> !entry.getState().equals("PARKED"))
                        .map(entry ->
                                Result.receipt(
                                        entry.getPackageId(),
                                        Manifest.Receipt.State.valueOf(entry.getState()),
                                        entry.getResult()))
                        .toList();
    }

    /// Where to encrypt for the office: to all of its stores that are trusted.
    List<String> recipients() {
        var trust = new Replicas(db).trust();
        return new Replicas(db)
                .certificates().values().stream()
                        .filter(c -> c.certificate().officeCode().equals(office))
                        .filter(c -> trust.accepts(c.certificate().replica()))
                        .map(SignedCertificate::ageRecipient)
                        .toList();
    }

    /// Hashes of files that the parts speak of, and of those that the office asked for.
    Set<String> files(List<Part> parts) {
        var files = new LinkedHashSet<String>();
        for (var table : Attachment.TABLES) {
            for (Part part : parts) {
                var rows =
                        db.selectDistinct(SYNC_CHANGE.ROW_ID)
                                .from(SYNC_CHANGE)
                                .where(SYNC_CHANGE.STREAM.eq(part.stream()))
                                .and(SYNC_CHANGE.SEQ.gt(part.known()))
                                .and(SYNC_CHANGE.TBL.eq((short) table.number()))
                                .fetch(SYNC_CHANGE.ROW_ID);
                if (!rows.isEmpty()) {
                    StoredRows.named(db, table, rows)
                            .values()
                            .forEach(row -> files.add(new Attachment(row).sha256()));
                }
            }
        }
        files.addAll(wanted());
        files.remove("");
        return files;
    }

    /// Files that the office asked for, if a row that it may have speaks of them.
    private Set<String> wanted() {
        var asked =
                db.selectDistinct(SYNC_WANTED.SHA256)
                        .from(SYNC_WANTED)
                        .join(SYNC_REPLICA)
                        .on(SYNC_REPLICA.REPLICA.eq(SYNC_WANTED.REPLICA))
                        .where(SYNC_REPLICA.OFFICE.eq(office))
                        .fetch(SYNC_WANTED.SHA256);
        var files = new LinkedHashSet<String>();
        if (asked.isEmpty()) {
            return files;
        }
        for (var table : Attachment.TABLES) {
            var hash = RecordedTable.of(table).column(table.field("sha256").orElseThrow());
            var rows = StoredRows.read(db, table, hash.in(asked));
            var logs =
                    new LogReader(db)
                            .ofRows(table, rows.stream().map(Row::id).toList(), Long.MAX_VALUE);
            for (Row row : rows) {
                var scope = Objects.requireNonNull(logs.get(row.id())).scope();
                if (scope.filter(s -> s.mayHave(level, office)).isPresent()) {
                    files.add(new Attachment(row).sha256());
                }
            }
        }
        return files;
    }
}
