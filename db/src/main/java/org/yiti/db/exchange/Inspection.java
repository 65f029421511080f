package org.yiti.db.exchange;

import java.util.List;
import java.util.Optional;
import org.yiti.db.exchange.file.PackageReader;
import org.yiti.model.exchange.Inspected;
import org.yiti.model.exchange.KnownStore.Trust;
import org.yiti.model.exchange.PackageKind;
import org.yiti.model.exchange.Trouble;

/// What people are shown of a package before anything is done with it.
final class Inspection {
    private Inspection() {}

    static Inspected of(
            Incoming.Staged file, PackageReader reader, Trust trust, Optional<Trouble> trouble) {
        var draft = reader.manifest().draft();
        return new Inspected(
                Optional.of(reader.signer().certificate()),
                trust,
                Optional.of(draft.packageId()),
                draft.kind(),
                draft.to(),
                Optional.of(draft.created()),
                draft.program(),
                reader.manifest().changes(),
                reader.attachments().size(),
                file.bytes(),
                trouble);
    }

    /// Of a file that did not prove itself nothing is shown.
    static Inspected unreadable(Trouble trouble) {
        return new Inspected(
                Optional.empty(),
                Trust.UNKNOWN,
                Optional.empty(),
                PackageKind.CHANGES,
                List.of(),
                Optional.empty(),
                "",
                0,
                0,
                0,
                Optional.of(trouble));
    }
}
