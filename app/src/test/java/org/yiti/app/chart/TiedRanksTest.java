package org.yiti.app.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.yiti.app.i18n.Texts;

/// Lines that share a rank are seen beside each other.
class TiedRanksTest {
    private static RanksData.Line line(String name, RanksData.Told told) {
        return new RanksData.Line(name, List.of(OptionalInt.of(1), OptionalInt.of(1)), told, name);
    }

    @Test
    void of_two_that_share_all_ranks_both_lines_are_seen() {
        var data =
                new RanksData(
                        "两家并列第1",
                        "名次",
                        "数据截至2021-06-30",
                        List.of("5月", "6月"),
                        List.of(
                                line("甲", RanksData.Told.APART),
                                line("乙", RanksData.Told.ROSE_MOST)));
        var style = new ChartStyle(ChartPalette.LIGHT, "System", 14);
        var image = new BufferedImage(600, 300, BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 600, 300);
        new RanksDrawing(data, style, new Texts(Locale.CHINESE))
                .draw(new Pen(g, style), new Rectangle2D.Double(0, 0, 600, 300));
        g.dispose();
        assertThat(inTheMiddle(image, ChartPalette.LIGHT.main())).isPositive();
        assertThat(inTheMiddle(image, ChartPalette.LIGHT.inks().good())).isPositive();
    }

    /// How many dots of the column in the middle have an ink.
    private static long inTheMiddle(BufferedImage image, Color ink) {
        long found = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            found += image.getRGB(image.getWidth() / 2, y) == ink.getRGB() ? 1 : 0;
        }
        return found;
    }
}
