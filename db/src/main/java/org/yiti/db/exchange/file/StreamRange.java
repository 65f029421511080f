package org.yiti.db.exchange.file;

import java.security.PublicKey;
import java.util.Arrays;
import org.yiti.db.ReplicaKey;
import org.yiti.db.log.Bytes;
import org.yiti.db.log.Head;
import org.yiti.db.log.Streams;

/// A part of a stream that a package holds without gaps, from the first change of a transaction to the last of
/// another.
///
/// @param prevHash the chain's hash before the first change
/// @param lastHash the chain's hash after the last
/// @param seal the author's word for the last number and hash
public record StreamRange(
        Streams.Name stream, long first, long last, byte[] prevHash, byte[] lastHash, byte[] seal) {
    public StreamRange {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("a range from " + first + " to " + last);
        }
        if (prevHash.length != 32 || lastHash.length != 32 || seal.length != Signatures.LENGTH) {
            throw new IllegalArgumentException("a hash or seal of another length");
        }
        if (first == 1 && !Arrays.equals(prevHash, Head.chainStart(stream))) {
            throw new IllegalArgumentException("a chain that begins with another hash");
        }
    }

    /// The author's signature under a stream of its own, up to a number.
    public static byte[] seal(ReplicaKey author, Streams.Name stream, long last, byte[] hash) {
        return Signatures.sign(author, Signatures.SEAL, sealed(stream, last, hash));
    }

    /// Whether the holder of this key sealed the stream up to here.
    public static boolean sealed(
            PublicKey author, Streams.Name stream, long last, byte[] hash, byte[] seal) {
        return Signatures.verify(author, Signatures.SEAL, sealed(stream, last, hash), seal);
    }

    boolean sealedBy(PublicKey author) {
        return sealed(author, stream, last, lastHash, seal);
    }

    private static byte[] sealed(Streams.Name stream, long last, byte[] hash) {
        return new Bytes()
                .raw(stream.replicaId())
                .text(stream.scope())
                .number(last)
                .raw(hash)
                .toArray();
    }

    /// How many changes it holds.
    public long changes() {
        return last - first + 1;
    }
}
