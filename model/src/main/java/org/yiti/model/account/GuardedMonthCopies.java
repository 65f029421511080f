package org.yiti.model.account;

import java.util.Optional;
import org.yiti.model.YitiException;
import org.yiti.model.freeze.MonthCopies;

/// Copies of closed months, made only by who makes the office's reports.
final class GuardedMonthCopies implements MonthCopies {
    private final MonthCopies copies;
    private final Guard guard;

    GuardedMonthCopies(MonthCopies copies, Guard guard) {
        this.copies = copies;
        this.guard = guard;
    }

    @Override
    public void keep(String checksum, byte[] bytes) throws YitiException {
        guard.must(Matter.REPORT, Right.WRITE);
        copies.keep(checksum, bytes);
    }

    @Override
    public Optional<byte[]> find(String checksum) {
        return copies.find(checksum);
    }
}
