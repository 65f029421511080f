package org.yiti.model.account;

import java.util.Optional;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.freeze.MonthCopies;

/// Copies of closed months, made only by who makes the office's reports, and read by who reads everything: a copy holds the
/// whole year.
final class GuardedMonthCopies implements MonthCopies {
    private final MonthCopies copies;
    private final Guard guard;
    private final Sights sights;

    GuardedMonthCopies(MonthCopies copies, Guard guard, Sights sights) {
        this.sights = sights;
        this.copies = copies;
        this.guard = guard;
    }

    @Override
    public void keep(String checksum, byte[] bytes) throws YitiException {
        guard.must(Matter.REPORT, Right.WRITE);
        // A copy is made of what is read: of a part it would be half a month for ever.
        guard.must(Matter.PROGRESS, Right.READ);
        guard.must(Matter.ITEM, Right.READ);
        if (!sights.wholeOffice()) {
            var name = guard.account().map(Account::name).orElse("");
            throw new YitiException(Sentence.of("account.refused.own", Matter.REPORT, name));
        }
        copies.keep(checksum, bytes);
    }

    @Override
    public Optional<byte[]> find(String checksum) {
        return sights.wholeOffice() ? copies.find(checksum) : Optional.empty();
    }
}
