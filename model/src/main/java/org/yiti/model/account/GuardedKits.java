package org.yiti.model.account;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.yiti.model.YitiException;
import org.yiti.model.attachment.Shrinking;
import org.yiti.model.job.Progress;
import org.yiti.model.kit.AuditKits;
import org.yiti.model.kit.KitClock;
import org.yiti.model.record.Actor;

/// Audit kits as who is signed in may use them: giving out, opening, sending back and collecting are for those who write
/// checks; anybody may look into a file.
final class GuardedKits implements AuditKits {
    private final AuditKits kits;
    private final Guard guard;

    GuardedKits(AuditKits kits, Guard guard) {
        this.kits = kits;
        this.guard = guard;
    }

    /// Who is signed in, whatever name is given.
    private Actor writer(Actor given) throws YitiException {
        guard.must(Matter.CHECK, Right.WRITE);
        return guard.account().map(Account::actor).orElse(given);
    }

    @Override
    public Issued issue(
            Actor actor, Order order, Shrinking shrinking, Path target, Progress progress)
            throws YitiException {
        return kits.issue(writer(actor), order, shrinking, target, progress);
    }

    @Override
    public Glance glance(Path file) throws YitiException {
        return kits.glance(file);
    }

    @Override
    public Look look(Path file, Optional<String> passphrase, Progress progress)
            throws YitiException {
        return kits.look(file, passphrase, progress);
    }

    @Override
    public Opened open(Actor actor, Path file, String passphrase, KitClock clock, Progress progress)
            throws YitiException {
        return kits.open(writer(actor), file, passphrase, clock, progress);
    }

    @Override
    public Returned giveBack(
            Actor actor, UUID audit, Path target, LocalDate today, Progress progress)
            throws YitiException {
        return kits.giveBack(writer(actor), audit, target, today, progress);
    }

    @Override
    public Collected collect(Actor actor, Path file, LocalDate today, Progress progress)
            throws YitiException {
        return kits.collect(writer(actor), file, today, progress);
    }
}
