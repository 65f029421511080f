package org.yiti.model.exchange;

import java.util.Locale;
import org.yiti.model.record.Code;

/// Why a package is not taken in. The text `exchange.code.<code>` says what happened, what is safe and what to do; the
/// label `ExchangeCode.<CODE>` is the few words of it for a list. Never stored.
///
/// In the texts the office is the name that its certificate gives. What a code needs beside that is said with it, in the
/// order of the gaps; a code without a list has no gaps.
public enum ExchangeCode implements Code {
    /// It is in already; nothing to do.
    ///
    /// 0: when it was taken in (`Instant`)
    DUPLICATE,
    /// Changes in between are missing: ask for them.
    ///
    /// 0: name of the office that wrote the missing changes · 1: first missing number · 2: last missing number
    NEED_RANGE,
    /// This store has nothing yet that the package could go on from: ask for a full copy.
    ///
    /// 0: name of the sending office
    NEED_SEED,
    /// A newer program wrote it.
    TOO_NEW,
    /// Made for another office.
    ///
    /// 0: names or codes of the offices that it is for (a list, or words)
    NOT_FOR_YOU,
    /// Made in another city's federation.
    ///
    /// 0: code of the package's federation · 1: code of this store's
    WRONG_FEDERATION,
    /// Holds what this office must not have.
    ///
    /// 0: name of the sending office
    SCOPE_LEAK,
    /// Nobody here knows who signed it: compare the fingerprint, then trust.
    ///
    /// 0: name that the signer gives itself
    UNKNOWN_SIGNER,
    /// The trust in who signed it was withdrawn.
    ///
    /// 0: name of the office
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
    ///
    /// 0: name of the office whose changes they are · 1: the number
    FORK,
    /// The sender's clock is more than 30 days ahead.
    ///
    /// 0: name of the sending office · 1: days that it is ahead
    CLOCK_AHEAD,
    /// It is encrypted for somebody else.
    KEY_NEEDED,
    /// It is locked with a passphrase, and none or another was given.
    WRONG_PASSPHRASE,
    /// Too little room on the disk to take it in safely.
    DISK_FULL;

    /// Whether it may go away by itself (another package comes, the clock goes on, the city decides), so that the
    /// package is kept and tried again.
    public boolean passes() {
        return switch (this) {
            case NEED_RANGE, NEED_SEED, FORK, CLOCK_AHEAD -> true;
            case DUPLICATE,
                    TOO_NEW,
                    NOT_FOR_YOU,
                    WRONG_FEDERATION,
                    SCOPE_LEAK,
                    UNKNOWN_SIGNER,
                    REVOKED,
                    BAD_SIGNATURE,
                    BAD_HASH,
                    BAD_FORMAT,
                    TOO_BIG,
                    KEY_NEEDED,
                    WRONG_PASSPHRASE,
                    DISK_FULL ->
                    false;
        };
    }

    /// Key of the sentence that says what happened, what is safe and what to do.
    public String sentenceKey() {
        return "exchange.code." + name().toLowerCase(Locale.ROOT);
    }
}
