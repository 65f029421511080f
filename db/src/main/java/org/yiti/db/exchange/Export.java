package org.yiti.db.exchange;

import static org.yiti.db.jooq.Tables.SYNC_PACKAGE_STREAM;
import static org.yiti.db.jooq.Tables.SYNC_SELF;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.yiti.db.ReplicaKey;
import org.yiti.db.exchange.file.Envelope;
import org.yiti.db.exchange.file.Manifest;
import org.yiti.db.exchange.file.PackageWriter;
import org.yiti.db.jooq.tables.records.SyncPackageRecord;
import org.yiti.db.log.Head;
import org.yiti.db.log.Merging;
import org.yiti.db.log.RecordedDatabase;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.attachment.AttachedFiles;
import org.yiti.model.attachment.FileState;
import org.yiti.model.exchange.ExportOrder;
import org.yiti.model.exchange.Exported;
import org.yiti.model.exchange.Lock;
import org.yiti.model.job.Progress;
import org.yiti.model.record.Actor;
import org.yiti.model.store.Office;

/// Writes one package and enters it into the books.
final class Export {
    private static final int RECEIPTS = 50;
    private static final int WANTED = 1000;

    private final RecordedDatabase database;
    private final Office office;
    private final ReplicaKey key;
    private final JooqExchange.Around around;

    Export(RecordedDatabase database, Office office, ReplicaKey key, JooqExchange.Around around) {
        this.database = database;
        this.office = office;
        this.key = key;
        this.around = around;
    }

    Exported run(Actor actor, ExportOrder order, Progress progress) throws YitiException {
        try {
            return write(actor, order, progress);
        } catch (IOException e) {
            throw new YitiException(
                    Sentence.of("exchange.export.failed", order.folder().toString()), e);
        }
    }

    private Exported write(Actor actor, ExportOrder order, Progress progress)
            throws IOException, YitiException {
        var db = database.reading();
        var receivers = new Receivers(db, office);
        var outgoing = new Outgoing(db, receivers.level(order.office()), order.office());
        progress.report(0, 0, Sentence.of("exchange.progress.writing", order.office()));
        var parts = outgoing.parts(order.kind());
        Set<String> files = order.attachments() ? outgoing.files(parts) : Set.of();
        var draft = draft(db, order, outgoing, parts);
        Files.createDirectories(order.folder());
        var target =
                order.name()
                        .map(order.folder()::resolve)
                        .orElseGet(() ->
                                PackageName.free(
                                        office,
                                        receivers.name(order.office()),
                                        order,
                                        draft.created()));
        Path copies = Files.createTempDirectory(Files.createDirectories(work()), "files-");
        try (var writer =
                new PackageWriter(
                        target, work(), key, draft, envelope(order, outgoing), progress)) {
            var reading = new StreamReading(db);
            for (Outgoing.Part part : parts) {
                writer.stream(part.range());
                reading.copy(
                        part.stream(), part.range().first(), part.range().last(), writer, progress);
            }
            for (String file : files) {
                attach(writer, file, copies);
            }
            var readme = readme(actor, order, receivers.name(order.office()), draft, parts, files);
            var written = writer.finish(readme, around.durability()::keep);
            enter(actor, order, receivers.name(order.office()), draft, parts, written);
            return new Exported(
                    written.file(),
                    draft.packageId(),
                    order.kind(),
                    written.changes(),
                    written.attachments(),
                    written.bytes());
        } finally {
            delete(copies);
        }
    }

    private Path work() {
        return around.folder().resolve("work");
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    /// A file that is not here, or was damaged, stays at home; its row goes all the same.
    private void attach(PackageWriter writer, String sha256, Path copies)
            throws IOException, YitiException {
        if (!around.attachments().whole(sha256)) {
            return;
        }
        var copy = copies.resolve(sha256);
        try (InputStream in = around.attachments().open(sha256)) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        writer.attachment(sha256, copy);
    }

    private Manifest.Draft draft(
            DSLContext db, ExportOrder order, Outgoing outgoing, List<Outgoing.Part> parts) {
        var own = new OwnIdentity(db, key, office).certificate();
        var certificates = outgoing.certificates(parts, own);
        return new Manifest.Draft(
                UUID.randomUUID(),
                order.kind(),
                office.federation(),
                List.of(order.office()),
                around.clock().instant(),
                around.program(),
                Head.SCHEMA_VERSION,
                certificates,
                outgoing.vouchers(certificates),
                outgoing.have(),
                List.of(),
                wantedFiles(db),
                outgoing.receipts(RECEIPTS),
                new Books(db).lastTo(order.office()).map(SyncPackageRecord::getPackageId));
    }

    private List<String> wantedFiles(DSLContext db) {
        return AttachedFiles.of(new org.yiti.db.record.JooqRows(database))
                .bySha256()
                .entrySet()
                .stream()
                .filter(e ->
                        around.attachments().state(e.getKey(), e.getValue()) == FileState.WANTED)
                .map(java.util.Map.Entry::getKey)
                .sorted()
                .limit(WANTED)
                .toList();
    }

    private static Envelope envelope(ExportOrder order, Outgoing outgoing) throws YitiException {
        return switch (order.lock()) {
            case Lock.Open() -> new Envelope.Open();
            case Lock.Passphrase(String words) -> new Envelope.Passphrase(words);
            case Lock.ToReceiver() -> {
                var recipients = outgoing.recipients();
                if (recipients.isEmpty()) {
                    throw new YitiException(Sentence.of("exchange.export.no_key", order.office()));
                }
                yield new Envelope.ToKeys(recipients);
            }
        };
    }

    private String readme(
            Actor actor,
            ExportOrder order,
            String to,
            Manifest.Draft draft,
            List<Outgoing.Part> parts,
            Set<String> files)
            throws IOException {
        try (var in = Export.class.getResourceAsStream("readme.txt")) {
            String text =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            long changes = parts.stream().mapToLong(p -> p.range().changes()).sum();
            return text.replace("{from}", office.name())
                    .replace("{to}", to)
                    .replace("{kind}", PackageName.words(order.kind()))
                    .replace("{changes}", Long.toString(changes))
                    .replace("{files}", Integer.toString(files.size()))
                    .replace("{date}", PackageName.stamp(draft.created()))
                    .replace("{actor}", actor.name());
        }
    }

    private void enter(
            Actor actor,
            ExportOrder order,
            String name,
            Manifest.Draft draft,
            List<Outgoing.Part> parts,
            PackageWriter.Written written)
            throws YitiException {
        Merging.during(() ->
                database.writing()
                        .transactionResult(t -> {
                            var db = t.dsl();
                            long step =
                                    db.select(SYNC_SELF.LOCAL_NO)
                                            .from(SYNC_SELF)
                                            .fetchSingle()
                                            .value1();
                            var entry = new Books(db).fresh();
                            entry.setIncoming(false);
                            entry.setState("SENT");
                            entry.setPackageId(draft.packageId());
                            entry.setKind(order.kind().name());
                            entry.setOffice(order.office());
                            entry.setOfficeName(name);
                            entry.setFile(String.valueOf(written.file().getFileName()));
                            entry.setBytes(written.bytes());
                            entry.setSha256(HexFormat.of().parseHex(written.sha256()));
                            entry.setAtMs(draft.created().toEpochMilli());
                            entry.setActor(actor.name());
                            entry.setChanges(written.changes());
                            entry.setBeforeNo(step);
                            entry.setLastNo(step);
                            entry.insert();
                            for (Outgoing.Part part : parts) {
                                var range = db.newRecord(SYNC_PACKAGE_STREAM);
                                range.setNumber(entry.getNumber());
                                range.setStream(part.stream());
                                range.setBeforeSeq(part.known());
                                range.setLastSeq(part.range().last());
                                range.insert();
                            }
                            return entry;
                        }));
        around.durability().keep();
    }
}
