package org.yiti.db.blob;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.attachment.Attachments;
import org.yiti.model.attachment.FileState;
import org.yiti.model.attachment.Shrinking;
import org.yiti.model.job.Progress;

/// Files under `ab/<sha256>`, where `ab` are the first two digits. A file is written under another name, brought to
/// the disk and then named in one move: what has a name is whole, whenever the power goes. Names come from contents
/// only, never from a row.
public final class BlobFiles implements Attachments {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Logger LOG = LoggerFactory.getLogger(BlobFiles.class);
    private static final int PIECE = 1 << 16;

    private final Path folder;
    private final Path arriving;
    private final ShrunkFiles shrunk;

    /// @param folder made when the first file comes
    /// @param arriving a folder on the same drive for files that are not whole yet; whoever opens the store empties it
    public BlobFiles(Path folder, Path arriving) {
        this.folder = folder;
        this.arriving = arriving;
        this.shrunk = new ShrunkFiles(folder.resolve("copies"), arriving);
    }

    @Override
    public Kept put(Path file, Progress progress) throws YitiException {
        if (!Files.isRegularFile(file)) {
            throw new YitiException(Sentence.of("attachment.unreadable"));
        }
        try (var in = Files.newInputStream(file)) {
            return put(in, progress);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    @Override
    public Kept put(InputStream in, Progress progress) throws YitiException {
        var part = arriving.resolve(UUID.randomUUID() + ".part");
        try {
            Files.createDirectories(arriving);
            try {
                var kept = copy(in, part, progress);
                name(part, kept.sha256());
                return kept;
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new YitiException(Sentence.of("attachment.unwritable", folder.toString()), e);
        }
    }

    private static Kept copy(InputStream in, Path part, Progress progress)
            throws IOException, YitiException {
        var sha = sha256();
        long bytes = 0;
        try (var channel =
                        FileChannel.open(
                                part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            var piece = new byte[PIECE];
            for (int read = next(in, piece); read >= 0; read = next(in, piece)) {
                progress.checkpoint();
                bytes += read;
                if (bytes > MOST_BYTES) {
                    throw new YitiException(
                            Sentence.of("attachment.too-large", MOST_BYTES / (1 << 20)));
                }
                sha.update(piece, 0, read);
                out.write(piece, 0, read);
            }
            channel.force(true);
        }
        if (bytes == 0) {
            throw new YitiException(Sentence.of("attachment.empty"));
        }
        return new Kept(HexFormat.of().formatHex(sha.digest()), bytes);
    }

    /// Trouble with what is given is not trouble with the store.
    private static int next(InputStream in, byte[] piece) throws YitiException {
        try {
            return in.read(piece);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static YitiException unreadable(IOException cause) {
        return new YitiException(Sentence.of("attachment.unreadable"), cause);
    }

    /// A whole file of this content stays; a damaged one gives way.
    private void name(Path part, String sha256) throws IOException {
        var file = file(sha256);
        if (there(file) && isWhole(file, sha256)) {
            return;
        }
        var place = Objects.requireNonNull(file.getParent());
        Files.createDirectories(place);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        bringToDisk(place);
    }

    /// Where the system knows how; Windows has no such call and needs none.
    private static void bringToDisk(Path place) {
        try (var channel = FileChannel.open(place, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            LOG.debug("{} cannot be forced to the disk", place, e);
        }
    }

    @Override
    public boolean has(String sha256) {
        return SHA256.matcher(sha256).matches() && there(file(sha256));
    }

    @Override
    public FileState state(String sha256, long bytes) {
        if (!has(sha256)) {
            return FileState.WANTED;
        }
        try {
            return Files.size(file(sha256)) == bytes ? FileState.HERE : FileState.DAMAGED;
        } catch (NoSuchFileException e) {
            return FileState.WANTED;
        } catch (IOException e) {
            return FileState.DAMAGED;
        }
    }

    @Override
    public InputStream open(String sha256) throws YitiException {
        if (!has(sha256)) {
            throw new YitiException(Sentence.of("attachment.wanted"));
        }
        try {
            return new CheckedStream(Files.newInputStream(file(sha256)), sha256(), sha256);
        } catch (IOException e) {
            throw damaged(sha256, e);
        }
    }

    @Override
    public boolean whole(String sha256) throws YitiException {
        if (!has(sha256)) {
            return false;
        }
        try {
            return isWhole(file(sha256), sha256);
        } catch (IOException e) {
            throw damaged(sha256, e);
        }
    }

    @Override
    public Optional<Shrinking.Copy> copy(String sha256) throws YitiException {
        try {
            return SHA256.matcher(sha256).matches() ? shrunk.find(sha256) : Optional.empty();
        } catch (IOException e) {
            throw damaged(sha256, e);
        }
    }

    @Override
    public Shrinking.Copy keepCopy(String sha256, byte[] jpeg) throws YitiException {
        if (!has(sha256)) {
            throw new YitiException(Sentence.of("attachment.wanted"));
        }
        try {
            return shrunk.keep(sha256, jpeg);
        } catch (IOException e) {
            throw new YitiException(Sentence.of("attachment.unwritable", folder.toString()), e);
        }
    }

    private YitiException damaged(String sha256, IOException cause) {
        return new YitiException(Sentence.of("attachment.damaged", file(sha256).toString()), cause);
    }

    private static boolean isWhole(Path file, String sha256) throws IOException {
        var sha = sha256();
        try (var in = Files.newInputStream(file)) {
            var piece = new byte[PIECE];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                sha.update(piece, 0, read);
            }
        }
        return HexFormat.of().formatHex(sha.digest()).equals(sha256);
    }

    private static boolean there(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private Path file(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
