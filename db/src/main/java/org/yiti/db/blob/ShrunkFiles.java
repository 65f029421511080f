package org.yiti.db.blob;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.yiti.model.attachment.Shrinking.Copy;

/// Shrunk copies as `ab/<sha256 of the original>.<sha256 of the copy>.jpg`. All of them can be made again, so whoever
/// needs room may delete them; a damaged one is deleted when it is asked for.
final class ShrunkFiles {
    private static final String ENDING = ".jpg";

    private final Path folder;
    private final Path arriving;

    ShrunkFiles(Path folder, Path arriving) {
        this.folder = folder;
        this.arriving = arriving;
    }

    private Path place(String original) {
        return folder.resolve(original.substring(0, 2));
    }

    private List<Path> files(String original) throws IOException {
        var place = place(original);
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        var found = new ArrayList<Path>();
        try (var files = Files.newDirectoryStream(place, original + ".*" + ENDING)) {
            files.forEach(found::add);
        }
        return found;
    }

    Optional<Copy> find(String original) throws IOException {
        for (Path file : files(original)) {
            var jpeg = Files.readAllBytes(file);
            var sha256 = sha256(jpeg);
            if (file.endsWith(original + "." + sha256 + ENDING)) {
                return Optional.of(new Copy(sha256, jpeg));
            }
            Files.delete(file);
        }
        return Optional.empty();
    }

    Copy keep(String original, byte[] jpeg) throws IOException {
        var copy = new Copy(sha256(jpeg), jpeg);
        var file = place(original).resolve(original + "." + copy.sha256() + ENDING);
        Files.createDirectories(arriving);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        var part = arriving.resolve(UUID.randomUUID() + ".part");
        try {
            Files.write(part, jpeg, StandardOpenOption.CREATE_NEW);
            Files.move(
                    part,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
        return copy;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
