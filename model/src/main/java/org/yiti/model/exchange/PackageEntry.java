package org.yiti.model.exchange;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A package in this store's books, in or out; what the printed register lists.
///
/// @param number this store's own count
/// @param office the other office: sender of what came, receiver of what went
/// @param file name of the file, without folder
/// @param at when it was written, taken in or set aside here
/// @param actor who did it
/// @param steps number of changes
/// @param canTakeBack whether the import can be taken back as a whole now
/// @param trouble why it waits, for [State#PARKED]
public record PackageEntry(
        long number,
        boolean incoming,
        State state,
        UUID packageId,
        PackageKind kind,
        String office,
        String officeName,
        String file,
        long bytes,
        String sha256,
        Instant at,
        String actor,
        long steps,
        boolean canTakeBack,
        Optional<Trouble> trouble) {
    public enum State {
        /// Written, and the receiver has not said to have all of it.
        SENT,
        /// The receiver's own package says that it has it.
        ANSWERED,
        /// Taken in.
        MERGED,
        /// Taken in, and taken back as a whole.
        TAKEN_BACK,
        /// Kept, and tried again after the next import.
        PARKED
    }
}
