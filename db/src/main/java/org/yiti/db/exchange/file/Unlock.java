package org.yiti.db.exchange.file;

import java.util.List;
import java.util.Optional;

/// What a reader may open an encrypted package with.
///
/// @param keys of the reading store: the one that it has, and those that it had
public record Unlock(List<AgeKey> keys, Optional<String> passphrase) {
    public static final Unlock NOTHING = new Unlock(List.of(), Optional.empty());

    public Unlock {
        keys = List.copyOf(keys);
    }

    @Override
    public String toString() {
        return "Unlock[" + keys + (passphrase.isPresent() ? ", …" : "") + "]";
    }
}
