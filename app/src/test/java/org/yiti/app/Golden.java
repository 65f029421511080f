package org.yiti.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/// Pictures that were looked at, a sixth of the size, so that another computer's font changes little, and a bar, a line or a
/// colour that is not where it was, much. Run with `-Dyiti.golden=write` to make them anew, and look at them.
public final class Golden {
    private static final int SMALLER = 6;

    /// Mean difference of a colour's part, of 255.
    private static final double MOST_ON_AVERAGE = 4;

    /// Share of the pixels that may differ by more than a fifth.
    private static final double MOST_FAR_OFF = 0.02;

    private final Path folder;

    /// @param feature whose pictures they are
    public Golden(String feature) {
        folder =
                Checkout.root()
                        .resolve(
                                "app/src/test/resources/org/yiti/app/%s/golden".formatted(feature));
    }

    /// Fails where a picture does not look as it did.
    public void compare(String name, BufferedImage picture) throws IOException {
        var drawn = smaller(picture);
        var file = folder.resolve(name + ".png");
        if ("write".equals(System.getProperty("yiti.golden"))) {
            Files.createDirectories(folder);
            ImageIO.write(drawn, "png", file.toFile());
        }
        compare(ImageIO.read(file.toFile()), drawn);
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

    private static void compare(BufferedImage golden, BufferedImage drawn) {
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
        assertThat(sum / 3.0 / pixels).as("mean difference").isLessThan(MOST_ON_AVERAGE);
        assertThat((double) far / pixels).as("share far off").isLessThan(MOST_FAR_OFF);
    }

    private static int difference(int one, int other) {
        return Math.abs((one >> 16 & 255) - (other >> 16 & 255))
                + Math.abs((one >> 8 & 255) - (other >> 8 & 255))
                + Math.abs((one & 255) - (other & 255));
    }
}
