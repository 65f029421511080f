package org.yiti.db.exchange.file;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import org.yiti.db.ReplicaKey;

/// Signs and checks (suite 1: Ed25519). A signature is the suite's number and 64 bytes; what is signed begins with
/// a word for what it is, so that a signature of one thing never passes for one of another.
final class Signatures {
    static final int LENGTH = 65;
    static final String MANIFEST = "yiti-manifest-v1";
    static final String SEAL = "yiti-seal-v1";
    static final String CERTIFICATE = "yiti-certificate-v1";
    static final String VOUCHER = "yiti-voucher-v1";
    static final String KIT = "yiti-audit-kit-v1";

    private static final byte SUITE = 1;
    private static final int KEY_LENGTH = 44;

    private Signatures() {}

    static byte[] sign(ReplicaKey key, String what, byte[] bytes) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(key.privateKey());
            signature.update(what.getBytes(StandardCharsets.US_ASCII));
            signature.update(bytes);
            var signed = new byte[LENGTH];
            signed[0] = SUITE;
            signature.sign(signed, 1, LENGTH - 1);
            return signed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean verify(PublicKey key, String what, byte[] bytes, byte[] signed) {
        if (signed.length != LENGTH || signed[0] != SUITE) {
            return false;
        }
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initVerify(key);
            signature.update(what.getBytes(StandardCharsets.US_ASCII));
            signature.update(bytes);
            return signature.verify(signed, 1, LENGTH - 1);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /// @throws IllegalArgumentException if these are not the bytes of an Ed25519 key, in the one form it has
    static PublicKey publicKey(byte[] encoded) {
        try {
            if (encoded.length != KEY_LENGTH) {
                throw new IllegalArgumentException("a key of " + encoded.length + " bytes");
            }
            var key =
                    KeyFactory.getInstance("Ed25519")
                            .generatePublic(new X509EncodedKeySpec(encoded));
            if (!Arrays.equals(key.getEncoded(), encoded)) {
                throw new IllegalArgumentException("a key in another form");
            }
            return key;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not a public key", e);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
