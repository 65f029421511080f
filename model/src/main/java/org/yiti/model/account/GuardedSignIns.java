package org.yiti.model.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yiti.model.YitiException;
import org.yiti.model.store.Attempts;
import org.yiti.model.store.SignInNote;
import org.yiti.model.store.SignIns;

/// Counts and log of signing in as who is signed in may see them: the log is for who looks after accounts and for who reads
/// the audit log; everybody sees the own lines.
final class GuardedSignIns implements SignIns {
    private static final int ALL = Integer.MAX_VALUE;

    private final SignIns signIns;
    private final Guard guard;

    GuardedSignIns(SignIns signIns, Guard guard) {
        this.signIns = signIns;
        this.guard = guard;
    }

    @Override
    public Attempts of(UUID account) {
        return signIns.of(account);
    }

    @Override
    public void keep(UUID account, Attempts attempts) throws YitiException {
        guard.must(Matter.USERS, Right.WRITE);
        signIns.keep(account, attempts);
    }

    @Override
    public void note(
            Optional<UUID> account,
            SignInNote.SignInOutcome outcome,
            SignInNote.SignInWay way,
            Instant when)
            throws YitiException {
        guard.must(Matter.AUDIT_LOG, Right.WRITE);
        signIns.note(account, outcome, way, when);
    }

    @Override
    public List<SignInNote> notes(int most) throws YitiException {
        var account = guard.account();
        if (account.isEmpty() || account.get().readsSignIns()) {
            return signIns.notes(most);
        }
        var own = Optional.of(account.get().id());
        return signIns.notes(ALL).stream()
                .filter(note -> note.account().equals(own))
                .limit(most)
                .toList();
    }
}
