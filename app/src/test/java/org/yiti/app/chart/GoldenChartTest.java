package org.yiti.app.chart;

import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yiti.app.Golden;
import org.yiti.app.i18n.Texts;

/// Every chart in light, dark and grey against a picture of it that was looked at.
class GoldenChartTest {
    private static final Texts TEXTS = new Texts(Locale.of("zh"));
    private static final int WIDTH = 720;
    private static final int HEIGHT = 480;

    static Stream<Arguments> charts() {
        return DrawnExamples.all().keySet().stream()
                .flatMap(name ->
                        Stream.of(ChartShade.values()).map(shade -> Arguments.of(name, shade)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("charts")
    void looksAsItDidWhenItWasLookedAt(String name, ChartShade shade) throws IOException {
        new Golden("chart")
                .compare(name + "-" + shade.name().toLowerCase(Locale.ROOT), drawn(name, shade));
    }

    private static BufferedImage drawn(String name, ChartShade shade) {
        var style = new ChartStyle(shade.palette(), "SansSerif", 13);
        var picture = Picture.of(DrawnExamples.of(name), style, TEXTS);
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setPaint(picture.chart().getBackgroundPaint());
        g.fillRect(0, 0, WIDTH, HEIGHT);
        picture.chart().draw(g, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        g.dispose();
        return image;
    }
}
