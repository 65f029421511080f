package org.yiti.model.exchange;

/// Why a package is not taken in. The text `exchange.code.<code>` says what happened, what is safe and what to do.
public enum ExchangeCode {
    /// It is in already; nothing to do.
    DUPLICATE,
    /// Changes in between are missing: ask for them.
    NEED_RANGE,
    /// This store has nothing yet that the package could go on from: ask for a full copy.
    NEED_SEED,
    /// A newer program wrote it.
    TOO_NEW,
    /// Made for another office.
    NOT_FOR_YOU,
    /// Made in another city's federation.
    WRONG_FEDERATION,
    /// Holds what this office must not have.
    SCOPE_LEAK,
    /// Nobody here knows who signed it: compare the fingerprint, then trust.
    UNKNOWN_SIGNER,
    /// The trust in who signed it was withdrawn.
    REVOKED,
    /// The signature does not belong to the content.
    BAD_SIGNATURE,
    /// The content is not what the manifest says: damaged on the way, copy it again.
    BAD_HASH,
    /// Not a package, or not made by the rules of the format.
    BAD_FORMAT,
    /// Larger than a package may be.
    TOO_BIG,
    /// Two different changes have the same number: the sender's store was put back to an older state or copied.
    FORK,
    /// The sender's clock is more than 30 days ahead.
    CLOCK_AHEAD,
    /// It is encrypted for somebody else.
    KEY_NEEDED,
    /// It is locked with a passphrase, and none or another was given.
    WRONG_PASSPHRASE,
    /// Too little room on the disk to take it in safely.
    DISK_FULL
}
