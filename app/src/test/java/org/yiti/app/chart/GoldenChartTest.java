package org.yiti.app.chart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.xslf.util.DummyGraphics2d;
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
        new Golden("chart").compare(file(name, shade), drawn(name, shade));
    }

    /// A golden picture that would let a chart pass whose data are not drawn is none.
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("charts")
    void aChartWithoutItsMarksDoesNotPass(String name, ChartShade shade) throws IOException {
        var image = blank(shade);
        var g = new Markless(pen(image), shade.palette().grid());
        picture(name, shade).chart().draw(g, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        assertThat(new Golden("chart").off(file(name, shade), image))
                .as("letters and grid alone")
                .matches(off -> !off.alike(), "differs");
    }

    /// Letters and grid lines, and nothing that is data.
    private static final class Markless extends DummyGraphics2d {
        private final Graphics2D pen;
        private final Color grid;

        private Markless(Graphics2D pen, Color grid) {
            super(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8), pen);
            this.pen = pen;
            this.grid = grid;
        }

        @Override
        public Graphics create() {
            return new Markless((Graphics2D) pen.create(), grid);
        }

        @Override
        public void draw(Shape shape) {
            if (grid.equals(pen.getPaint())) {
                pen.draw(shape);
            }
        }

        @Override
        public void fill(Shape shape) {}
    }

    private static String file(String name, ChartShade shade) {
        return name + "-" + shade.name().toLowerCase(Locale.ROOT);
    }

    private static Picture picture(String name, ChartShade shade) {
        var style = new ChartStyle(shade.palette(), "SansSerif", 13);
        return Picture.of(DrawnExamples.of(name), style, TEXTS);
    }

    private static BufferedImage blank(ChartShade shade) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        g.setPaint(shade.palette().ground());
        g.fillRect(0, 0, WIDTH, HEIGHT);
        g.dispose();
        return image;
    }

    private static Graphics2D pen(BufferedImage image) {
        var g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        return g;
    }

    private static BufferedImage drawn(String name, ChartShade shade) {
        var image = blank(shade);
        var g = pen(image);
        picture(name, shade).chart().draw(g, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        g.dispose();
        return image;
    }
}
