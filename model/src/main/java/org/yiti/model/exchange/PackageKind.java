package org.yiti.model.exchange;

import org.yiti.model.record.Code;

/// What a package is for. The kind is for people; how it is taken in follows from what it holds.
public enum PackageKind implements Code {
    /// Changes since what the receiver is known to have (任务包、上报包).
    CHANGES,
    /// Everything that the receiver may have, for a store that has nothing yet or lost much (全量包).
    FULL,
    /// No changes, only what the sender has and what became of the receiver's packages (回执).
    RECEIPT,
    /// No changes, only what the sender asks for (索取单).
    REQUEST
}
