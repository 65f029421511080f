package org.yiti.db.exchange.file;

import com.exceptionfactory.jagged.x25519.X25519KeyPairGenerator;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/// The key pair (X25519) that packages for a store are encrypted to, in the texts of age.
///
/// @param recipient `age1…`: public, goes into the certificate
/// @param secret `AGE-SECRET-KEY-1…`: opens packages, never leaves the store
public record AgeKey(String recipient, String secret) {
    /// @throws IllegalArgumentException if the secret is none
    public AgeKey {
        try {
            X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(secret);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not a secret of age", e);
        }
    }

    /// Something that a package can be encrypted to.
    ///
    /// @throws IllegalArgumentException if it is not
    static String recipient(String text) {
        try {
            X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(text);
            return text;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not a recipient of age", e);
        }
    }

    public static AgeKey fresh() {
        try {
            var pair = new X25519KeyPairGenerator().generateKeyPair();
            return new AgeKey(
                    new String(pair.getPublic().getEncoded(), StandardCharsets.US_ASCII),
                    new String(pair.getPrivate().getEncoded(), StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "AgeKey[" + recipient + "]";
    }
}
