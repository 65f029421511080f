package org.yiti.model.exchange;

import java.util.Optional;

/// What may be needed to read and accept a package.
///
/// @param passphrase where it is locked with one
/// @param acceptClock take it in although the sender's clock is more than 30 days ahead
public record Unlocking(Optional<String> passphrase, boolean acceptClock) {
    public static final Unlocking NONE = new Unlocking(Optional.empty(), false);

    @Override
    public String toString() {
        return "Unlocking[" + (passphrase.isPresent() ? "…" : "") + "]";
    }
}
