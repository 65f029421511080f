package org.yiti.model.account;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jspecify.annotations.Nullable;

/// A password as it is kept: never itself, only what a long calculation makes of it and of chance. How long the
/// calculation was stands with it, so that later ones may be longer.
///
/// @param iterations how often the calculation goes round
public record Password(int iterations, byte[] salt, byte[] hash) {
    /// What OWASP asks of this calculation; some 0.2 seconds.
    public static final int ITERATIONS = 600_000;

    /// Longer ones are refused before anything is calculated.
    public static final int LONGEST = 128;

    /// A row that was damaged or made up must not keep the program busy for hours.
    private static final int MOST_ITERATIONS = 20_000_000;

    private static final String NAME = "pbkdf2-sha256";
    private static final String CALCULATION = "PBKDF2WithHmacSHA256";
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static Password of(String typed) {
        return of(typed, ITERATIONS);
    }

    public static Password of(String typed, int iterations) {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new Password(iterations, salt, hash(typed, salt, iterations));
    }

    /// Reads what [#text] wrote; empty where it is nothing that this program understands.
    public static Optional<Password> read(@Nullable String text) {
        var parts = text == null ? new String[0] : text.split("\\$");
        if (parts.length != 4 || !parts[0].equals(NAME)) {
            return Optional.empty();
        }
        try {
            int iterations = Integer.parseInt(parts[1]);
            var salt = Base64.getDecoder().decode(parts[2]);
            var hash = Base64.getDecoder().decode(parts[3]);
            boolean sound =
                    iterations > 0
                            && iterations <= MOST_ITERATIONS
                            && salt.length >= SALT_BYTES
                            && hash.length == HASH_BYTES;
            return sound ? Optional.of(new Password(iterations, salt, hash)) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// How it is kept.
    public String text() {
        var base64 = Base64.getEncoder();
        return String.join(
                "$",
                NAME,
                Integer.toString(iterations),
                base64.encodeToString(salt),
                base64.encodeToString(hash));
    }

    /// Whether this is the password. Takes as long for a wrong one as for the right one.
    public boolean is(String typed) {
        return typed.length() <= LONGEST
                && MessageDigest.isEqual(hash, hash(typed, salt, iterations));
    }

    /// What looks the same is the same, whichever way an input method composed it.
    private static byte[] hash(String typed, byte[] salt, int iterations) {
        var characters = Normalizer.normalize(typed, Normalizer.Form.NFC).toCharArray();
        var given = new PBEKeySpec(characters, salt, iterations, HASH_BYTES * Byte.SIZE);
        try {
            return SecretKeyFactory.getInstance(CALCULATION).generateSecret(given).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            given.clearPassword();
            Arrays.fill(characters, '\0');
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Password(int rounds, byte[] grains, byte[] made)
                && rounds == iterations
                && Arrays.equals(grains, salt)
                && MessageDigest.isEqual(made, hash);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(salt);
    }

    /// Nothing of it, as texts end in logs.
    @Override
    public String toString() {
        return "Password";
    }
}
