package org.yiti.db.exchange.file;

import java.math.BigInteger;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Arrays;
import org.yiti.db.ReplicaKey;
import org.yiti.db.log.ByteReader;
import org.yiti.db.log.Bytes;
import org.yiti.db.log.Head;
import org.yiti.model.exchange.Certificate;
import org.yiti.model.exchange.ExchangeCode;
import org.yiti.model.exchange.ExchangeException;
import org.yiti.model.programme.Level;

/// A certificate as it travels. Its own signature was found good: whoever made it has the key that is in it.
public final class SignedCertificate {
    /// Characters of a name.
    static final int WORDS = 200;

    private static final int VERSION = 1;
    private static final BigInteger FINGERPRINTS = BigInteger.TEN.pow(25);

    private final Certificate certificate;
    private final PublicKey publicKey;
    private final String ageRecipient;
    private final byte[] bytes;

    private SignedCertificate(
            Certificate certificate, PublicKey publicKey, String ageRecipient, byte[] bytes) {
        this.certificate = certificate;
        this.publicKey = publicKey;
        this.ageRecipient = ageRecipient;
        this.bytes = bytes;
    }

    public Certificate certificate() {
        return certificate;
    }

    public PublicKey publicKey() {
        return publicKey;
    }

    /// Where to encrypt for this store (`age1…`).
    public String ageRecipient() {
        return ageRecipient;
    }

    /// As received, kept and passed on unchanged.
    public byte[] bytes() {
        return bytes;
    }

    /// This store's certificate, signed with its own key.
    ///
    public static SignedCertificate issue(ReplicaKey key, Holder holder, Instant issued) {
        byte[] body =
                new Bytes()
                        .number(VERSION)
                        .text(holder.federation())
                        .text(holder.officeCode())
                        .text(holder.officeName())
                        .text(holder.level().name())
                        .text(holder.device())
                        .number(issued.toEpochMilli())
                        .block(key.publicKey().getEncoded())
                        .text(holder.ageRecipient())
                        .toArray();
        byte[] signature = Signatures.sign(key, Signatures.CERTIFICATE, body);
        try {
            return read(new Bytes().raw(body).raw(signature).toArray());
        } catch (ExchangeException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Who a certificate is for; names are made fit for one.
    ///
    /// @param device name of the computer
    public record Holder(
            String federation,
            String officeCode,
            String officeName,
            Level level,
            String device,
            String ageRecipient) {
        public Holder {
            officeName = VisibleText.of(officeName, WORDS);
            device = VisibleText.of(device, WORDS);
        }
    }

    /// @throws ExchangeException if it is not a certificate, or was not signed with the key that is in it
    public static SignedCertificate read(byte[] bytes) throws ExchangeException {
        SignedCertificate read;
        try {
            read = decode(bytes);
        } catch (RuntimeException e) {
            throw Faults.of(ExchangeCode.BAD_FORMAT, e);
        }
        byte[] body = Arrays.copyOf(bytes, bytes.length - Signatures.LENGTH);
        byte[] signature = Arrays.copyOfRange(bytes, body.length, bytes.length);
        if (!Signatures.verify(read.publicKey, Signatures.CERTIFICATE, body, signature)) {
            throw Faults.of(ExchangeCode.BAD_SIGNATURE, "a certificate that its key did not sign");
        }
        return read;
    }

    private static SignedCertificate decode(byte[] bytes) {
        if (bytes.length > Limits.CERTIFICATE) {
            throw new IllegalArgumentException("a certificate of " + bytes.length + " bytes");
        }
        var in = new ByteReader(bytes);
        if (in.number() != VERSION) {
            throw new IllegalArgumentException("a certificate of another version");
        }
        String federation = words(in, 32);
        String officeCode = words(in, 32);
        String officeName = words(in, WORDS);
        var level = Level.valueOf(in.text());
        String device = words(in, WORDS);
        var issued = Instant.ofEpochMilli(in.number());
        var key = Signatures.publicKey(in.block());
        String ageRecipient = AgeKey.recipient(words(in, WORDS));
        in.raw(Signatures.LENGTH);
        in.mustBeAtEnd();
        return new SignedCertificate(
                new Certificate(
                        ReplicaKey.letters(ReplicaKey.replicaId(key)),
                        federation,
                        officeCode,
                        officeName,
                        level,
                        device,
                        issued,
                        fingerprint(bytes)),
                key,
                ageRecipient,
                bytes);
    }

    private static String words(ByteReader in, int longest) {
        return VisibleText.check(in.text(), longest);
    }

    /// SHA-256 of the certificate modulo 10^25, in five groups of five digits.
    private static String fingerprint(byte[] bytes) {
        String digits = new BigInteger(1, Head.sha256(bytes)).mod(FINGERPRINTS).toString();
        String padded = "0".repeat(25 - digits.length()) + digits;
        return String.join(" ", padded.split("(?<=\\G.{5})"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedCertificate that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
