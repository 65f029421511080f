package org.yiti.db.audit;

import static org.yiti.model.record.Field.*;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yiti.db.ReplicaKey;
import org.yiti.db.exchange.file.KitFile;
import org.yiti.db.exchange.file.Manifest;
import org.yiti.db.exchange.file.SignedCertificate;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.attachment.Attachments;
import org.yiti.model.audit.AuditBook;
import org.yiti.model.audit.AuditFile;
import org.yiti.model.audit.AuditKit;
import org.yiti.model.audit.AuditKits;
import org.yiti.model.audit.AuditRecord;
import org.yiti.model.audit.AuditRows;
import org.yiti.model.audit.KitContent;
import org.yiti.model.audit.KitIntake;
import org.yiti.model.audit.RecordState;
import org.yiti.model.exchange.Exchange;
import org.yiti.model.exchange.ExchangeCode;
import org.yiti.model.exchange.ExchangeException;
import org.yiti.model.exchange.KnownStore.Trust;
import org.yiti.model.exchange.Trouble;
import org.yiti.model.job.Progress;
import org.yiti.model.record.Actor;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Rows;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;
import org.yiti.model.store.Office;
import org.yiti.model.store.Recorder;

/// Kits of an open store. Photos are put into the store before the rows that speak of them, and all rows are one step.
public final class JooqAuditKits implements AuditKits {
    /// A photo of a visit before that goes along, at most.
    private static final long SMALL = 2L << 20;

    private static final int SECRET = 32;

    private static final Set<Trust> TRUSTED = EnumSet.of(Trust.OWN, Trust.COMPARED, Trust.VOUCHED);

    /// What kits need of their store.
    ///
    /// @param certificate the store's own
    /// @param work a folder for files that lie somewhere meanwhile
    public record Around(
            Office office,
            ReplicaKey key,
            Certified certificate,
            Exchange exchange,
            Rows rows,
            Recorder recorder,
            Attachments files,
            Path work) {}

    /// Asked when a file is written.
    public interface Certified {
        SignedCertificate get();
    }

    private final Around at;

    public JooqAuditKits(Around at) {
        this.at = at;
    }

    private static YitiException refused(String key, Object... args) {
        return new YitiException(Sentence.of(key, args));
    }

    private AuditBook book(UUID audit) throws YitiException {
        return AuditRows.read(at.rows())
                .book(audit)
                .orElseThrow(() -> refused("audit.kit.no-such-audit"));
    }

    // --- out ---

    @Override
    public Issued issue(Actor actor, Order order, Path target, Progress progress)
            throws YitiException {
        if (order.passphrase().length() < SHORTEST_PASSPHRASE) {
            throw refused("audit.kit.short", SHORTEST_PASSPHRASE);
        }
        if (order.lastDay().isBefore(order.issuedOn())) {
            throw refused("audit.kit.past", order.lastDay());
        }
        var rows = AuditRows.read(at.rows());
        var book = book(order.audit());
        if (book.receivedKit().isPresent()) {
            throw refused("audit.kit.received");
        }
        if (book.sites().isEmpty() || book.rules().isEmpty()) {
            throw refused("audit.kit.empty");
        }
        var kit = RowIds.fresh();
        var bytes = new byte[SECRET];
        new SecureRandom().nextBytes(bytes);
        var secret = HexFormat.of().formatHex(bytes);
        var taken = new ArrayList<Row>(book.planRows(rows));
        var photos = new TreeMap<String, Path>();
        try (var copies = new PhotoCopies(at.files(), at.work())) {
            earlier(book, taken, photos, copies, progress);
            var content =
                    new KitContent(
                            KitContent.Kind.KIT,
                            kit,
                            order.issuedOn(),
                            order.lastDay(),
                            order.to(),
                            at.office().code(),
                            at.office().name(),
                            Optional.of(secret),
                            taken.stream().map(JooqAuditKits::outward).toList());
            write(target, content, photos, order.passphrase(), progress);
        }
        try {
            keep(actor, order, kit, secret, book);
        } catch (YitiException e) {
            remove(target);
            throw e;
        }
        return new Issued(target, kit, book.sites().size(), photos.size());
    }

    private void keep(Actor actor, Order order, UUID kit, String secret, AuditBook book)
            throws YitiException {
        var values = new HashMap<Field, Object>();
        values.put(AUDIT_KIT_AUDIT, order.audit());
        values.put(AUDIT_KIT_ISSUED_ON, order.issuedOn());
        values.put(AUDIT_KIT_EXPIRES_ON, order.lastDay());
        if (!order.to().isEmpty()) {
            values.put(AUDIT_KIT_ISSUED_TO, order.to());
        }
        values.put(AUDIT_KIT_SECRET, secret);
        values.put(AUDIT_KIT_OFFICE, at.office().code());
        values.put(AUDIT_KIT_OFFICE_NAME, at.office().name());
        values.put(AUDIT_KIT_FINGERPRINT, at.certificate().get().certificate().fingerprint());
        at.recorder()
                .record(
                        actor,
                        Step.of(
                                Sentence.of("step.audit.kit", book.audit().name(), order.to()),
                                new Change.Add(Table.AUDIT_KIT, kit, values)));
    }

    private static void remove(Path target) {
        try {
            Files.deleteIfExists(target);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// What the last visit to each place found, with its photos if they are small: to compare when it is visited again.
    private void earlier(
            AuditBook book,
            List<Row> taken,
            TreeMap<String, Path> photos,
            PhotoCopies copies,
            Progress progress)
            throws YitiException {
        for (var site : book.sites()) {
            var last =
                    book.latest(site)
                            .filter(record -> book.state(record) != RecordState.DRAFT)
                            .filter(record -> !book.findings(record).isEmpty());
            if (last.isEmpty()) {
                continue;
            }
            taken.add(last.get().row());
            for (var rule : book.findings(last.get())) {
                book.answer(last.get(), rule).ifPresent(answer -> taken.add(answer.row()));
                for (AuditFile photo : book.photos(last.get(), rule)) {
                    var file = photo.attachment();
                    if (file.bytes() <= SMALL && at.files().has(file.sha256())) {
                        taken.add(photo.row());
                        photos.put(file.sha256(), copies.of(file.sha256(), progress));
                    }
                }
            }
        }
    }

    /// A row without what is the office's own business.
    private static Row outward(Row row) {
        var values = new HashMap<Field, Object>(row.filled());
        values.keySet().removeAll(KitIntake.STAY);
        values.remove(AUDIT_RECORD_KIT);
        return Row.of(row.table(), row.id(), values);
    }

    private void write(
            Path target,
            KitContent content,
            TreeMap<String, Path> photos,
            String words,
            Progress progress)
            throws YitiException {
        var parts =
                new KitFile.Parts(
                        at.office().federation(),
                        at.certificate().get(),
                        content,
                        photos,
                        "YITI-KIT " + content.kind() + "\n" + content.officeName() + "\n");
        try {
            KitFile.write(target, at.key(), parts, words, progress);
        } catch (FileAlreadyExistsException e) {
            throw new YitiException(Sentence.of("audit.kit.exists", target.toString()), e);
        } catch (IOException e) {
            throw new YitiException(Sentence.of("audit.kit.unwritable", target.toString()), e);
        }
    }

    // --- in ---

    @Override
    public Glance glance(Path file) throws YitiException {
        try {
            var line = KitFile.line(file);
            return new Glance(line.kind(), line.kit());
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static YitiException unreadable(Path file, IOException e) {
        return new YitiException(Sentence.of("audit.kit.unreadable", file.toString()), e);
    }

    /// What is done with a file while it is open.
    private interface With<T> {
        T use(KitFile file) throws IOException, YitiException;
    }

    private <T> T with(Path file, String words, Progress progress, With<T> with)
            throws YitiException {
        try (var open = KitFile.open(file, words, at.work(), progress)) {
            if (!open.federation().equals(at.office().federation())) {
                throw new ExchangeException(
                        Trouble.of(
                                ExchangeCode.WRONG_FEDERATION,
                                open.federation(),
                                at.office().federation()));
            }
            return with.use(open);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    @Override
    public Look look(Path file, Optional<String> passphrase, Progress progress)
            throws YitiException {
        var glance = glance(file);
        var words =
                switch (glance.kind()) {
                    case KIT ->
                            passphrase.orElseThrow(() ->
                                    new ExchangeException(
                                            Trouble.of(ExchangeCode.WRONG_PASSPHRASE)));
                    case RESULTS -> ownKit(glance.kit()).secret();
                };
        return with(file, words, progress, this::look);
    }

    private Look look(KitFile file) {
        var rows = file.content().rows();
        var certificate = file.signer().certificate();
        boolean known =
                at.exchange().stores().stream()
                        .filter(s -> s.certificate().replica().equals(certificate.replica()))
                        .anyMatch(s -> TRUSTED.contains(s.trust()));
        return new Look(
                file.content(),
                certificate.device(),
                certificate.fingerprint(),
                known,
                rows.stream()
                        .filter(row -> row.table() == Table.AUDIT)
                        .map(row -> row.words(AUDIT_NAME))
                        .findFirst()
                        .orElse(""),
                count(rows, Table.AUDIT_SITE),
                count(rows, Table.CHECKLIST_RULE),
                file.photos().size());
    }

    private static int count(List<Row> rows, Table table) {
        return (int) rows.stream().filter(row -> row.table() == table).count();
    }

    @Override
    public Opened open(
            Actor actor, Path file, String passphrase, LocalDate today, Progress progress)
            throws YitiException {
        if (glance(file).kind() != KitContent.Kind.KIT) {
            throw refused("audit.kit.is-results");
        }
        return with(
                file,
                passphrase,
                progress,
                kit -> {
                    var content = kit.content();
                    if (today.isAfter(content.expiresOn())) {
                        throw refused("audit.kit.too-late", content.expiresOn());
                    }
                    var found = new KitIntake(at.rows(), content).plan(values(kit, today));
                    takePhotos(kit, found.changes(), progress);
                    var audit = audit(content);
                    if (!found.changes().isEmpty()) {
                        at.recorder()
                                .record(
                                        actor,
                                        Step.of(
                                                Sentence.of(
                                                        "step.audit.kit.open",
                                                        audit.words(AUDIT_NAME),
                                                        content.officeName()),
                                                found.changes()));
                    }
                    return new Opened(audit.id(), found.added());
                });
    }

    private static Row audit(KitContent content) throws YitiException {
        return content.rows().stream()
                .filter(row -> row.table() == Table.AUDIT)
                .findFirst()
                .orElseThrow(() -> refused("audit.kit.no-audit"));
    }

    private static Map<Field, Object> values(KitFile kit, LocalDate today) {
        var content = kit.content();
        var values = new HashMap<Field, Object>();
        values.put(AUDIT_KIT_ISSUED_ON, content.issuedOn());
        values.put(AUDIT_KIT_EXPIRES_ON, content.expiresOn());
        if (!content.issuedTo().isEmpty()) {
            values.put(AUDIT_KIT_ISSUED_TO, content.issuedTo());
        }
        content.secret().ifPresent(secret -> values.put(AUDIT_KIT_SECRET, secret));
        values.put(AUDIT_KIT_OFFICE, content.office());
        values.put(AUDIT_KIT_OFFICE_NAME, content.officeName());
        values.put(AUDIT_KIT_FINGERPRINT, kit.signer().certificate().fingerprint());
        values.put(AUDIT_KIT_OPENED_ON, today);
        return values;
    }

    /// The contents that the changes speak of come first; one that is neither in the file nor here refuses all.
    private int takePhotos(KitFile kit, List<Change> changes, Progress progress)
            throws IOException, YitiException {
        var wanted = KitIntake.contents(changes);
        var there =
                kit.photos().stream()
                        .collect(Collectors.toMap(Manifest.Blob::sha256, Manifest.Blob::bytes));
        for (Change change : changes) {
            if (change instanceof Change.Add add && add.table() == Table.AUDIT_FILE) {
                var sha256 = String.valueOf(add.values().get(AUDIT_FILE_SHA256));
                var said = add.values().get(AUDIT_FILE_BYTES);
                var bytes = there.get(sha256);
                if (bytes == null || !(said instanceof Integer n) || n.longValue() != bytes) {
                    throw refused("audit.kit.no-photo", sha256);
                }
            }
        }
        for (String sha256 : wanted) {
            kit.photo(sha256, in -> at.files().put(in, progress));
        }
        return wanted.size();
    }

    // --- back ---

    @Override
    public Returned giveBack(UUID audit, Path target, LocalDate today, Progress progress)
            throws YitiException {
        var book = book(audit);
        var kit = book.receivedKit().orElseThrow(() -> refused("audit.kit.not-received"));
        var kits = book.kits().stream().filter(AuditKit::received).map(AuditKit::id).toList();
        var mine = book.records().stream().filter(r -> kits.contains(r.kit())).toList();
        var ready = mine.stream().filter(r -> book.state(r) != RecordState.DRAFT).toList();
        if (ready.isEmpty()) {
            throw refused("audit.kit.nothing", mine.size());
        }
        var rows = new ArrayList<Row>();
        var photos = new TreeMap<String, Path>();
        try (var copies = new PhotoCopies(at.files(), at.work())) {
            for (AuditRecord record : ready) {
                rows.add(withoutOwn(record.row()));
                book.answers(record).forEach(answer -> rows.add(withoutOwn(answer.row())));
                for (AuditFile file : book.files(record)) {
                    rows.add(file.row());
                    var sha256 = file.attachment().sha256();
                    photos.put(sha256, copies.of(sha256, progress));
                }
            }
            var content =
                    new KitContent(
                            KitContent.Kind.RESULTS,
                            kit.id(),
                            java.util.Objects.requireNonNullElse(kit.issuedOn(), today),
                            java.util.Objects.requireNonNullElse(kit.expiresOn(), today),
                            kit.issuedTo(),
                            kit.office(),
                            kit.officeName(),
                            Optional.empty(),
                            rows);
            write(target, content, photos, kit.secret(), progress);
        }
        return new Returned(target, ready.size(), photos.size(), mine.size() - ready.size());
    }

    private static Row withoutOwn(Row row) {
        var values = new HashMap<Field, Object>(row.filled());
        values.keySet().removeAll(KitIntake.STAY);
        return Row.of(row.table(), row.id(), values);
    }

    private AuditKit ownKit(UUID id) throws YitiException {
        var row =
                at.rows().find(Table.AUDIT_KIT, id).orElseThrow(() -> refused("audit.kit.foreign"));
        var kit = new AuditKit(row);
        if (kit.received()) {
            throw refused("audit.kit.foreign");
        }
        if (!row.alive()) {
            throw refused("audit.kit.withdrawn");
        }
        return kit;
    }

    @Override
    public Collected collect(Actor actor, Path file, LocalDate today, Progress progress)
            throws YitiException {
        var glance = glance(file);
        if (glance.kind() != KitContent.Kind.RESULTS) {
            throw refused("audit.kit.is-kit");
        }
        var kit = ownKit(glance.kit());
        return with(
                file,
                kit.secret(),
                progress,
                results -> collect(actor, kit, results, today, progress));
    }

    private Collected collect(
            Actor actor, AuditKit kit, KitFile results, LocalDate today, Progress progress)
            throws IOException, YitiException {
        var audit = kit.audit();
        var book = book(audit == null ? kit.id() : audit);
        var certificate = results.signer().certificate();
        var laptop = certificate.device() + " " + certificate.replica();
        var found =
                new KitIntake(at.rows(), results.content())
                        .results(book, at.office().federation(), laptop);
        int photos = takePhotos(results, found.changes(), progress);
        if (!found.changes().isEmpty()) {
            var changes = new ArrayList<Change>(found.changes());
            if (!today.equals(kit.returnedOn())) {
                changes.add(Change.Put.of(kit.id(), AUDIT_KIT_RETURNED_ON, today));
            }
            at.recorder()
                    .record(
                            actor,
                            Step.of(
                                    Sentence.of(
                                            "step.audit.collect",
                                            book.audit().name(),
                                            found.added() + found.changed(),
                                            laptop),
                                    changes));
        }
        return new Collected(
                book.audit().id(),
                found.added(),
                found.changed(),
                found.unchanged(),
                found.skipped(),
                photos);
    }
}
