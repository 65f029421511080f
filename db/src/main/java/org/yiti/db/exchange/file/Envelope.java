package org.yiti.db.exchange.file;

import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import org.yiti.model.exchange.ExchangeCode;
import org.yiti.model.exchange.ExchangeException;

/// How a package is closed to others (age, version 1).
public sealed interface Envelope {
    /// Not at all.
    record Open() implements Envelope {}

    /// @param recipients of the certificates of those who can read it; at most 500, or the header grows too long
    record ToKeys(List<String> recipients) implements Envelope {
        public ToKeys {
            recipients = List.copyOf(recipients);
            if (recipients.isEmpty() || recipients.size() > 500) {
                throw new IllegalArgumentException(recipients.size() + " recipients");
            }
        }
    }

    record Passphrase(String words) implements Envelope {
        @Override
        public String toString() {
            return "Passphrase[…]";
        }
    }

    /// Closing what is returned ends the encryption, and closes the stream below.
    ///
    /// @throws ExchangeException if a recipient's key cannot be encrypted to
    default OutputStream around(OutputStream out) throws IOException, ExchangeException {
        try {
            return switch (this) {
                case Open() -> out;
                case ToKeys(List<String> recipients) -> {
                    var writers = new ArrayList<RecipientStanzaWriter>();
                    for (String recipient : recipients) {
                        writers.add(
                                X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(
                                        recipient));
                    }
                    yield encrypt(out, writers);
                }
                case Passphrase(String words) -> encrypt(out, List.of(new ScryptWriter(words)));
            };
        } catch (GeneralSecurityException e) {
            throw Faults.of(ExchangeCode.KEY_NEEDED, e);
        }
    }

    private static OutputStream encrypt(OutputStream out, List<RecipientStanzaWriter> writers)
            throws IOException, GeneralSecurityException {
        return Channels.newOutputStream(
                new StandardEncryptingChannelFactory()
                        .newEncryptingChannel(Channels.newChannel(out), writers));
    }
}
