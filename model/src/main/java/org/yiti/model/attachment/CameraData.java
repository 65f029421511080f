package org.yiti.model.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.ExifParentTIFFTagSet;
import javax.imageio.plugins.tiff.ExifTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// What a camera says of a JPEG: the Exif part near the file's beginning holds a TIFF directory, which the
/// JDK reads. A file from elsewhere may hold anything there, so whatever is not as it should be was not said.
///
/// @param taken when it was taken, by the camera's clock
/// @param orientation how the camera was held
public record CameraData(Optional<LocalDateTime> taken, Orientation orientation) {
    /// Of a file that no camera says anything of.
    public static final CameraData NONE = new CameraData(Optional.empty(), Orientation.UPRIGHT);

    /// The Exif part lies within the first 64 KiB, behind at most another part or two.
    public static final int MOST_BYTES = 192 << 10;

    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int MARKER = 0xFF;
    private static final int START_OF_IMAGE = 0xD8;
    private static final int APP1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;
    private static final int FIRST = 2;
    private static final int HEAD = 4;
    private static final int LENGTH = 2;
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss")
                    .withResolverStyle(ResolverStyle.STRICT);

    /// @param first what the file begins with, at most [#MOST_BYTES]
    public static CameraData read(byte[] first) {
        try {
            return exif(first).map(CameraData::said).orElse(NONE);
        } catch (RuntimeException e) {
            return NONE;
        }
    }

    private static int at(byte[] bytes, int index) {
        return bytes[index] & 0xFF;
    }

    /// The content of the first part that is Exif.
    private static Optional<byte[]> exif(byte[] jpeg) {
        if (jpeg.length < HEAD || at(jpeg, 0) != MARKER || at(jpeg, 1) != START_OF_IMAGE) {
            return Optional.empty();
        }
        int next = FIRST;
        while (next + HEAD <= jpeg.length && at(jpeg, next) == MARKER) {
            int kind = at(jpeg, next + 1);
            int length = at(jpeg, next + 2) << 8 | at(jpeg, next + 3);
            int from = next + HEAD;
            int to = next + LENGTH + length;
            if (kind == START_OF_SCAN || length < LENGTH || to > jpeg.length) {
                return Optional.empty();
            }
            boolean found =
                    kind == APP1
                            && to - from > EXIF.length
                            && Arrays.equals(jpeg, from, from + EXIF.length, EXIF, 0, EXIF.length);
            if (found) {
                return Optional.of(Arrays.copyOfRange(jpeg, from + EXIF.length, to));
            }
            next = to;
        }
        return Optional.empty();
    }

    private static CameraData said(byte[] tiff) {
        var readers = ImageIO.getImageReadersByFormatName("tiff");
        if (!readers.hasNext()) {
            return NONE;
        }
        var reader = readers.next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(tiff))) {
            reader.setInput(in);
            var directory = TIFFDirectory.createFromMetadata(reader.getImageMetadata(0));
            return new CameraData(taken(directory), orientation(directory));
        } catch (IOException e) {
            return NONE;
        } finally {
            reader.dispose();
        }
    }

    private static Optional<LocalDateTime> taken(TIFFDirectory directory) {
        try {
            var pointer = directory.getTIFFField(ExifParentTIFFTagSet.TAG_EXIF_IFD_POINTER);
            if (pointer == null || !pointer.hasDirectory()) {
                return Optional.empty();
            }
            var taken = pointer.getDirectory().getTIFFField(ExifTIFFTagSet.TAG_DATE_TIME_ORIGINAL);
            return taken == null
                    ? Optional.empty()
                    : Optional.of(LocalDateTime.parse(taken.getAsString(0).strip(), WRITTEN));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Orientation orientation(TIFFDirectory directory) {
        try {
            var held = directory.getTIFFField(BaselineTIFFTagSet.TAG_ORIENTATION);
            return held == null ? Orientation.UPRIGHT : Orientation.of(held.getAsInt(0));
        } catch (RuntimeException e) {
            return Orientation.UPRIGHT;
        }
    }
}
