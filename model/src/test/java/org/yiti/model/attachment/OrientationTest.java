package org.yiti.model.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrientationTest {
    /// The upright picture is abc over def. How a camera keeps it is written in Exif by what its first line and first
    /// column are: 6, for one, has the right side as its first line and the top as its first column.
    @ParameterizedTest
    @CsvSource({
        "1, abcdef, 3",
        "2, cbafed, 3",
        "3, fedcba, 3",
        "4, defabc, 3",
        "5, adbecf, 2",
        "6, cfbead, 2",
        "7, fcebda, 2",
        "8, daebfc, 2"
    })
    void whatTheCameraKeptIsPutUpright(int exif, String kept, int width) {
        var orientation = Orientation.of(exif);
        var upright = orientation.upright(kept.chars().toArray(), width);
        assertThat(new String(upright, 0, upright.length)).isEqualTo("abcdef");
        assertThat(orientation.swaps()).isEqualTo(width == 2);
    }

    @Test
    void whatIsNoOrientationIsUpright() {
        assertThat(Orientation.of(0)).isEqualTo(Orientation.UPRIGHT);
        assertThat(Orientation.of(9)).isEqualTo(Orientation.UPRIGHT);
        assertThat(Orientation.of(-1)).isEqualTo(Orientation.UPRIGHT);
    }
}
