package org.yiti.db.exchange.file;

import java.util.Arrays;
import org.yiti.db.ReplicaKey;
import org.yiti.db.log.Head;

/// A store's word that the holder of another certificate is who it says.
///
/// @param by letters of the store that stands for it
/// @param of letters of the other store
public record Voucher(String by, String of, byte[] signature) {
    public static Voucher write(ReplicaKey by, SignedCertificate of) {
        return new Voucher(
                ReplicaKey.letters(by.replicaId()),
                of.certificate().replica(),
                Signatures.sign(by, Signatures.VOUCHER, Head.sha256(of.bytes())));
    }

    /// Whether it is about these two certificates and its signature is good.
    public boolean holds(SignedCertificate by, SignedCertificate of) {
        return by.certificate().replica().equals(this.by)
                && of.certificate().replica().equals(this.of)
                && Signatures.verify(
                        by.publicKey(), Signatures.VOUCHER, Head.sha256(of.bytes()), signature);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Voucher that
                && by.equals(that.by)
                && of.equals(that.of)
                && Arrays.equals(signature, that.signature);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(signature);
    }
}
