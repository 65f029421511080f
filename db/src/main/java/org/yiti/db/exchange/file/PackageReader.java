package org.yiti.db.exchange.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.yiti.db.log.Head;
import org.yiti.model.exchange.ExchangeCode;
import org.yiti.model.exchange.ExchangeException;
import org.yiti.model.job.Progress;

/// A package that proved all that it can prove without a store: container, manifest, signature, certificates,
/// vouchers, seals, hashes, chains. Whether its signer is trusted, and what it may send, the reader's caller decides.
/// The file is only read. Memory does not grow with its size.
public final class PackageReader implements Closeable {
    private final WorkFolder work;
    private final Container container;
    private final Map<String, Container.Entry> entries = new HashMap<>();
    private final Manifest manifest;
    private final Proofs proofs;
    private final SignedCertificate signer;
    private final Progress progress;

    /// @param work where the content may lie while it is read, if the file is encrypted
    /// @throws ExchangeException if it is not a package, was damaged or forged, or there is no key to it
    /// @throws IOException if the file cannot be read
    public static PackageReader open(Path file, Path work, Unlock unlock, Progress progress)
            throws IOException, ExchangeException {
        var folder = new WorkFolder(work);
        try {
            return open(folder, file, unlock, progress);
        } catch (IOException | ExchangeException | RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private static PackageReader open(WorkFolder work, Path file, Unlock unlock, Progress progress)
            throws IOException, ExchangeException {
        var plain = file;
        if (Opener.closed(file)) {
            plain = work.path().resolve("opened");
            new Opener(unlock).open(file, plain, progress);
        }
        var container = Container.open(plain);
        try {
            var reader = new PackageReader(work, container, progress);
            reader.verify();
            return reader;
        } catch (IOException | ExchangeException | RuntimeException e) {
            container.close();
            throw e;
        }
    }

    private PackageReader(WorkFolder work, Container container, Progress progress)
            throws IOException, ExchangeException {
        this.work = work;
        this.container = container;
        this.progress = progress;
        var first = container.entries();
        if (first.size() < 3
                || !first.get(0).name().equals(Container.MANIFEST)
                || !first.get(1).name().equals(Container.SIGNATURE)) {
            throw Faults.format("a container that does not begin with a manifest");
        }
        if (first.get(0).size() > Limits.MANIFEST) {
            throw Faults.of(ExchangeCode.TOO_BIG, "a manifest of " + first.get(0).size());
        }
        if (first.get(1).size() != Signatures.LENGTH) {
            throw Faults.format("a signature of another length");
        }
        byte[] json = container.read(first.get(0));
        byte[] signature = container.read(first.get(1));
        manifest = ManifestJson.read(json);
        proofs = new Proofs(manifest.draft());
        signer = proofs.of(manifest.from());
        byte[] hash = Head.sha256(json);
        if (!Signatures.verify(signer.publicKey(), Signatures.MANIFEST, hash, signature)) {
            throw Faults.of(ExchangeCode.BAD_SIGNATURE, "a manifest that its sender did not sign");
        }
    }

    private void verify() throws IOException, ExchangeException {
        proofs.manifest(manifest);
        matchEntries();
        var nowhere = OutputStream.nullOutputStream();
        container.copy(entry(Container.README), manifest.readme().sha256(), nowhere, progress);
        for (Manifest.Blob blob : manifest.blobs()) {
            container.copy(entry(blob.entry()), blob.sha256(), nowhere, progress);
        }
        changes(Unheard.INSTANCE);
        for (StreamRange range : manifest.streams()) {
            progress.checkpoint();
            proofs.range(range);
        }
    }

    /// The container holds what the manifest lists, in its order, and nothing else.
    private void matchEntries() throws ExchangeException {
        var expected = new ArrayList<Map.Entry<String, Long>>();
        manifest.segments().forEach(s -> expected.add(Map.entry(s.name(), s.bytes())));
        manifest.blobs().forEach(b -> expected.add(Map.entry(b.entry(), b.bytes())));
        expected.add(Map.entry(Container.README, manifest.readme().bytes()));
        var found = container.entries().subList(2, container.entries().size());
        var listed = found.stream().map(e -> Map.entry(e.name(), e.size())).toList();
        if (!listed.equals(expected)) {
            throw Faults.of(ExchangeCode.BAD_HASH, "other entries than the manifest lists");
        }
        found.forEach(e -> entries.put(e.name(), e));
    }

    private Container.Entry entry(String name) {
        return Objects.requireNonNull(entries.get(name));
    }

    public Manifest manifest() {
        return manifest;
    }

    /// Who wrote and signed the package.
    public SignedCertificate signer() {
        return signer;
    }

    /// Tells all records in the file's order. May be called again. What is told was verified before.
    public <E extends Exception> void changes(Visitor<E> visitor)
            throws IOException, ExchangeException, E {
        var records = new RecordReader<E>(manifest.streams(), visitor);
        for (Manifest.Segment segment : manifest.segments()) {
            progress.checkpoint();
            byte[] packed = container.read(entry(segment.name()));
            if (!HexFormat.of().formatHex(Head.sha256(packed)).equals(segment.sha256())) {
                throw Faults.of(ExchangeCode.BAD_HASH, segment.name() + " is not what it was");
            }
            try (var in = new SegmentReader(packed, segment.rawBytes())) {
                if (records.read(in, progress) != segment.changes()) {
                    throw Faults.format(segment.name() + " with another number of changes");
                }
            }
        }
        if (records.end() != manifest.hlcMax()) {
            throw Faults.format("another highest clock than the manifest says");
        }
    }

    public List<Manifest.Blob> attachments() {
        return manifest.blobs();
    }

    /// @throws ExchangeException if the file was changed since it was opened
    /// @throws IllegalArgumentException if it is not in the package
    public void copyAttachment(String sha256, OutputStream out)
            throws IOException, ExchangeException {
        var entry = entries.get("b/" + sha256);
        if (entry == null) {
            throw new IllegalArgumentException("no attachment " + sha256);
        }
        container.copy(entry, sha256, out, progress);
    }

    @Override
    public void close() throws IOException {
        try (work;
                container) {
            entries.clear();
        }
    }

    /// For the reading that only proves.
    private enum Unheard implements Visitor<RuntimeException> {
        INSTANCE;

        @Override
        public void stream(StreamRange range) {}

        @Override
        public void part(PartHead head) {}

        @Override
        public void change(long seq, int table, UUID row, int op, byte[] body) {}
    }
}
