package org.yiti.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// The key pair (Ed25519) that names a replica and signs what it exports. The private key lies in a file
/// beside the database, locked with a random secret that lies in the database: a database that was copied
/// or sent cannot sign, a key file alone opens nothing. It does not protect against who has the folder.
public final class ReplicaKey {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int ID_BYTES = 10;
    private static final int NONCE_BYTES = 12;
    private static final int SECRET_BYTES = 32;
    private static final int TAG_BITS = 128;

    private final PublicKey publicKey;
    private final PrivateKey privateKey;

    private ReplicaKey(PublicKey publicKey, PrivateKey privateKey) {
        this.publicKey = publicKey;
        this.privateKey = privateKey;
    }

    public static ReplicaKey fresh() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return new ReplicaKey(pair.getPublic(), pair.getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] freshSecret() {
        var secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        return secret;
    }

    /// @throws GeneralSecurityException if the file was not locked with this secret, or is damaged
    static ReplicaKey read(Path file, byte[] secret, byte[] publicKey)
            throws IOException, GeneralSecurityException {
        byte[] stored = Files.readAllBytes(file);
        if (stored.length <= NONCE_BYTES) {
            throw new GeneralSecurityException("a key file that is too short");
        }
        byte[] nonce = Arrays.copyOf(stored, NONCE_BYTES);
        byte[] locked = Arrays.copyOfRange(stored, NONCE_BYTES, stored.length);
        byte[] pkcs8 = cipher(Cipher.DECRYPT_MODE, secret, nonce).doFinal(locked);
        var keys = KeyFactory.getInstance("Ed25519");
        return new ReplicaKey(
                keys.generatePublic(new X509EncodedKeySpec(publicKey)),
                keys.generatePrivate(new PKCS8EncodedKeySpec(pkcs8)));
    }

    void write(Path file, byte[] secret) throws IOException {
        var nonce = new byte[NONCE_BYTES];
        new SecureRandom().nextBytes(nonce);
        try {
            byte[] locked =
                    cipher(Cipher.ENCRYPT_MODE, secret, nonce).doFinal(privateKey.getEncoded());
            byte[] bytes = Arrays.copyOf(nonce, NONCE_BYTES + locked.length);
            System.arraycopy(locked, 0, bytes, NONCE_BYTES, locked.length);
            Files.write(
                    file,
                    bytes,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.SYNC);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Cipher cipher(int mode, byte[] secret, byte[] nonce)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(secret, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    public PublicKey publicKey() {
        return publicKey;
    }

    public PrivateKey privateKey() {
        return privateKey;
    }

    /// The first 80 bits of SHA-256 of the public key: nobody else can have the same.
    public byte[] replicaId() {
        return replicaId(publicKey);
    }

    /// The id of whoever has the private key to this one.
    public static byte[] replicaId(PublicKey publicKey) {
        try {
            return Arrays.copyOf(
                    MessageDigest.getInstance("SHA-256").digest(publicKey.getEncoded()), ID_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A replica's id as people see it: 16 letters of base 32.
    public static String letters(byte[] replicaId) {
        var bits = new java.math.BigInteger(1, replicaId);
        var letters = new StringBuilder();
        for (int i = replicaId.length * 8 / 5 - 1; i >= 0; i--) {
            letters.append(LETTERS.charAt(bits.shiftRight(5 * i).intValue() & 31));
        }
        return letters.toString();
    }

    /// The id that these letters show.
    ///
    /// @throws IllegalArgumentException if they are not 16 letters that [#letters] makes
    public static byte[] fromLetters(String letters) {
        if (letters.length() != ID_BYTES * 8 / 5) {
            throw new IllegalArgumentException("not a replica's letters");
        }
        var bits = java.math.BigInteger.ZERO;
        for (int i = 0; i < letters.length(); i++) {
            int digit = LETTERS.indexOf(letters.charAt(i));
            if (digit < 0) {
                throw new IllegalArgumentException("not a replica's letters");
            }
            bits = bits.shiftLeft(5).or(java.math.BigInteger.valueOf(digit));
        }
        var id = new byte[ID_BYTES];
        byte[] tail = bits.toByteArray();
        int length = Math.min(tail.length, ID_BYTES);
        System.arraycopy(tail, tail.length - length, id, ID_BYTES - length, length);
        return id;
    }
}
