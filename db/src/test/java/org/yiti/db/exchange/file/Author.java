package org.yiti.db.exchange.file;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.yiti.db.ReplicaKey;
import org.yiti.db.log.Bytes;
import org.yiti.db.log.Head;
import org.yiti.db.log.Streams;
import org.yiti.model.exchange.PackageKind;
import org.yiti.model.programme.Level;

/// A store that tests write packages as, with a stream that it wrote, made of a seed.
public final class Author {
    public final ReplicaKey key = ReplicaKey.fresh();
    final AgeKey age = AgeKey.fresh();
    public final SignedCertificate certificate;
    private final Random random;

    Author(String office, long seed) {
        this(office, Level.DISTRICT, seed);
    }

    public Author(String office, Level level, long seed) {
        random = new Random(seed);
        certificate =
                SignedCertificate.issue(
                        key,
                        new SignedCertificate.Holder(
                                "110000", office, "海淀区专班", level, "科室电脑一", age.recipient()),
                        Instant.parse("2026-11-01T08:00:00Z"));
    }

    public record Change(int table, UUID row, int op, byte[] body) {}

    public record Part(byte[] head, List<Change> changes) {}

    /// A range as the log holds it.
    public record Range(StreamRange range, List<Part> parts) {
        public void write(PackageWriter writer) throws Exception {
            writer.stream(range);
            for (Part part : parts) {
                writer.part(part.head);
                for (Change change : part.changes) {
                    writer.change(change.table, change.row, change.op, change.body);
                }
            }
        }
    }

    /// @param sizes number of changes of each part
    Range range(String scope, int... sizes) {
        return later(scope, 1, 200, sizes);
    }

    Range later(String scope, long first, int bodyBytes, int... sizes) {
        long seq = first;
        var parts = new ArrayList<Part>();
        for (int size : sizes) {
            var changes = new ArrayList<Change>();
            for (int i = 0; i < size; i++) {
                changes.add(change(bodyBytes));
            }
            parts.add(new Part(head(parts.size() + 1, seq, seq + size - 1), changes));
            seq += size;
        }
        return sealed(scope, first, parts);
    }

    /// What this author says to have written, with the chain and the seal that belong to it.
    public Range sealed(String scope, long first, List<Part> parts) {
        var stream = Streams.Name.of(key.replicaId(), scope);
        byte[] before = first == 1 ? Head.chainStart(stream) : random(32);
        byte[] hash = before;
        long last = first - 1;
        for (Part part : parts) {
            for (Change change : part.changes) {
                byte[] bytes = Head.change(change.table, change.row, change.op, change.body);
                hash = Head.next(hash, Head.sha256(part.head), bytes);
                last++;
            }
        }
        byte[] seal = StreamRange.seal(key, stream, last, hash);
        return new Range(new StreamRange(stream, first, last, before, hash, seal), parts);
    }

    private Change change(int bodyBytes) {
        byte[] body = random(random.nextInt(bodyBytes + 1));
        return new Change(1 + random.nextInt(40), new UUID(random.nextLong(), 7), 2, body);
    }

    private byte[] head(long number, long first, long last) {
        return new Bytes()
                .number(2)
                .number(number)
                .number((1_790_000_000_000L << 16) + number)
                .number(1_790_000_000_000L + number)
                .number(first)
                .number(last)
                .text("u1")
                .text("张三")
                .text("action.task.edit")
                .text("[]")
                .value(number % 2 == 0 ? "更正" : null)
                .number(0)
                .number(0)
                .toArray();
    }

    byte[] random(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    byte[] text(int length) {
        return "接诉即办每月一题"
                .repeat(length / 24 + 1)
                .substring(0, length / 3)
                .getBytes(StandardCharsets.UTF_8);
    }

    public Manifest.Draft draft(Author... others) {
        var certificates = new ArrayList<>(List.of(certificate));
        for (Author other : others) {
            certificates.add(other.certificate);
        }
        return new Manifest.Draft(
                new UUID(1, 2),
                PackageKind.CHANGES,
                "110000",
                List.of("110000"),
                Instant.parse("2026-11-20T08:00:00Z"),
                "0.1.0",
                2,
                certificates,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }
}
