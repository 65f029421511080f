package org.yiti.db.audit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.yiti.db.ReplicaKey;
import org.yiti.db.exchange.file.SignedCertificate;
import org.yiti.model.YitiException;
import org.yiti.model.attachment.Attachments;
import org.yiti.model.attachment.Shrinking;
import org.yiti.model.exchange.Exchange;
import org.yiti.model.job.Progress;
import org.yiti.model.kit.AuditKits;
import org.yiti.model.kit.KitClock;
import org.yiti.model.record.Actor;
import org.yiti.model.record.Rows;
import org.yiti.model.store.Office;
import org.yiti.model.store.Recorder;

/// Kits of an open store.
public final class JooqAuditKits implements AuditKits {
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

    private final KitsOut out;
    private final KitsIn in;

    public JooqAuditKits(Around at) {
        out = new KitsOut(at);
        in = new KitsIn(at);
    }

    @Override
    public Issued issue(
            Actor actor, Order order, Shrinking shrinking, Path target, Progress progress)
            throws YitiException {
        return out.issue(actor, order, shrinking, target, progress);
    }

    @Override
    public Glance glance(Path file) throws YitiException {
        return in.glance(file);
    }

    @Override
    public Look look(Path file, Optional<String> passphrase, Progress progress)
            throws YitiException {
        return in.look(file, passphrase, progress);
    }

    @Override
    public Opened open(Actor actor, Path file, String passphrase, KitClock clock, Progress progress)
            throws YitiException {
        return in.open(actor, file, passphrase, clock, progress);
    }

    @Override
    public Returned giveBack(
            Actor actor, UUID audit, Path target, LocalDate today, Progress progress)
            throws YitiException {
        return out.giveBack(actor, audit, target, today, progress);
    }

    @Override
    public Collected collect(Actor actor, Path file, LocalDate today, Progress progress)
            throws YitiException {
        return in.collect(actor, file, today, progress);
    }
}
