import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/// Draws the program's icon: one list, the top line of it ticked, on a rounded square. Every size is drawn
/// from the shapes and not scaled, so that the small ones stay sharp.
///
/// `java installer/Icons.java` writes `installer/icons/yiti-<size>.png` and `yiti.ico`; run it when the drawing
/// changes and commit what it wrote.
class Icons {
    private static final List<Integer> PNG = List.of(16, 24, 32, 48, 64, 128, 256);
    private static final List<Integer> ICO = List.of(16, 24, 32, 48, 64, 256);
    private static final Color TOP = new Color(0x2F6FDE);
    private static final Color BOTTOM = new Color(0x1B4CA8);
    private static final Color TICK = new Color(0xFFC94D);

    public static void main(String[] args) throws IOException {
        System.setProperty("java.awt.headless", "true");
        var folder = Files.createDirectories(Path.of("installer/icons"));
        for (int size : PNG) {
            Files.write(folder.resolve("yiti-" + size + ".png"), png(draw(size)));
        }
        Files.write(folder.resolve("yiti.ico"), ico());
    }

    /// In a square of 100 units; three lines of a list, fewer details below 24 pixels.
    private static BufferedImage draw(int size) {
        var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        var g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale(size / 100.0, size / 100.0);
        g.setPaint(new GradientPaint(0, 0, TOP, 0, 100, BOTTOM));
        g.fill(new RoundRectangle2D.Double(4, 4, 92, 92, 40, 40));
        if (size < 24) {
            tick(g, 20, 46, 2.2f, 16);
        } else {
            tick(g, 18, 30, 1, 9);
            bar(g, 52, 26, 30, Color.WHITE);
            bar(g, 22, 49, 60, Color.WHITE);
            bar(g, 22, 68, 42, new Color(255, 255, 255, 170));
        }
        g.dispose();
        return image;
    }

    private static void tick(Graphics2D g, double x, double y, float scale, float width) {
        var tick = new Path2D.Double();
        tick.moveTo(x, y);
        tick.lineTo(x + 9 * scale, y + 9 * scale);
        tick.lineTo(x + 27 * scale, y - 9 * scale);
        g.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.setColor(TICK);
        g.draw(tick);
    }

    private static void bar(Graphics2D g, double x, double y, double width, Color color) {
        g.setColor(color);
        g.fill(new RoundRectangle2D.Double(x, y, width, 9, 9, 9));
    }

    private static byte[] png(BufferedImage image) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// Windows' icon file: a directory, then the pictures. Small ones are bitmaps, which every tool reads;
    /// the one of 256 pixels is a PNG.
    private static byte[] ico() {
        var pictures =
                ICO.stream()
                        .map(size -> size < 256 ? bitmap(draw(size)) : png(draw(size)))
                        .toList();
        int offset = 6 + 16 * ICO.size();
        int length = offset + pictures.stream().mapToInt(picture -> picture.length).sum();
        var out = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        out.putShort((short) 0).putShort((short) 1).putShort((short) ICO.size());
        for (int i = 0; i < ICO.size(); i++) {
            byte side = (byte) (ICO.get(i) % 256); // 0 stands for 256
            out.put(side)
                    .put(side)
                    .put((byte) 0)
                    .put((byte) 0)
                    .putShort((short) 1)
                    .putShort((short) 32);
            out.putInt(pictures.get(i).length).putInt(offset);
            offset += pictures.get(i).length;
        }
        pictures.forEach(out::put);
        return out.array();
    }

    /// A bitmap as icon files hold it: header with twice the height, rows from the bottom, then a mask of
    /// one bit a pixel that is set where the picture is see-through.
    private static byte[] bitmap(BufferedImage image) {
        int size = image.getWidth();
        int maskRow = (size + 31) / 32 * 4;
        int bytes = size * size * 4 + maskRow * size;
        var out = ByteBuffer.allocate(40 + bytes).order(ByteOrder.LITTLE_ENDIAN);
        out.putInt(40).putInt(size).putInt(size * 2).putShort((short) 1).putShort((short) 32);
        out.putInt(0).putInt(bytes).putInt(0).putInt(0).putInt(0).putInt(0);
        for (int y = size - 1; y >= 0; y--) {
            for (int x = 0; x < size; x++) {
                out.putInt(image.getRGB(x, y));
            }
        }
        for (int y = size - 1; y >= 0; y--) {
            byte[] mask = new byte[maskRow];
            for (int x = 0; x < size; x++) {
                if (image.getRGB(x, y) >>> 24 < 128) {
                    mask[x / 8] |= (byte) (0x80 >> x % 8);
                }
            }
            out.put(mask);
        }
        return out.array();
    }
}
