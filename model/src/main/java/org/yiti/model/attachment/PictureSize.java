package org.yiti.model.attachment;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// How many pixels a picture says it has, read from its head alone: a small file may unfold to more than a computer has
/// memory for, so this is asked before it is drawn.
///
/// @param width at least 1
/// @param height at least 1
public record PictureSize(int width, int height) {
    /// Beyond this a picture is not drawn small. A JPEG is made small while it is unfolded, the others after.
    private static final long MOST_JPEG = 110_000_000;

    private static final long MOST_OTHER = 24_000_000;
    private static final int SEGMENTS = 1_000;

    /// @return empty where the head is none of a picture of this type, or the type has no small picture
    public static Optional<PictureSize> of(FileType type, InputStream in) throws IOException {
        var data = new DataInputStream(in);
        try {
            return switch (type) {
                case PNG -> {
                    data.skipNBytes(16);
                    yield size(data.readInt(), data.readInt());
                }
                case BMP -> {
                    data.skipNBytes(18);
                    int width = Integer.reverseBytes(data.readInt());
                    // A picture that is written from top to bottom has a negative height.
                    yield size(width, Math.abs(Integer.reverseBytes(data.readInt())));
                }
                case JPEG -> jpeg(data);
                case PDF, GIF, OFD, DOCX, XLSX, PPTX, DOC, XLS, PPT, TEXT -> Optional.empty();
            };
        } catch (EOFException e) {
            return Optional.empty();
        }
    }

    private static Optional<PictureSize> jpeg(DataInputStream data) throws IOException {
        data.skipNBytes(2);
        for (int i = 0; i < SEGMENTS; i++) {
            if (data.readUnsignedByte() != 0xFF) {
                return Optional.empty();
            }
            int marker = data.readUnsignedByte();
            while (marker == 0xFF) {
                marker = data.readUnsignedByte();
            }
            int length = data.readUnsignedShort();
            if (isFrame(marker)) {
                data.skipNBytes(1);
                int height = data.readUnsignedShort();
                return size(data.readUnsignedShort(), height);
            }
            if (length < 2) {
                return Optional.empty();
            }
            data.skipNBytes(length - 2L);
        }
        return Optional.empty();
    }

    /// SOF0 to SOF15, but for the markers among them that are others.
    private static boolean isFrame(int marker) {
        return marker >= 0xC0
                && marker <= 0xCF
                && marker != 0xC4
                && marker != 0xC8
                && marker != 0xCC;
    }

    private static Optional<PictureSize> size(int width, int height) {
        return width > 0 && height > 0
                ? Optional.of(new PictureSize(width, height))
                : Optional.empty();
    }

    /// Whether a small picture of it may be made.
    public boolean drawable(FileType type) {
        return (long) width * height <= (type == FileType.JPEG ? MOST_JPEG : MOST_OTHER);
    }
}
