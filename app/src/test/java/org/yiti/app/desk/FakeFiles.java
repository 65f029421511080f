package org.yiti.app.desk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.attachment.Attachments;
import org.yiti.model.attachment.FileState;
import org.yiti.model.attachment.Shrinking;
import org.yiti.model.job.Progress;

/// Files of attachments in memory, for tests of models and views.
final class FakeFiles implements Attachments {
    private final Map<String, byte[]> files = new HashMap<>();
    private final Map<String, Shrinking.Copy> copies = new HashMap<>();

    @Override
    public Kept put(Path file, Progress progress) throws YitiException {
        try (var in = Files.newInputStream(file)) {
            return put(in, progress);
        } catch (IOException e) {
            throw new YitiException(Sentence.of("attachment.unreadable"), e);
        }
    }

    @Override
    public Kept put(InputStream in, Progress progress) throws YitiException {
        try {
            var bytes = in.readAllBytes();
            if (bytes.length == 0) {
                throw new YitiException(Sentence.of("attachment.empty"));
            }
            var sha256 = sha256(bytes);
            files.put(sha256, bytes);
            return new Kept(sha256, bytes.length);
        } catch (IOException e) {
            throw new YitiException(Sentence.of("attachment.unreadable"), e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean has(String sha256) {
        return files.containsKey(sha256);
    }

    @Override
    public FileState state(String sha256, long bytes) {
        var file = files.get(sha256);
        if (file == null) {
            return FileState.WANTED;
        }
        return file.length == bytes ? FileState.HERE : FileState.DAMAGED;
    }

    @Override
    public InputStream open(String sha256) throws YitiException {
        return Optional.ofNullable(files.get(sha256))
                .map(ByteArrayInputStream::new)
                .orElseThrow(() -> new YitiException(Sentence.of("attachment.wanted")));
    }

    @Override
    public boolean whole(String sha256) {
        return has(sha256);
    }

    @Override
    public Optional<Shrinking.Copy> copy(String sha256) {
        return Optional.ofNullable(copies.get(sha256));
    }

    @Override
    public Shrinking.Copy keepCopy(String sha256, byte[] jpeg) {
        var copy = new Shrinking.Copy(sha256(jpeg), jpeg);
        copies.put(sha256, copy);
        return copy;
    }
}
