package org.yiti.db.audit;

import static org.yiti.model.record.Field.*;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yiti.db.exchange.file.KitFile;
import org.yiti.db.exchange.file.Manifest;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.attachment.Attachment;
import org.yiti.model.attachment.FileState;
import org.yiti.model.audit.AuditBook;
import org.yiti.model.audit.AuditFile;
import org.yiti.model.audit.AuditKit;
import org.yiti.model.audit.AuditRows;
import org.yiti.model.audit.KitIntake;
import org.yiti.model.exchange.ExchangeCode;
import org.yiti.model.exchange.ExchangeException;
import org.yiti.model.exchange.KnownStore.Trust;
import org.yiti.model.exchange.Trouble;
import org.yiti.model.job.Progress;
import org.yiti.model.kit.AuditKits.Collected;
import org.yiti.model.kit.AuditKits.Glance;
import org.yiti.model.kit.AuditKits.Look;
import org.yiti.model.kit.AuditKits.Opened;
import org.yiti.model.kit.KitClock;
import org.yiti.model.kit.KitContent;
import org.yiti.model.record.Actor;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;

/// Looks into files and takes them in. Photos are put into the store before the rows that speak of them, and all rows
/// are one step.
final class KitsIn {
    private static final Set<Trust> TRUSTED = EnumSet.of(Trust.OWN, Trust.COMPARED, Trust.VOUCHED);

    private final JooqAuditKits.Around at;

    KitsIn(JooqAuditKits.Around at) {
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

    Glance glance(Path file) throws YitiException {
        try {
            var line = KitFile.line(file);
            return new Glance(line.kind(), line.kit());
        } catch (ExchangeException e) {
            throw said(e, KitContent.Kind.RESULTS);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /// What was found wrong, in the words of kits. Results are locked with words that nobody types, so where these do not
    /// fit the file is not what was written.
    private static YitiException said(ExchangeException found, KitContent.Kind kind) {
        return switch (found.trouble().code()) {
            case BAD_FORMAT, BAD_HASH, BAD_SIGNATURE ->
                    new YitiException(Sentence.of("audit.kit.damaged"), found);
            case WRONG_PASSPHRASE, KEY_NEEDED ->
                    kind == KitContent.Kind.KIT
                            ? found
                            : new YitiException(Sentence.of("audit.kit.damaged"), found);
            case TOO_NEW -> new YitiException(Sentence.of("audit.kit.newer"), found);
            default -> found;
        };
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
        var kind = glance(file).kind();
        try (var open = KitFile.open(file, words, at.work(), progress)) {
            if (!open.federation().equals(at.office().federation())) {
                throw new ExchangeException(
                        Trouble.of(
                                ExchangeCode.WRONG_FEDERATION,
                                open.federation(),
                                at.office().federation()));
            }
            return with.use(open);
        } catch (ExchangeException e) {
            throw said(e, kind);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    Look look(Path file, Optional<String> passphrase, Progress progress) throws YitiException {
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

    Opened open(Actor actor, Path file, String passphrase, KitClock clock, Progress progress)
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
                    var no =
                            clock.refuses(
                                    content.issuedOn(), content.expiresOn(), "audit.kit.too-late");
                    if (no.isPresent()) {
                        throw new YitiException(no.get());
                    }
                    var found = new KitIntake(at.rows(), content).plan(values(kit, clock.today()));
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
        for (Row row : kit.content().rows()) {
            if (row.table() == Table.AUDIT_FILE) {
                var file = new AuditFile(row).attachment();
                boolean said = Long.valueOf(file.bytes()).equals(there.get(file.sha256()));
                if (wanted.contains(file.sha256()) && !said) {
                    throw refused("audit.kit.no-photo", file.sha256());
                }
            }
        }
        wanted.addAll(lost(there));
        for (String sha256 : wanted) {
            kit.photo(sha256, in -> at.files().put(in, progress));
        }
        return wanted.size();
    }

    /// Contents of rows that are here already, but which this store has lost: the file brings them back.
    private Set<String> lost(Map<String, Long> there) {
        return at.rows().all(Table.AUDIT_FILE).stream()
                .map(row -> new AuditFile(row).attachment())
                .filter(file -> Long.valueOf(file.bytes()).equals(there.get(file.sha256())))
                .filter(file -> at.files().state(file.sha256(), file.bytes()) != FileState.HERE)
                .map(Attachment::sha256)
                .collect(Collectors.toSet());
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

    Collected collect(Actor actor, Path file, LocalDate today, Progress progress)
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
