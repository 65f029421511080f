package org.yiti.app.sendout;

import java.nio.file.Path;
import java.util.Optional;
import org.yiti.app.ledger.LedgerFile;
import org.yiti.model.Sentence;

/// A file of a folder that was taken back.
///
/// @param ledger what it holds; empty where it could not be read
/// @param trouble why not
public record ReturnedFile(Path path, Optional<LedgerFile> ledger, Optional<Sentence> trouble) {
    public String name() {
        return String.valueOf(path.getFileName());
    }
}
