package org.yiti.model.store;

import java.time.Instant;
import java.util.Optional;

/// What came of signing in to an account on this computer.
///
/// @param failures wrong passwords since the last right one
/// @param failedAt when the last of them was
/// @param signedIn when somebody signed in the last time
public record Attempts(int failures, Instant failedAt, Optional<Instant> signedIn) {
    public static final Attempts NONE = new Attempts(0, Instant.EPOCH, Optional.empty());

    public Attempts failed(Instant now) {
        return new Attempts(failures + 1, now, signedIn);
    }

    /// As many wrong ones, as if the last of them were now.
    public Attempts lockedFrom(Instant now) {
        return new Attempts(failures, now, signedIn);
    }

    public Attempts succeeded(Instant now) {
        return new Attempts(0, Instant.EPOCH, Optional.of(now));
    }

    /// Without the wrong ones, after somebody else gave a new password.
    public Attempts forgiven() {
        return new Attempts(0, Instant.EPOCH, signedIn);
    }
}
