package org.yiti.model.kit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.yiti.model.YitiException;
import org.yiti.model.attachment.Shrinking;
import org.yiti.model.job.Progress;
import org.yiti.model.record.Actor;

/// Audits for laptops without network: out as a sealed file that expires, back as another. Nothing here runs on the
/// screen's thread. Whatever is refused has changed nothing.
public interface AuditKits {
    /// Fewest characters of a passphrase.
    int SHORTEST_PASSPHRASE = 8;

    /// @param to who carries it
    /// @param lastDay the last day on which records are made from it
    record Order(UUID audit, String to, LocalDate issuedOn, LocalDate lastDay, String passphrase) {
        @Override
        public String toString() {
            return "Order[" + audit + ", " + to + ", " + lastDay + ", …]";
        }
    }

    /// @param photos of visits before, taken along to compare
    record Issued(Path file, UUID kit, int sites, int photos) {}

    /// What can be said of a file before it is opened: nothing of it is proven.
    record Glance(KitContent.Kind kind, UUID kit) {}

    /// What is in a file that was unlocked and whose signature is good.
    ///
    /// @param fingerprint 25 digits of the computer that signed it, to be compared
    /// @param known whether this store trusts that computer already
    record Look(
            KitContent content,
            String device,
            String fingerprint,
            boolean known,
            String audit,
            int sites,
            int rules,
            int photos) {}

    /// @param added rows that were not here
    record Opened(UUID audit, int added) {}

    /// @param drafts records that are not complete and stay
    record Returned(Path file, int records, int photos, int drafts) {}

    /// @param skipped records that were withdrawn or checked here and stay as they are
    record Collected(UUID audit, int added, int changed, int unchanged, int skipped, int photos) {}

    /// Writes a kit of an audit and keeps that it was given out.
    ///
    /// @param shrinking large photos of visits before go along as their shrunk copies
    Issued issue(Actor actor, Order order, Shrinking shrinking, Path target, Progress progress)
            throws YitiException;

    /// @throws YitiException if it is no kit at all
    Glance glance(Path file) throws YitiException;

    /// Unlocks a file and looks through all of it, without changing anything.
    ///
    /// @param passphrase of a kit; results need none where their kit was given out from here
    Look look(Path file, Optional<String> passphrase, Progress progress) throws YitiException;

    /// Takes the plan of a kit into this store, with the ids that it has in the office.
    Opened open(Actor actor, Path file, String passphrase, KitClock clock, Progress progress)
            throws YitiException;

    /// Writes the complete records that were made from the newest kit of an audit, and keeps that it was done.
    Returned giveBack(Actor actor, UUID audit, Path target, LocalDate today, Progress progress)
            throws YitiException;

    /// Takes the records of a laptop into the store that gave the kit out, all or none; a second time changes nothing.
    Collected collect(Actor actor, Path file, LocalDate today, Progress progress)
            throws YitiException;
}
