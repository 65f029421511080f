package org.yiti.db.exchange.file;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yiti.db.log.Streams;
import org.yiti.model.exchange.PackageKind;

/// What a package holds and what it is for.
///
/// @param minReader the oldest format that a reader must know
/// @param from letters of the store that wrote it
/// @param hlcMax the highest clock of the changes in it, 0 if there are none
public record Manifest(
        int format,
        int minReader,
        Draft draft,
        String from,
        long hlcMax,
        List<StreamRange> streams,
        List<Segment> segments,
        List<Blob> blobs,
        Readme readme) {
    public Manifest {
        streams = List.copyOf(streams);
        segments = List.copyOf(segments);
        blobs = List.copyOf(blobs);
    }

    public long changes() {
        return segments.stream().mapToLong(Segment::changes).sum();
    }

    /// What the sender says beside the changes.
    ///
    /// @param to codes of the receiving offices
    /// @param program version of the program that writes it
    /// @param certificates one for each store whose streams are in it or who vouches or is vouched for, and the sender's
    /// @param have what the sender has of the streams that the receiver may have
    /// @param wants ranges that the sender asks for
    /// @param wantedFiles hashes of attachments that the sender asks for
    /// @param previous the package that the sender wrote for this receiver before
    public record Draft(
            UUID packageId,
            PackageKind kind,
            String federation,
            List<String> to,
            Instant created,
            String program,
            int schemaVersion,
            List<SignedCertificate> certificates,
            List<Voucher> vouchers,
            List<Have> have,
            List<Want> wants,
            List<String> wantedFiles,
            List<Receipt> receipts,
            Optional<UUID> previous) {
        public Draft {
            to = List.copyOf(to);
            certificates = List.copyOf(certificates);
            vouchers = List.copyOf(vouchers);
            have = List.copyOf(have);
            wants = List.copyOf(wants);
            wantedFiles = List.copyOf(wantedFiles);
            receipts = List.copyOf(receipts);
        }

        public Optional<SignedCertificate> certificate(String replica) {
            return certificates.stream()
                    .filter(c -> c.certificate().replica().equals(replica))
                    .findFirst();
        }
    }

    /// @param last the sender has the stream up to here
    public record Have(Streams.Name stream, long last) {}

    public record Want(Streams.Name stream, long first, long last) {}

    /// What became of a package of the receiver.
    public record Receipt(
            UUID packageId, State state, long added, long changed, long conflicts, long refused) {
        public enum State {
            MERGED,
            PARKED,
            TAKEN_BACK
        }
    }

    /// @param bytes as packed in the file
    /// @param rawBytes unpacked
    public record Segment(String name, long bytes, long rawBytes, long changes, String sha256) {}

    public record Blob(String sha256, long bytes) {
        String entry() {
            return "b/" + sha256;
        }
    }

    public record Readme(long bytes, String sha256) {}
}
