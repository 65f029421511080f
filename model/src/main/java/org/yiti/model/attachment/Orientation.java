package org.yiti.model.attachment;

import java.util.Arrays;

/// How a camera was held (Exif, 1 to 8): which pixel of its picture comes where in one that stands upright.
public enum Orientation {
    UPRIGHT,
    MIRRORED,
    UPSIDE_DOWN,
    UPSIDE_DOWN_MIRRORED,
    LEFT_MIRRORED,
    LEFT,
    RIGHT_MIRRORED,
    RIGHT;

    /// @param exif what the camera says; anything but 1 to 8 is upright
    public static Orientation of(int exif) {
        return Arrays.stream(values())
                .filter(each -> each.ordinal() == exif - 1)
                .findFirst()
                .orElse(UPRIGHT);
    }

    /// Whether width and height change places.
    public boolean swaps() {
        return switch (this) {
            case LEFT_MIRRORED, LEFT, RIGHT_MIRRORED, RIGHT -> true;
            case UPRIGHT, MIRRORED, UPSIDE_DOWN, UPSIDE_DOWN_MIRRORED -> false;
        };
    }

    /// @param pixels line by line
    /// @param width of a line of them
    /// @return those of the picture that stands upright, line by line
    public int[] upright(int[] pixels, int width) {
        int height = pixels.length / width;
        int across = swaps() ? height : width;
        var turned = new int[pixels.length];
        for (int i = 0; i < turned.length; i++) {
            int x = i % across;
            int y = i / across;
            int right = width - 1;
            int bottom = height - 1;
            turned[i] =
                    switch (this) {
                        case UPRIGHT -> pixels[y * width + x];
                        case MIRRORED -> pixels[y * width + right - x];
                        case UPSIDE_DOWN -> pixels[(bottom - y) * width + right - x];
                        case UPSIDE_DOWN_MIRRORED -> pixels[(bottom - y) * width + x];
                        case LEFT_MIRRORED -> pixels[x * width + y];
                        case LEFT -> pixels[(bottom - x) * width + y];
                        case RIGHT_MIRRORED -> pixels[(bottom - x) * width + right - y];
                        case RIGHT -> pixels[x * width + right - y];
                    };
        }
        return turned;
    }
}
