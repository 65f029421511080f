package org.yiti.db.exchange.file;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.yiti.db.ReplicaKey;
import org.yiti.db.exchange.file.ContainerWriter.Measured;
import org.yiti.db.log.Bytes;
import org.yiti.db.log.Head;
import org.yiti.model.YitiException;
import org.yiti.model.exchange.ExchangeCode;
import org.yiti.model.exchange.ExchangeException;
import org.yiti.model.job.Progress;

/// Writes a package: first streams with their parts and changes, and attachments, in any number; then [#finish].
/// Memory does not grow with its size. Closed before it was finished, it leaves nothing behind. It refuses to write
/// what a reader would refuse, so a damaged log does not leave the house.
public final class PackageWriter implements Closeable {
    private static final int BUFFER = 64 << 10;

    private final Path target;
    private final Path part;
    private final ReplicaKey key;
    private final Manifest.Draft draft;
    private final Proofs proofs;
    private final Envelope envelope;
    private final Progress progress;
    private final WorkFolder work;
    private final SegmentWriter segments;
    private final ChainCheck chain = new ChainCheck();
    private final List<StreamRange> streams = new ArrayList<>();
    private final TreeMap<String, Measured> blobs = new TreeMap<>();

    /// @param bytes size of the file
    public record Written(Path file, String sha256, long bytes, long changes, int attachments) {}

    /// What has to happen between the moment when the file is whole and the moment when it gets its name.
    public interface BeforeNaming {
        void run() throws IOException, YitiException;
    }

    /// @param target must not exist yet
    /// @param work where files may lie meanwhile
    /// @param key of the store that sends; its certificate must be in the draft
    /// @throws FileAlreadyExistsException if the target exists
    public PackageWriter(
            Path target,
            Path work,
            ReplicaKey key,
            Manifest.Draft draft,
            Envelope envelope,
            Progress progress)
            throws IOException, ExchangeException {
        if (Files.exists(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        this.target = target;
        this.part = target.resolveSibling(target.getFileName() + ".part");
        this.key = key;
        this.draft = draft;
        this.proofs = new Proofs(draft);
        this.envelope = envelope;
        this.progress = progress;
        this.work = new WorkFolder(work);
        this.segments = new SegmentWriter(this.work);
    }

    /// Begins a range; the one before must be complete.
    ///
    /// @throws ExchangeException if the draft lacks its author's certificate, or the author did not seal it
    public void stream(StreamRange range) throws IOException, ExchangeException {
        proofs.range(range);
        chain.stream(range);
        streams.add(range);
        write(new Bytes().number(Records.STREAM).number(streams.size() - 1L), false);
    }

    /// Begins a part of a transaction.
    public void part(byte[] head) throws IOException, ExchangeException {
        chain.part(PartHead.read(head));
        write(new Bytes().number(Records.PART).block(head), false);
    }

    public void change(int table, UUID row, int op, byte[] body)
            throws IOException, ExchangeException {
        chain.change(table, row, op, body);
        write(new Bytes().number(Records.CHANGE).raw(Head.change(table, row, op, body)), true);
    }

    private void write(Bytes record, boolean change) throws IOException, ExchangeException {
        try {
            segments.record(record.toArray(), change);
        } catch (IOException e) {
            throw Faults.writing(e);
        }
    }

    /// Takes a file along; it must stay as it is until the package is finished.
    ///
    /// @throws ExchangeException if its content does not have this hash, or is too big
    public void attachment(String sha256, Path file) throws IOException, ExchangeException {
        if (Files.size(file) > Limits.BLOB) {
            throw Faults.of(
                    ExchangeCode.TOO_BIG, "an attachment of " + Files.size(file) + " bytes");
        }
        var measured = Measured.of("b/" + sha256, file, progress);
        if (!measured.sha256().equals(sha256)) {
            throw Faults.of(ExchangeCode.BAD_HASH, "an attachment that is not what its name says");
        }
        blobs.put(sha256, measured);
    }

    /// Writes the file beside the target, reads it back, and gives it its name.
    ///
    /// @param readme for people who look into the file
    public Written finish(String readme, BeforeNaming before) throws IOException, YitiException {
        try (this) {
            chain.end();
            var packed = pack(readme.getBytes(StandardCharsets.UTF_8));
            String written = write(packed);
            var read = Measured.of("", part, progress);
            if (!read.sha256().equals(written)) {
                throw Faults.of(ExchangeCode.BAD_HASH, "read back differs from what was written");
            }
            before.run();
            Files.move(part, target);
            long changes = packed.manifest().changes();
            return new Written(target, written, read.size(), changes, blobs.size());
        } catch (IOException e) {
            throw Faults.writing(e);
        }
    }

    private Packed pack(byte[] readme) throws IOException, ExchangeException {
        var entries = new ArrayList<Measured>();
        var listed = new ArrayList<Manifest.Segment>();
        for (var segment : segments.finish()) {
            String name = SegmentWriter.name(entries.size() + 1);
            var file = Measured.of(name, segment.file(), progress);
            entries.add(file);
            listed.add(segment.listed(file));
        }
        entries.addAll(blobs.values());
        var manifest =
                new Manifest(
                        Limits.FORMAT,
                        Limits.FORMAT,
                        draft,
                        ReplicaKey.letters(key.replicaId()),
                        chain.hlcMax(),
                        streams,
                        listed,
                        blobs.entrySet().stream()
                                .map(e -> new Manifest.Blob(e.getKey(), e.getValue().size()))
                                .toList(),
                        new Manifest.Readme(
                                readme.length, HexFormat.of().formatHex(Head.sha256(readme))));
        byte[] json = ManifestWriter.write(manifest);
        proofs.manifest(ManifestJson.read(json));
        return new Packed(manifest, json, entries, readme);
    }

    private record Packed(Manifest manifest, byte[] json, List<Measured> entries, byte[] readme) {}

    /// @return the file's hash
    private String write(Packed packed) throws IOException, ExchangeException {
        var digest = Signatures.sha256();
        try (var channel =
                FileChannel.open(
                        part,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            var file = new DigestOutputStream(new Kept(channel), digest);
            try (var out = new BufferedOutputStream(envelope.around(file), BUFFER)) {
                var container = new ContainerWriter(out);
                container.bytes(Container.MANIFEST, packed.json());
                byte[] hash = Head.sha256(packed.json());
                container.bytes(
                        Container.SIGNATURE, Signatures.sign(key, Signatures.MANIFEST, hash));
                for (Measured entry : packed.entries()) {
                    container.file(entry, progress);
                }
                container.bytes(Container.README, packed.readme());
                container.finish();
            }
            channel.force(true);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void close() throws IOException {
        try (work;
                segments) {
            Files.deleteIfExists(part);
        }
    }

    /// Writes to a channel that stays open when this is closed, as it must be forced to the disk after that.
    private static final class Kept extends OutputStream {
        private final FileChannel channel;

        Kept(FileChannel channel) {
            this.channel = channel;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            var buffer = ByteBuffer.wrap(bytes, from, length);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
        }
    }
}
