package org.yiti.app.document.letter;

import java.awt.Color;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.yiti.model.attachment.Orientation;

/// A picture as small as it is needed, upright, with nothing of what a camera wrote in it.
///
/// @param jpeg the picture
/// @param width in pixels
/// @param height in pixels
public record SmallPicture(byte[] jpeg, int width, int height) {
    /// What it should be like.
    ///
    /// @param longest pixels on the longest edge, at most
    record Wanted(Orientation orientation, int longest) {}

    /// @param in a picture that was found to have a bearable number of pixels
    /// @return empty where it cannot be drawn
    static Optional<SmallPicture> of(InputStream in, Wanted wanted) throws IOException {
        var found = read(in, wanted.longest());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var whole = found.get();
        double scale =
                Math.min(
                        1,
                        (double) wanted.longest() / Math.max(whole.getWidth(), whole.getHeight()));
        int width = Math.max(1, (int) Math.round(whole.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(whole.getHeight() * scale));
        var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = small.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, width, height);
        canvas.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        canvas.drawImage(whole.getScaledInstance(width, height, Image.SCALE_SMOOTH), 0, 0, null);
        canvas.dispose();
        var upright = turned(small, wanted.orientation());
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(upright, "jpg", bytes);
        return Optional.of(
                new SmallPicture(bytes.toByteArray(), upright.getWidth(), upright.getHeight()));
    }

    private static BufferedImage turned(BufferedImage small, Orientation orientation) {
        if (orientation == Orientation.UPRIGHT) {
            return small;
        }
        int width = small.getWidth();
        int height = small.getHeight();
        var pixels = orientation.upright(small.getRGB(0, 0, width, height, null, 0, width), width);
        int across = orientation.swaps() ? height : width;
        int down = pixels.length / across;
        var upright = new BufferedImage(across, down, BufferedImage.TYPE_INT_RGB);
        upright.setRGB(0, 0, across, down, pixels, 0, across);
        return upright;
    }

    /// A large one is thinned while it is unfolded.
    private static Optional<BufferedImage> read(InputStream in, int most) throws IOException {
        try (var stream = ImageIO.createImageInputStream(in)) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
                int every = Math.max(1, longest / (2 * most));
                var how = reader.getDefaultReadParam();
                how.setSourceSubsampling(every, every, 0, 0);
                return Optional.of(reader.read(0, how));
            } catch (IOException | RuntimeException e) {
                return Optional.empty(); // what is damaged has no picture
            } finally {
                reader.dispose();
            }
        }
    }
}
