package org.yiti.app.exchange;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.yiti.model.exchange.Inspected;
import org.yiti.model.exchange.KnownStore;
import org.yiti.model.exchange.PackageEntry;

/// A file in the folder that packages are taken from.
///
/// @param seen what it says of itself; empty until it was looked at, or where it cannot be read
/// @param entry where it is in the books already
/// @param sent whether this store wrote it, by the books
record FoundPackage(
        Path file,
        long bytes,
        Instant modified,
        Optional<Inspected> seen,
        Optional<PackageEntry> entry,
        boolean sent) {
    /// Whether a file is a package or a request by its name.
    static boolean named(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".yiti") || name.endsWith(".yiti.age") || name.endsWith(".yitq");
    }

    FoundPackage with(Optional<Inspected> now, Optional<PackageEntry> known) {
        return new FoundPackage(file, bytes, modified, now, known, sent);
    }

    /// Whether it lies here only because folders are shared: this store wrote it itself.
    boolean own() {
        return sent || seen.filter(s -> s.trust() == KnownStore.Trust.OWN).isPresent();
    }

    /// Whether a person has something to do with it.
    boolean fresh() {
        return entry.map(e -> e.state() == PackageEntry.State.TAKEN_BACK).orElse(true);
    }
}
