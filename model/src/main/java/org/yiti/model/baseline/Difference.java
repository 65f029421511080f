package org.yiti.model.baseline;

import java.util.Optional;
import org.yiti.model.programme.BaselineReason;

/// One thing that is no longer as the baseline has it.
///
/// @param reason the trace of it: why, who agreed, from which day
public record Difference(
        Kind kind,
        Subject subject,
        Cell cell,
        Content before,
        Content after,
        Optional<BaselineReason> reason) {

    /// The name under which reasons of it are kept; the same in every office's store.
    public String key() {
        return subject.table().key() + "/" + subject.key() + "/" + cell.key();
    }

    /// The mark of what stands now: a reason speaks of this and of nothing that comes after.
    public String seen() {
        return Fingerprint.of(kind, after);
    }

    /// Whether its reason is given, for what stands now.
    public boolean explained() {
        return reason.filter(r -> !r.reason().isEmpty() && r.seen().equals(seen())).isPresent();
    }

    Difference with(Optional<BaselineReason> why) {
        return new Difference(kind, subject, cell, before, after, why);
    }
}
