package org.yiti.db.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.yiti.model.exchange.ExchangeCode;
import org.yiti.model.exchange.ExchangeException;
import org.yiti.model.exchange.Trouble;
import org.yiti.model.job.Progress;

/// Where packages lie in the store's own folder: the one that is being read (a stick may be pulled out), and those
/// that wait.
final class Staging {
    private static final long LARGEST = 2L << 30;
    private static final long TIMES = 5;
    private static final int PIECE = 1 << 16;

    private final Path folder;

    Staging(Path folder) {
        this.folder = folder;
    }

    /// For what lies somewhere only while it is read or written.
    Path work() throws IOException {
        return Files.createDirectories(folder.resolve("work"));
    }

    /// A name that no file has.
    Path fresh() throws IOException {
        return work().resolve(UUID.randomUUID() + ".part");
    }

    /// Copies a package in.
    ///
    /// @throws ExchangeException if it is no file, or larger than any package, or the disk has not five times its size
    Incoming.Staged take(Path file, Progress progress) throws IOException, ExchangeException {
        if (Files.exists(file) && !Files.isRegularFile(file)) { // reading a pipe would never end
            throw new ExchangeException(Trouble.of(ExchangeCode.BAD_FORMAT));
        }
        long size = Files.size(file);
        if (size > LARGEST) {
            throw new ExchangeException(Trouble.of(ExchangeCode.TOO_BIG));
        }
        if (work().toFile().getUsableSpace() < TIMES * size) {
            throw new ExchangeException(Trouble.of(ExchangeCode.DISK_FULL));
        }
        var copy = fresh();
        boolean whole = false;
        try (InputStream in = Files.newInputStream(file);
                OutputStream out = Files.newOutputStream(copy)) {
            var sha = sha256();
            long bytes = 0;
            var piece = new byte[PIECE];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                progress.checkpoint();
                bytes += read;
                if (bytes > LARGEST) {
                    throw new ExchangeException(Trouble.of(ExchangeCode.TOO_BIG));
                }
                sha.update(piece, 0, read);
                out.write(piece, 0, read);
            }
            whole = true;
            return new Incoming.Staged(copy, name(file), sha.digest(), bytes);
        } finally {
            if (!whole) {
                Files.deleteIfExists(copy);
            }
        }
    }

    /// A parked file is called by its hash, and its books know the name that it came with.
    private static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.length() > 300 ? name.substring(0, 300) : name;
    }

    void park(Incoming.Staged staged) throws IOException {
        var parked = parked(staged.sha256());
        Files.createDirectories(folder.resolve("parked"));
        Files.copy(staged.path(), parked, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path parked(byte[] sha256) {
        return folder.resolve("parked").resolve(HexFormat.of().formatHex(sha256));
    }

    Optional<Path> parkedFile(byte[] sha256) {
        return Optional.of(parked(sha256)).filter(Files::isRegularFile);
    }

    void unpark(byte[] sha256) throws IOException {
        Files.deleteIfExists(parked(sha256));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
