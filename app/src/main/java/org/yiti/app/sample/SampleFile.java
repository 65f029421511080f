package org.yiti.app.sample;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.yiti.model.YitiException;
import org.yiti.model.attachment.Attachments;
import org.yiti.model.attachment.Attachments.Kept;
import org.yiti.model.job.Progress;

/// A small file that stands for evidence or for a photo of the sample year.
final class SampleFile {
    static final String MIME = "text/plain";

    /// What stands for all evidence.
    static final String EVIDENCE = "evidence.txt";

    private final byte[] content;

    SampleFile(String resource) {
        try (var in = SampleFile.class.getResourceAsStream(resource)) {
            content = Objects.requireNonNull(in, resource).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Kept kept() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return new Kept(HexFormat.of().formatHex(digest), content.length);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void keep(Attachments files) throws YitiException {
        files.put(new ByteArrayInputStream(content), Progress.SILENT);
    }
}
