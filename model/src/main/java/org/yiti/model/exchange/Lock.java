package org.yiti.model.exchange;

/// How a package is closed to others on its way.
public sealed interface Lock {
    /// Readable by whoever has the file; for the intranet share.
    record Open() implements Lock {}

    /// Only the stores of the receiving office can read it.
    record ToReceiver() implements Lock {}

    /// Whoever knows the passphrase can read it.
    record Passphrase(String words) implements Lock {
        public Passphrase {
            if (words.isBlank()) {
                throw new IllegalArgumentException("an empty passphrase");
            }
        }

        @Override
        public String toString() {
            return "Passphrase[…]";
        }
    }
}
