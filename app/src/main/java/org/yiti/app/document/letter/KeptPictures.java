package org.yiti.app.document.letter;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.yiti.model.YitiException;
import org.yiti.model.attachment.Attachment;
import org.yiti.model.attachment.Attachments;
import org.yiti.model.attachment.CameraData;
import org.yiti.model.attachment.FileType;
import org.yiti.model.attachment.PictureSize;
import org.yiti.model.attachment.Shrinking;

/// Pictures of the store: as small as papers need them, and the shrunk copies of large ones.
public final class KeptPictures implements Shrinking {
    private static final int ON_PAPER = 900;
    private static final int START_OF_IMAGE = 2;
    private static final int COMMENT = 0xFFFE;

    private final Attachments files;

    public KeptPictures(Attachments files) {
        this.files = files;
    }

    /// What a file says of itself before it is drawn.
    private record Head(PictureSize size, CameraData camera) {
        boolean large(long bytes) {
            return bytes > LARGE || Math.max(size.width(), size.height()) > LONGEST;
        }
    }

    /// Empty for one that is not here, is damaged, or unfolds to too much.
    public Optional<SmallPicture> small(Attachment file) throws YitiException {
        try {
            var head = head(file.name(), file.sha256());
            if (head.isEmpty()) {
                return Optional.empty();
            }
            var copy = copy(file.name(), file.content());
            if (copy.isPresent()) {
                return SmallPicture.of(
                        new ByteArrayInputStream(copy.get().jpeg()),
                        new SmallPicture.Wanted(CameraData.NONE.orientation(), ON_PAPER));
            }
            return drawn(file.sha256(), head.get(), ON_PAPER);
        } catch (IOException e) {
            return Optional.empty(); // damaged: said as one that is not on the paper
        }
    }

    @Override
    public Optional<Copy> copy(String name, Attachments.Kept content) throws YitiException {
        var sha256 = content.sha256();
        var kept = files.copy(sha256);
        if (kept.isPresent()) {
            return kept;
        }
        try {
            var head = head(name, sha256).filter(known -> known.large(content.bytes()));
            var drawn =
                    head.isPresent()
                            ? drawn(sha256, head.get(), LONGEST)
                            : Optional.<SmallPicture>empty();
            return drawn.isPresent()
                    ? Optional.of(files.keepCopy(sha256, saying(drawn.get().jpeg(), sha256)))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Optional<Head> head(String name, String sha256) throws IOException, YitiException {
        if (!files.has(sha256)) {
            return Optional.empty();
        }
        byte[] first;
        try (var in = files.open(sha256)) {
            first = in.readNBytes(CameraData.MOST_BYTES);
        }
        var known = FileType.of(name, first);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        var type = known.get();
        try (var in = files.open(sha256)) {
            return PictureSize.of(type, in)
                    .filter(size -> size.drawable(type))
                    .map(size -> new Head(size, CameraData.read(first)));
        }
    }

    private Optional<SmallPicture> drawn(String sha256, Head head, int longest)
            throws IOException, YitiException {
        try (var in = files.open(sha256)) {
            return SmallPicture.of(
                    in, new SmallPicture.Wanted(head.camera().orientation(), longest));
        }
    }

    /// A comment in the copy names its original, wherever the copy goes.
    private static byte[] saying(byte[] jpeg, String original) throws IOException {
        var words = ("shrunk copy of sha256 " + original).getBytes(StandardCharsets.US_ASCII);
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.write(jpeg, 0, START_OF_IMAGE);
        out.writeShort(COMMENT);
        out.writeShort(words.length + 2);
        out.write(words);
        out.write(jpeg, START_OF_IMAGE, jpeg.length - START_OF_IMAGE);
        return bytes.toByteArray();
    }
}
