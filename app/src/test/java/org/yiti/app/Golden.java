package org.yiti.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/// Pictures that were looked at, half as large: small enough to be kept, large enough that a line or a dot that is gone is
/// missed. With the same fonts two runs differ in nothing; what may differ is the edge of a letter. Run with `-Dyiti.golden=write` to make them anew, and look at them.
public final class Golden {
    private static final int SMALLER = 2;

    /// Mean difference of a colour's part, of 255.
    private static final double MOST_ON_AVERAGE = 0.5;

    /// Share of the pixels that may differ by more than a fifth.
    private static final double MOST_FAR_OFF = 0.001;

    private final Path folder;

    /// @param feature whose pictures they are
    public Golden(String feature) {
        folder =
                Checkout.root()
                        .resolve(
                                "app/src/test/resources/org/yiti/app/%s/golden".formatted(feature));
    }

    /// How two pictures differ.
    ///
    /// @param mean difference of a colour's part, of 255
    /// @param far share of the pixels that differ by more than a fifth
    public record Off(double mean, double far) {
        public boolean alike() {
            return mean < MOST_ON_AVERAGE && far < MOST_FAR_OFF;
        }
    }

    /// Fails where a picture does not look as it did.
    public void compare(String name, BufferedImage picture) throws IOException {
        if ("write".equals(System.getProperty("yiti.golden"))) {
            Files.createDirectories(folder);
            ImageIO.write(smaller(picture), "png", file(name));
        }
        assertThat(off(name, picture)).as(name).matches(Off::alike, "looks as it did");
    }

    /// How a picture differs from the one that was looked at.
    public Off off(String name, BufferedImage picture) throws IOException {
        var drawn = smaller(picture);
        var golden = ImageIO.read(file(name));
        assertThat(drawn.getWidth()).isEqualTo(golden.getWidth());
        assertThat(drawn.getHeight()).isEqualTo(golden.getHeight());
        long sum = 0;
        int far = 0;
        int pixels = drawn.getWidth() * drawn.getHeight();
        for (int x = 0; x < drawn.getWidth(); x++) {
            for (int y = 0; y < drawn.getHeight(); y++) {
                int off = difference(golden.getRGB(x, y), drawn.getRGB(x, y));
                sum += off;
                if (off > 3 * 51) {
                    far++;
                }
            }
        }
        return new Off(sum / 3.0 / pixels, (double) far / pixels);
    }

    private File file(String name) {
        return folder.resolve(name + ".png").toFile();
    }

    /// Each pixel the mean of a square.
    private static BufferedImage smaller(BufferedImage image) {
        int width = image.getWidth() / SMALLER;
        int height = image.getHeight() / SMALLER;
        var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                small.setRGB(x, y, mean(image, x * SMALLER, y * SMALLER));
            }
        }
        return small;
    }

    private static int mean(BufferedImage image, int left, int top) {
        int[] sums = new int[3];
        for (int x = left; x < left + SMALLER; x++) {
            for (int y = top; y < top + SMALLER; y++) {
                int rgb = image.getRGB(x, y);
                sums[0] += rgb >> 16 & 255;
                sums[1] += rgb >> 8 & 255;
                sums[2] += rgb & 255;
            }
        }
        int count = SMALLER * SMALLER;
        return sums[0] / count << 16 | sums[1] / count << 8 | sums[2] / count;
    }

    private static int difference(int one, int other) {
        return Math.abs((one >> 16 & 255) - (other >> 16 & 255))
                + Math.abs((one >> 8 & 255) - (other >> 8 & 255))
                + Math.abs((one & 255) - (other & 255));
    }
}
