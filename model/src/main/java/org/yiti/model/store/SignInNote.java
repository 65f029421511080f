package org.yiti.model.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.yiti.model.record.Code;

/// A line of the log of signing in (登录记录).
///
/// @param first when it was
/// @param last when it was the last time, where the same came again shortly after
/// @param times how often it was
/// @param account whose it was; empty where nobody is called what was typed, which is not kept: it may be a password
/// @param computer as its people know it
public record SignInNote(
        Instant first,
        Instant last,
        int times,
        Optional<UUID> account,
        SignInOutcome outcome,
        String computer,
        SignInWay way) {
    /// What came of it.
    public enum SignInOutcome implements Code {
        ENTERED,
        /// Wrong password.
        WRONG,
        /// It is locked after wrong passwords; what was typed was not looked at.
        LOCKED,
        /// No account is called so.
        NOBODY
    }

    /// Where it was typed.
    public enum SignInWay implements Code {
        WINDOW,
        COMMAND
    }
}
