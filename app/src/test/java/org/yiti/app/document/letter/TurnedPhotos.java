package org.yiti.app.document.letter;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/// Photos as cameras write them: the scene is red above left, green above right, blue below left, white below right and
/// half as high as wide; the camera keeps it turned and says how.
public final class TurnedPhotos {
    private static final Color[] SCENE = {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE};

    /// Which corners of the scene lie above left, above right, below left and below right of what the camera kept.
    private static final int[][] KEPT = {
        {0, 1, 2, 3}, {1, 0, 3, 2}, {3, 2, 1, 0}, {2, 3, 0, 1},
        {0, 2, 1, 3}, {1, 3, 0, 2}, {3, 1, 2, 0}, {2, 0, 3, 1}
    };

    private TurnedPhotos() {}

    /// @param exif 1 to 8
    /// @param longest pixels of the longest edge
    public static byte[] jpeg(int exif, int longest) throws Exception {
        boolean turned = exif > 4;
        int width = turned ? longest / 2 : longest;
        int height = turned ? longest : longest / 2;
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        for (int i = 0; i < 4; i++) {
            pen.setColor(SCENE[KEPT[exif - 1][i]]);
            pen.fillRect(i % 2 * width / 2, i / 2 * height / 2, width / 2, height / 2);
        }
        pen.dispose();
        var plain = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", plain);
        return marked(plain.toByteArray(), exif);
    }

    private static byte[] marked(byte[] plain, int exif) {
        var tiff = ByteBuffer.allocate(26);
        tiff.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8);
        tiff.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        tiff.putShort((short) exif).putShort((short) 0).putInt(0);
        var out = ByteBuffer.allocate(plain.length + 36);
        out.put(plain, 0, 2).putShort((short) 0xFFE1).putShort((short) 34);
        out.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff.array());
        return out.put(plain, 2, plain.length - 2).array();
    }

    /// The colours of the corners, line by line, as letters: `RGBW` for the scene itself.
    public static String corners(int width, int height, Pixels pixels) {
        var said = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            int x = width / 4 + i % 2 * width / 2;
            int y = height / 4 + i / 2 * height / 2;
            var colour = new Color(pixels.at(x, y));
            boolean red = colour.getRed() > 128;
            boolean green = colour.getGreen() > 128;
            boolean blue = colour.getBlue() > 128;
            said.append(red && green && blue ? 'W' : red ? 'R' : green ? 'G' : blue ? 'B' : '?');
        }
        return said.toString();
    }

    /// Reads one pixel.
    public interface Pixels {
        int at(int x, int y);
    }
}
