package org.yiti.model.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What a package says of itself, and whether this store would take it in. Everything but the trouble is the
/// sender's word until its signature was found good and its signer is trusted.
///
/// @param from empty if nothing could be read
/// @param wants what the sender asks for, in words of the streams
/// @param trouble empty if it can be taken in
public record Inspected(
        Optional<Certificate> from,
        KnownStore.Trust trust,
        Optional<UUID> packageId,
        PackageKind kind,
        List<String> to,
        Optional<Instant> created,
        String program,
        long changes,
        int attachments,
        long bytes,
        Optional<Trouble> trouble) {
    public Inspected {
        to = List.copyOf(to);
    }
}
