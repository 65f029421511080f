package org.yiti.db.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.db.ReplicaKey;
import org.yiti.db.exchange.file.AgeKey;
import org.yiti.db.exchange.file.Envelope;
import org.yiti.db.exchange.file.Manifest;
import org.yiti.db.exchange.file.PackageWriter;
import org.yiti.db.exchange.file.SignedCertificate;
import org.yiti.db.exchange.file.StreamRange;
import org.yiti.db.exchange.file.Voucher;
import org.yiti.db.log.Bytes;
import org.yiti.db.log.Head;
import org.yiti.db.log.Streams;
import org.yiti.model.exchange.PackageKind;
import org.yiti.model.job.Progress;
import org.yiti.model.store.NewOffice;

/// Somebody whom an office trusts and who writes packages by hand: each is a right file with a right signature,
/// whatever stands in it.
final class Forger {
    private static final long CLOCK = Instant.parse("2026-11-20T08:00:00Z").toEpochMilli() << 16;

    private final ReplicaKey key = ReplicaKey.fresh();
    private SignedCertificate certificate;
    private final Path folder;
    private int written;

    int schemaVersion = Head.SCHEMA_VERSION;
    long clock = CLOCK;
    String action = "step.test";
    String args = "[]";
    String actor = "张三";
    private final List<SignedCertificate> others = new ArrayList<>();
    private final List<Voucher> vouchers = new ArrayList<>();

    Forger(Path folder, NewOffice claimed) throws Exception {
        this.folder = Files.createDirectories(folder);
        certificate = certificate(claimed, "电脑");
    }

    private SignedCertificate certificate(NewOffice claimed, String device) throws Exception {
        return SignedCertificate.issue(
                key,
                new SignedCertificate.Holder(
                        claimed.federation(),
                        claimed.code(),
                        claimed.name(),
                        claimed.level(),
                        device,
                        AgeKey.fresh().recipient()),
                Instant.parse("2026-11-01T08:00:00Z"));
    }

    /// From now on it shows another certificate for the same key.
    void showAnother(NewOffice claimed, String device) throws Exception {
        certificate = certificate(claimed, device);
    }

    /// Packages from now on name somebody else, who stands for this one.
    void bring(Forger somebody) {
        others.add(somebody.certificate);
        vouchers.add(Voucher.write(somebody.key, certificate));
    }

    /// The letters of its name.
    String replica() {
        return certificate.certificate().replica();
    }

    String fingerprint() {
        return certificate.certificate().fingerprint();
    }

    record Change(int table, UUID row, int op, byte[] body) {}

    /// A group as a body holds it, replacing nothing.
    static byte[] body(Object... groupsWithValues) {
        var groups = new ArrayList<Bytes>();
        for (int i = 0; i < groupsWithValues.length; i += 2) {
            var values = (List<?>) groupsWithValues[i + 1];
            var group =
                    new Bytes().number((int) groupsWithValues[i]).number(0).number(values.size());
            values.forEach(group::value);
            groups.add(group);
        }
        var all = new Bytes().number(groups.size());
        groups.forEach(group -> all.raw(group.toArray()));
        return all.toArray();
    }

    static List<@Nullable Object> values(@Nullable Object... values) {
        return Arrays.asList(values);
    }

    /// A package for the city with one stream from its beginning.
    Path write(String scope, Change... changes) throws Exception {
        var stream = Streams.Name.of(ReplicaKey.replicaId(key.publicKey()), scope);
        byte[] head = head(changes.length);
        byte[] hash = Head.chainStart(stream);
        for (Change change : changes) {
            hash =
                    Head.next(
                            hash,
                            Head.sha256(head),
                            Head.change(change.table, change.row, change.op, change.body));
        }
        long last = changes.length;
        var range =
                new StreamRange(
                        stream,
                        1,
                        last,
                        Head.chainStart(stream),
                        hash,
                        StreamRange.seal(key, stream, last, hash));
        var target = folder.resolve("伪造" + ++written + ".yiti");
        try (var writer =
                new PackageWriter(
                        target,
                        folder.resolve("work"),
                        key,
                        draft(),
                        new Envelope.Open(),
                        Progress.SILENT)) {
            writer.stream(range);
            writer.part(head);
            for (Change change : changes) {
                writer.change(change.table, change.row, change.op, change.body);
            }
            return writer.finish("说明", () -> {}).file();
        }
    }

    private byte[] head(int changes) {
        return new Bytes()
                .number(schemaVersion)
                .number(1)
                .number(clock)
                .number(clock >> 16)
                .number(1)
                .number(changes)
                .text("u1")
                .text(actor)
                .text(action)
                .text(args)
                .value(null)
                .number(0)
                .number(0)
                .toArray();
    }

    private Manifest.Draft draft() {
        var all = new ArrayList<>(List.of(certificate));
        all.addAll(others);
        return new Manifest.Draft(
                UUID.randomUUID(),
                PackageKind.CHANGES,
                "110000",
                List.of("110000"),
                Instant.parse("2026-11-20T08:00:00Z"),
                "9.9",
                schemaVersion,
                all,
                vouchers,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }
}
