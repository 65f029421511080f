package org.yiti.model.account;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.store.Remarks;
import org.yiti.model.store.Store;

/// Private remarks, given to nobody but whose they are: not to the office's head, not to who looks after accounts.
final class GuardedRemarks implements Remarks {
    private final Remarks remarks;
    private final Guard guard;
    private final Optional<UUID> owner;

    GuardedRemarks(Store store, Guard guard, Optional<UUID> owner) {
        this.remarks = store.remarks(owner);
        this.guard = guard;
        this.owner = owner;
    }

    @Override
    public Map<UUID, String> of(UUID meeting) throws YitiException {
        mustBeOwn();
        return remarks.of(meeting);
    }

    @Override
    public void keep(UUID meeting, UUID issue, String text) throws YitiException {
        mustBeOwn();
        remarks.keep(meeting, issue, text);
    }

    private void mustBeOwn() throws YitiException {
        if (!guard.account().map(Account::id).equals(owner)) {
            throw new YitiException(Sentence.of("remark.not-yours"));
        }
    }
}
