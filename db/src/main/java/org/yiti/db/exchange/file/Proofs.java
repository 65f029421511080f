package org.yiti.db.exchange.file;

import java.util.HashMap;
import java.util.Map;
import org.yiti.db.ReplicaKey;
import org.yiti.model.exchange.ExchangeCode;
import org.yiti.model.exchange.ExchangeException;

/// What a manifest must prove by itself, whoever is trusted: all who sign something have their certificate in it,
/// of the same federation; seals and vouchers are theirs; sizes are within the limits.
final class Proofs {
    private final Map<String, SignedCertificate> certificates = new HashMap<>();
    private final String federation;

    Proofs(Manifest.Draft draft) throws ExchangeException {
        federation = draft.federation();
        for (SignedCertificate certificate : draft.certificates()) {
            if (!certificate.certificate().federation().equals(federation)) {
                throw Faults.format("a certificate of another federation");
            }
            certificates.put(certificate.certificate().replica(), certificate);
        }
    }

    SignedCertificate of(String replica) throws ExchangeException {
        var certificate = certificates.get(replica);
        if (certificate == null) {
            throw Faults.format("no certificate of " + replica);
        }
        return certificate;
    }

    void range(StreamRange range) throws ExchangeException {
        var author = of(ReplicaKey.letters(range.stream().replicaId()));
        if (!range.sealedBy(author.publicKey())) {
            throw bad("a seal that its author did not make");
        }
    }

    /// All but the ranges.
    void manifest(Manifest manifest) throws ExchangeException {
        of(manifest.from());
        for (Voucher voucher : manifest.draft().vouchers()) {
            if (!voucher.holds(of(voucher.by()), of(voucher.of()))) {
                throw bad("a voucher that was not given");
            }
        }
        sizes(manifest);
        long changes = manifest.streams().stream().mapToLong(StreamRange::changes).sum();
        if (changes != manifest.changes()) {
            throw Faults.format("ranges of " + changes + " changes");
        }
    }

    private static void sizes(Manifest manifest) throws ExchangeException {
        within("entries", manifest.segments().size() + manifest.blobs().size() + 3, Limits.ENTRIES);
        long raw = 0;
        long changes = 0;
        for (Manifest.Segment segment : manifest.segments()) {
            within("a segment's bytes", segment.bytes(), Limits.SEGMENT_PACKED);
            within("a segment's raw bytes", segment.rawBytes(), Limits.SEGMENT_RAW);
            within("a segment's changes", segment.changes(), Limits.CHANGES);
            raw += segment.rawBytes();
            changes += segment.changes();
        }
        within("raw bytes", raw, Limits.RAW_TOTAL);
        within("changes", changes, Limits.CHANGES);
        for (Manifest.Blob blob : manifest.blobs()) {
            within("an attachment's bytes", blob.bytes(), Limits.BLOB);
        }
        for (StreamRange range : manifest.streams()) {
            within("a range's changes", range.changes(), Limits.CHANGES);
        }
    }

    private static void within(String what, long size, long limit) throws ExchangeException {
        if (size > limit) {
            throw Faults.of(ExchangeCode.TOO_BIG, what + ": " + size);
        }
    }

    private static ExchangeException bad(String why) {
        return Faults.of(ExchangeCode.BAD_SIGNATURE, why);
    }
}
