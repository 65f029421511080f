package org.yiti.model.exchange;

import java.nio.file.Path;
import java.util.List;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;
import org.yiti.model.record.Actor;

/// Exchange of an open store with other offices, by file. Nothing here runs on the screen's thread.
public interface Exchange {
    /// The action of a step that settles a conflict.
    String DECIDED = "step.exchange.resolve";

    /// This store's certificate, with the fingerprint that others compare.
    Certificate own();

    /// Stores that packages named, and this one.
    List<KnownStore> stores();

    /// Codes and names of the offices that a package can be written for: those that are known, superiors first.
    List<Receiver> receivers();

    /// @param waiting changes that it may have and is not known to have
    record Receiver(String code, String name, long waiting) {}

    /// Writes a package; the file appears under its name only when it is whole and was read back.
    ///
    /// @throws YitiException if the folder cannot be written or the receiver's key is not known for [Lock.ToReceiver];
    ///     nothing is left behind
    Exported export(Actor actor, ExportOrder order, Progress progress) throws YitiException;

    /// Looks at a package without changing anything.
    Inspected inspect(Path file, Unlocking unlocking) throws YitiException;

    /// What taking it in would do.
    ///
    /// @throws ExchangeException if it would not be taken in
    Preview preview(Path file, Unlocking unlocking, Progress progress) throws YitiException;

    /// Takes a package in: a backup, then one transaction. All of it or nothing.
    ///
    /// @throws ExchangeException if it is not taken in; a package that waits for another is kept (parked)
    Imported accept(Actor actor, Path file, Unlocking unlocking, Progress progress)
            throws YitiException;

    /// Tries the packages again that were kept.
    ///
    /// @param unlocking for those that are locked with a passphrase, which the store does not keep
    List<Imported> retryParked(Actor actor, Unlocking unlocking, Progress progress)
            throws YitiException;

    /// Takes the newest import back as a whole, if nothing was written or exported since.
    TakenBack takeBack(Actor actor, long number, Progress progress) throws YitiException;

    /// The books, newest first.
    List<PackageEntry> packages();

    List<Conflict> conflicts();

    /// @return the number of the step
    /// @throws YitiException if the conflict stands no more, or another office decides it
    long resolve(Actor actor, String conflict, Decision decision, String reason)
            throws YitiException;

    /// The newest changes that were refused.
    List<Refused> refused(int most);

    /// Admits a store whose certificate is in a package, its signer or another whose changes it passes on (such as the
    /// lost computer of this office), after a person compared the fingerprint.
    ///
    /// @param fingerprint as the person read it; must be that of one of the certificates
    KnownStore trust(Actor actor, Path file, Unlocking unlocking, String fingerprint)
            throws YitiException;

    /// Withdraws the trust in a store; what came from it stays.
    void revoke(Actor actor, String replica) throws YitiException;
}
