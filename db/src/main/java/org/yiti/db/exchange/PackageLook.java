package org.yiti.db.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.yiti.db.exchange.file.PackageReader;
import org.yiti.db.exchange.file.Unlock;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.exchange.ExchangeException;
import org.yiti.model.exchange.Inspected;
import org.yiti.model.exchange.KnownStore.Trust;
import org.yiti.model.exchange.Unlocking;
import org.yiti.model.job.Progress;

/// Looks at a package where no store is open.
public final class PackageLook {
    private PackageLook() {}

    /// @throws YitiException if the file cannot be read at all
    public static Inspected at(Path file, Unlocking unlocking) throws YitiException {
        try {
            Path work = Files.createTempDirectory("yiti-look");
            var unlock = new Unlock(List.of(), unlocking.passphrase());
            try (var reader = PackageReader.open(file, work, unlock, Progress.SILENT)) {
                var plain = new Incoming.Staged(file, "", new byte[0], Files.size(file));
                return Inspection.of(plain, reader, Trust.UNKNOWN, Optional.empty());
            } finally {
                Files.deleteIfExists(work);
            }
        } catch (ExchangeException e) {
            return Inspection.unreadable(e.trouble());
        } catch (IOException e) {
            throw new YitiException(Sentence.of("exchange.file.unreadable", file.toString()), e);
        }
    }
}
