package org.yiti.model.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The size is read from the head, whatever the rest holds.
class PictureSizeTest {
    private static byte[] drawn(String format) throws Exception {
        var out = new ByteArrayOutputStream();
        var image =
                new java.awt.image.BufferedImage(
                        321, 123, java.awt.image.BufferedImage.TYPE_INT_RGB);
        assertThat(ImageIO.write(image, format, out)).isTrue();
        return out.toByteArray();
    }

    private static Optional<PictureSize> of(FileType type, byte[] bytes) throws Exception {
        return PictureSize.of(type, new ByteArrayInputStream(bytes));
    }

    @ParameterizedTest
    @CsvSource({"PNG, png", "JPEG, jpg", "BMP, bmp"})
    void a_picture_says_its_size(FileType type, String format) throws Exception {
        var bytes = drawn(format);
        assertThat(of(type, bytes)).contains(new PictureSize(321, 123));
        assertThat(of(type, Arrays.copyOf(bytes, 12))).isEmpty();
        assertThat(of(FileType.PDF, bytes)).isEmpty();
    }

    @Test
    void a_bomb_is_not_drawn() throws Exception {
        var bomb = drawn("png");
        System.arraycopy(HexFormat.of().parseHex("7FFFFFFF7FFFFFFF"), 0, bomb, 16, 8);
        var size = of(FileType.PNG, bomb).orElseThrow();
        assertThat(size.drawable(FileType.PNG)).isFalse();
        assertThat(new PictureSize(12_000, 9_000).drawable(FileType.JPEG)).isTrue();
        assertThat(new PictureSize(12_000, 9_000).drawable(FileType.PNG)).isFalse();
        System.arraycopy(HexFormat.of().parseHex("FFFFFFFF00000001"), 0, bomb, 16, 8);
        assertThat(of(FileType.PNG, bomb)).isEmpty();
    }

    @Test
    void a_head_without_end_ends() throws Exception {
        var segments = new byte[100_000];
        for (int i = 2; i + 4 <= segments.length; i += 4) {
            System.arraycopy(HexFormat.of().parseHex("FFE00002"), 0, segments, i, 4);
        }
        assertThat(of(FileType.JPEG, segments)).isEmpty();
    }
}
