package org.yiti.db.audit;

import static org.yiti.model.record.Field.*;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.yiti.db.exchange.file.KitFile;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.attachment.Shrinking;
import org.yiti.model.audit.AuditBook;
import org.yiti.model.audit.AuditFile;
import org.yiti.model.audit.AuditKit;
import org.yiti.model.audit.AuditRecord;
import org.yiti.model.audit.AuditRows;
import org.yiti.model.audit.AuditSite;
import org.yiti.model.audit.KitIntake;
import org.yiti.model.audit.RecordState;
import org.yiti.model.job.Progress;
import org.yiti.model.kit.AuditKits;
import org.yiti.model.kit.AuditKits.Issued;
import org.yiti.model.kit.AuditKits.Order;
import org.yiti.model.kit.AuditKits.Returned;
import org.yiti.model.kit.KitContent;
import org.yiti.model.record.Actor;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;

/// Writes kits and results.
final class KitsOut {
    private static final int SECRET = 32;

    private final JooqAuditKits.Around at;

    KitsOut(JooqAuditKits.Around at) {
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

    Issued issue(Actor actor, Order order, Shrinking shrinking, Path target, Progress progress)
            throws YitiException {
        if (order.passphrase().length() < AuditKits.SHORTEST_PASSPHRASE) {
            throw refused("audit.kit.short", AuditKits.SHORTEST_PASSPHRASE);
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
            var earlier = new EarlierPhotos(at.files(), shrinking, copies);
            earlier(book, taken, earlier, progress);
            photos.putAll(earlier.photos());
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
                            taken.stream().map(KitsOut::outward).toList());
            issue(
                    target,
                    parts(content, photos),
                    order.passphrase(),
                    progress,
                    new Kept(actor, order, kit, secret, book));
        }
        return new Issued(target, kit, book.sites().size(), photos.size());
    }

    /// What is kept of a kit that is given out.
    private record Kept(Actor actor, Order order, UUID kit, String secret, AuditBook book) {}

    /// The row comes before the name of the file: whoever finds a kit can bring back what was made from it, whenever the
    /// process ended. Where the file then cannot be named, its row goes again.
    private void issue(Path target, KitFile.Parts parts, String words, Progress progress, Kept kept)
            throws YitiException {
        var recorded = new AtomicBoolean();
        try {
            write(
                    target,
                    parts,
                    words,
                    progress,
                    () -> {
                        keep(kept);
                        recorded.set(true);
                    });
        } catch (YitiException e) {
            if (recorded.get()) {
                at.recorder()
                        .record(
                                kept.actor(),
                                Step.of(
                                        Sentence.of("step.audit.kit.failed", kept.order().to()),
                                        new Change.Remove(Table.AUDIT_KIT, kept.kit())));
            }
            throw e;
        }
    }

    private void keep(Kept kept) throws YitiException {
        var order = kept.order();
        var values = new HashMap<Field, Object>();
        values.put(AUDIT_KIT_AUDIT, order.audit());
        values.put(AUDIT_KIT_ISSUED_ON, order.issuedOn());
        values.put(AUDIT_KIT_EXPIRES_ON, order.lastDay());
        if (!order.to().isEmpty()) {
            values.put(AUDIT_KIT_ISSUED_TO, order.to());
        }
        values.put(AUDIT_KIT_SECRET, kept.secret());
        values.put(AUDIT_KIT_OFFICE, at.office().code());
        values.put(AUDIT_KIT_OFFICE_NAME, at.office().name());
        values.put(AUDIT_KIT_FINGERPRINT, at.certificate().get().certificate().fingerprint());
        at.recorder()
                .record(
                        kept.actor(),
                        Step.of(
                                Sentence.of(
                                        "step.audit.kit", kept.book().audit().name(), order.to()),
                                new Change.Add(Table.AUDIT_KIT, kept.kit(), values)));
    }

    /// What the last visit to each place found, with its photos: to compare when it is visited again.
    private void earlier(AuditBook book, List<Row> taken, EarlierPhotos photos, Progress progress)
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
                    photos.take(photo, progress).ifPresent(taken::add);
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

    private KitFile.Parts parts(KitContent content, TreeMap<String, Path> photos) {
        return new KitFile.Parts(
                at.office().federation(),
                at.certificate().get(),
                content,
                photos,
                "YITI-KIT " + content.kind() + "\n" + content.officeName() + "\n");
    }

    private void write(
            Path target, KitFile.Parts parts, String words, Progress progress, KitFile.Whole whole)
            throws YitiException {
        try {
            KitFile.write(target, at.key(), parts, words, progress, whole);
        } catch (FileAlreadyExistsException e) {
            throw new YitiException(Sentence.of("audit.kit.exists", target.toString()), e);
        } catch (IOException e) {
            throw new YitiException(Sentence.of("audit.kit.unwritable", target.toString()), e);
        }
    }

    Returned giveBack(Actor actor, UUID audit, Path target, LocalDate today, Progress progress)
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
                    if (!at.files().whole(sha256)) {
                        throw lost(book, record, file);
                    }
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
            write(target, parts(content, photos), kit.secret(), progress, () -> {});
        }
        if (!today.equals(kit.returnedOn())) {
            at.recorder()
                    .record(
                            actor,
                            Step.of(
                                    Sentence.of("step.audit.kit.return", book.audit().name()),
                                    Change.Put.of(kit.id(), AUDIT_KIT_RETURNED_ON, today)));
        }
        return new Returned(target, ready.size(), photos.size(), mine.size() - ready.size());
    }

    private static YitiException lost(AuditBook book, AuditRecord record, AuditFile file) {
        return refused(
                "audit.kit.lost-photo",
                book.site(record.site()).map(AuditSite::name).orElse(""),
                file.attachment().name());
    }

    private static Row withoutOwn(Row row) {
        var values = new HashMap<Field, Object>(row.filled());
        values.keySet().removeAll(KitIntake.STAY);
        return Row.of(row.table(), row.id(), values);
    }
}
