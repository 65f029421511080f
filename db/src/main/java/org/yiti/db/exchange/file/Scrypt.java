package org.yiti.db.exchange.file;

import com.exceptionfactory.jagged.FileKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.SCrypt;

/// What age does with a passphrase: a key is stretched from it with scrypt, and locks the file's key. Jagged's own
/// part for this is not published.
final class Scrypt {
    static final String TYPE = "scrypt";
    static final int SALT = 16;

    /// 64 MiB of memory and a third of a second for each try.
    static final int WORK = 16;

    /// What the age tool writes, and the most that is read: 256 MiB.
    static final int MOST_WORK = 18;

    static final Pattern FACTOR = Pattern.compile("[1-9][0-9]?");

    private static final String LABEL = "age-encryption.org/v1/scrypt";
    private static final int BLOCK_SIZE = 8;
    private static final int KEY = 32;

    private Scrypt() {}

    static byte[] lock(FileKey fileKey, String passphrase, byte[] salt, int work)
            throws GeneralSecurityException {
        return cipher(Cipher.ENCRYPT_MODE, passphrase, salt, work).doFinal(fileKey.getEncoded());
    }

    /// @throws GeneralSecurityException if it was locked with another passphrase
    static FileKey unlock(byte[] locked, String passphrase, byte[] salt, int work)
            throws GeneralSecurityException {
        return new FileKey(cipher(Cipher.DECRYPT_MODE, passphrase, salt, work).doFinal(locked));
    }

    private static Cipher cipher(int mode, String passphrase, byte[] salt, int work)
            throws GeneralSecurityException {
        byte[] label = LABEL.getBytes(StandardCharsets.US_ASCII);
        byte[] labelled = Arrays.copyOf(label, label.length + salt.length);
        System.arraycopy(salt, 0, labelled, label.length, salt.length);
        byte[] words = passphrase.getBytes(StandardCharsets.UTF_8);
        byte[] key = SCrypt.generate(words, labelled, 1 << work, BLOCK_SIZE, 1, KEY);
        var cipher = Cipher.getInstance("ChaCha20-Poly1305");
        cipher.init(mode, new SecretKeySpec(key, "ChaCha20"), new IvParameterSpec(new byte[12]));
        return cipher;
    }

    static String text(byte[] salt) {
        return Base64.getEncoder().withoutPadding().encodeToString(salt);
    }
}
