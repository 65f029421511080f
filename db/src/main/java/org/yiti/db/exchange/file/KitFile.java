package org.yiti.db.exchange.file;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.yiti.db.ReplicaKey;
import org.yiti.db.exchange.file.ContainerWriter.Measured;
import org.yiti.db.log.Head;
import org.yiti.model.YitiException;
import org.yiti.model.exchange.ExchangeCode;
import org.yiti.model.exchange.ExchangeException;
import org.yiti.model.job.Progress;
import org.yiti.model.kit.KitContent;

/// An audit kit as a file: a line that says what it is and of which kit, then, locked with words, a container with a
/// manifest, its signature, photos and a text for people. What the line says is proven only by what is inside.
public final class KitFile implements Closeable {
    private static final Pattern LINE =
            Pattern.compile(
                    "YITI-KIT 1 (KIT|RESULTS) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\n");
    private static final Pattern NEWER = Pattern.compile("YITI-KIT [2-9]\\d{0,3} ");
    private static final int LONGEST_LINE = 64;
    private static final int BUFFER = 64 << 10;

    /// What is written on the file before the lock.
    public record Line(KitContent.Kind kind, UUID kit) {
        private String text() {
            return "YITI-KIT 1 " + kind + " " + kit + "\n";
        }
    }

    /// What a kit is made of.
    ///
    /// @param signer certificate of the store that writes it
    /// @param photos files by their hash
    public record Parts(
            String federation,
            SignedCertificate signer,
            KitContent content,
            SortedMap<String, Path> photos,
            String readme) {}

    private final WorkFolder work;
    private final Container container;
    private final KitJson.Read read;
    private final Progress progress;

    private KitFile(WorkFolder work, Container container, Progress progress)
            throws IOException, ExchangeException {
        this.work = work;
        this.container = container;
        this.progress = progress;
        var first = container.entries();
        if (first.size() < 3
                || !first.get(0).name().equals(Container.MANIFEST)
                || !first.get(1).name().equals(Container.SIGNATURE)
                || first.get(1).size() != Signatures.LENGTH) {
            throw Faults.format("a container that does not begin with a manifest");
        }
        if (first.get(0).size() > Limits.KIT) {
            throw Faults.of(ExchangeCode.TOO_BIG, "a manifest of " + first.get(0).size());
        }
        byte[] json = container.read(first.get(0));
        byte[] signature = container.read(first.get(1));
        read = KitJson.read(json);
        if (!Signatures.verify(
                read.signer().publicKey(), Signatures.KIT, Head.sha256(json), signature)) {
            throw Faults.of(ExchangeCode.BAD_SIGNATURE, "a kit that its maker did not sign");
        }
        verify();
    }

    private void verify() throws IOException, ExchangeException {
        var expected = new ArrayList<String>();
        read.blobs().forEach(blob -> expected.add(blob.entry() + " " + blob.bytes()));
        expected.add(Container.README + " " + read.readme().bytes());
        var found = container.entries().subList(2, container.entries().size());
        if (!found.stream().map(e -> e.name() + " " + e.size()).toList().equals(expected)) {
            throw Faults.of(ExchangeCode.BAD_HASH, "other entries than the manifest lists");
        }
        var nowhere = OutputStream.nullOutputStream();
        for (Manifest.Blob blob : read.blobs()) {
            container.copy(entry(blob.entry()), blob.sha256(), nowhere, progress);
        }
        container.copy(entry(Container.README), read.readme().sha256(), nowhere, progress);
    }

    private Container.Entry entry(String name) throws ExchangeException {
        return container.entries().stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Faults.format("no entry " + name));
    }

    /// The line of a file.
    ///
    /// @throws ExchangeException if it has none
    public static Line line(Path file) throws IOException, ExchangeException {
        byte[] first;
        try (InputStream in = Files.newInputStream(file)) {
            first = in.readNBytes(LONGEST_LINE);
        }
        var text = new String(first, StandardCharsets.ISO_8859_1);
        if (NEWER.matcher(text).lookingAt()) {
            throw Faults.of(ExchangeCode.TOO_NEW, "a kit of another format");
        }
        var found = LINE.matcher(text);
        if (!found.lookingAt()) {
            throw Faults.format("no line of an audit kit");
        }
        return new Line(KitContent.Kind.valueOf(found.group(1)), UUID.fromString(found.group(2)));
    }

    /// Unlocks a file and proves all of it.
    ///
    /// @param parent where files may lie meanwhile
    /// @throws ExchangeException if the words are others, or anything in it is not as it was written
    public static KitFile open(Path file, String words, Path parent, Progress progress)
            throws IOException, ExchangeException {
        var work = new WorkFolder(parent);
        try {
            var line = line(file);
            if (Files.size(file) > Limits.FILE) {
                throw Faults.of(ExchangeCode.TOO_BIG, "a file of " + Files.size(file));
            }
            var locked = work.path().resolve("locked");
            try (var in = Files.newInputStream(file)) {
                in.skipNBytes(line.text().length());
                Files.copy(in, locked);
            }
            var plain = work.path().resolve("plain");
            if (!Opener.closed(locked)) {
                throw Faults.format("a kit that is not locked");
            }
            new Opener(new Unlock(List.of(), Optional.of(words))).open(locked, plain, progress);
            var container = Container.open(plain);
            try {
                var kit = new KitFile(work, container, progress);
                if (kit.content().kind() != line.kind()
                        || !kit.content().kit().equals(line.kit())) {
                    throw Faults.of(ExchangeCode.BAD_SIGNATURE, "another kit than its line says");
                }
                return kit;
            } catch (IOException | ExchangeException | RuntimeException e) {
                container.close();
                throw e;
            }
        } catch (IOException | ExchangeException | RuntimeException e) {
            work.close();
            throw e;
        }
    }

    public KitContent content() {
        return read.content();
    }

    public String federation() {
        return read.federation();
    }

    public SignedCertificate signer() {
        return read.signer();
    }

    /// The photos: their hashes with their lengths.
    public List<Manifest.Blob> photos() {
        return read.blobs();
    }

    /// What uses the content of a photo.
    public interface Use {
        void take(InputStream in) throws IOException, YitiException;
    }

    /// Hands out a photo, whose content was proven.
    public void photo(String sha256, Use use) throws IOException, YitiException {
        var file = work.path().resolve("photo");
        try (var out = Files.newOutputStream(file)) {
            container.copy(entry("b/" + sha256), sha256, out, progress);
        }
        try (var in = Files.newInputStream(file)) {
            use.take(in);
        } finally {
            Files.delete(file);
        }
    }

    @Override
    public void close() throws IOException {
        try (work) {
            container.close();
        }
    }

    /// What is done when a file is whole and on the disk, before it has its name.
    public interface Whole {
        void then() throws YitiException;
    }

    /// Writes a file beside its target and gives it its name when it is whole.
    ///
    /// @throws FileAlreadyExistsException if the target exists
    public static void write(
            Path target, ReplicaKey key, Parts parts, String words, Progress progress, Whole whole)
            throws IOException, YitiException {
        if (Files.exists(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        var part = target.resolveSibling(target.getFileName() + ".part");
        try {
            var entries = new ArrayList<Measured>();
            var blobs = new ArrayList<Manifest.Blob>();
            for (var photo : parts.photos().entrySet()) {
                var measured = Measured.of("b/" + photo.getKey(), photo.getValue(), progress);
                if (!measured.sha256().equals(photo.getKey())) {
                    throw Faults.of(ExchangeCode.BAD_HASH, "a photo that is not what it was");
                }
                entries.add(measured);
                blobs.add(new Manifest.Blob(photo.getKey(), measured.size()));
            }
            byte[] readme = parts.readme().getBytes(StandardCharsets.UTF_8);
            byte[] json =
                    KitJson.write(
                            new KitJson.Read(
                                    parts.federation(),
                                    parts.signer(),
                                    parts.content(),
                                    blobs,
                                    new Manifest.Readme(
                                            readme.length,
                                            HexFormat.of().formatHex(Head.sha256(readme)))));
            KitJson.read(json); // what no reader takes does not leave the house
            byte[] signature = Signatures.sign(key, Signatures.KIT, Head.sha256(json));
            var line = new Line(parts.content().kind(), parts.content().kit());
            try (var channel =
                    FileChannel.open(
                            part,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(line.text().getBytes(StandardCharsets.US_ASCII)));
                var locked = new Envelope.Passphrase(words).around(new Kept(channel));
                try (var out = new BufferedOutputStream(locked, BUFFER)) {
                    var container = new ContainerWriter(out);
                    container.bytes(Container.MANIFEST, json);
                    container.bytes(Container.SIGNATURE, signature);
                    for (Measured entry : entries) {
                        container.file(entry, progress);
                    }
                    container.bytes(Container.README, readme);
                    container.finish();
                }
                channel.force(true);
            }
            whole.then();
            Files.move(part, target);
        } catch (IOException e) {
            throw Faults.writing(e);
        } finally {
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
