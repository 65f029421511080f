package org.yiti.model.exchange;

import java.time.Instant;
import java.util.Optional;
import org.yiti.model.record.Code;

/// A store of another office, or another computer of this one, that packages named.
///
/// @param vouchedBy the superior office that stands for it, where this office did not compare itself
/// @param lastHeard when the newest package came that it made
/// @param lastSent when the newest package was written for its office
/// @param unanswered changes sent to its office that it has not said to have
public record KnownStore(
        Certificate certificate,
        Trust trust,
        Optional<String> vouchedBy,
        Optional<Instant> lastHeard,
        Optional<Instant> lastSent,
        long unanswered) {
    public enum Trust implements Code {
        /// This store.
        OWN,
        /// A person of this office compared the fingerprint.
        COMPARED,
        /// A superior office that is trusted stands for it.
        VOUCHED,
        /// Seen in a package, nobody stands for it: what it signs is not taken in.
        UNKNOWN,
        /// A person of this office withdrew the trust.
        REVOKED
    }
}
