package org.yiti.db.exchange.file;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.RecipientStanza;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.List;

/// Writes the line of an age file by which whoever knows the passphrase opens it.
final class ScryptWriter implements RecipientStanzaWriter {
    private final String passphrase;

    ScryptWriter(String passphrase) {
        this.passphrase = passphrase;
    }

    @Override
    public Iterable<RecipientStanza> getRecipientStanzas(FileKey fileKey)
            throws GeneralSecurityException {
        var salt = new byte[Scrypt.SALT];
        new SecureRandom().nextBytes(salt);
        byte[] locked = Scrypt.lock(fileKey, passphrase, salt, Scrypt.WORK);
        return List.of(
                new Stanza(List.of(Scrypt.text(salt), Integer.toString(Scrypt.WORK)), locked));
    }

    private record Stanza(List<String> arguments, byte[] body) implements RecipientStanza {
        @Override
        public String getType() {
            return Scrypt.TYPE;
        }

        @Override
        public List<String> getArguments() {
            return arguments;
        }

        @Override
        public byte[] getBody() {
            return body;
        }
    }
}
