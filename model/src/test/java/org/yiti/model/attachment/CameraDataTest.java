package org.yiti.model.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CameraDataTest {
    /// A JPEG's beginning with an Exif part that says when it was taken.
    static byte[] jpeg(String taken) {
        var tiff = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(8);
        tiff.putShort((short) 1).putShort((short) 0x8769).putShort((short) 4).putInt(1).putInt(26);
        tiff.putInt(0);
        tiff.putShort((short) 1).putShort((short) 0x9003).putShort((short) 2).putInt(20).putInt(44);
        tiff.putInt(0);
        tiff.put(Arrays.copyOf(taken.getBytes(StandardCharsets.US_ASCII), 20));
        var out = ByteBuffer.allocate(100);
        out.putShort((short) 0xFFD8);
        out.putShort((short) 0xFFE0).putShort((short) 4).putShort((short) 0);
        out.putShort((short) 0xFFE1).putShort((short) (2 + 6 + 64));
        out.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff.array());
        out.putShort((short) 0xFFDA);
        return Arrays.copyOf(out.array(), out.position());
    }

    @Test
    void theCamerasTimeIsRead() {
        assertThat(CameraData.read(jpeg("2021:06:08 09:41:07")).taken())
                .contains(LocalDateTime.of(2021, 6, 8, 9, 41, 7));
    }

    @Test
    void whatIsNoTimeIsNone() {
        assertThat(CameraData.read(jpeg("2021:13:40 99:99:99")).taken()).isEmpty();
        assertThat(CameraData.read(jpeg("")).taken()).isEmpty();
        assertThat(CameraData.read(new byte[0]).taken()).isEmpty();
        assertThat(CameraData.read(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}).taken())
                .isEmpty();
    }

    @Test
    void aDamagedFileHasNoTimeAndDoesNoHarm() {
        var whole = jpeg("2021:06:08 09:41:07");
        for (int length = 0; length < whole.length - 2; length++) {
            assertThat(CameraData.read(Arrays.copyOf(whole, length)).taken()).isEmpty();
        }
        var random = new Random(1);
        for (int i = 0; i < 2000; i++) {
            var bytes = whole.clone();
            for (int k = 0; k < 4; k++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            CameraData.read(bytes)
                    .taken()
                    .ifPresent(time -> assertThat(time.getYear()).isBetween(0, 9999));
        }
    }
}
