package org.yiti.app.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jfree.chart.renderer.xy.SamplingXYLineRenderer;
import org.jfree.chart.renderer.xy.XYDifferenceRenderer;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.yiti.app.chart.RankedBarsData.Bar;
import org.yiti.app.chart.SCurveData.Point;
import org.yiti.app.i18n.Texts;
import org.yiti.app.theme.Look;

class PictureTest {
    private static final Texts TEXTS = new Texts(Locale.of("zh"));
    private static final ChartStyle STYLE = new ChartStyle(ChartPalette.LIGHT, "SansSerif", 13);

    @Test
    void aCurveHasOnePointForEachMonthAndTellsTheGapInPercentagePoints() {
        var points = Picture.of(ChartExamples.halfYear(), STYLE, TEXTS).points();

        assertThat(points).hasSize(12);
        assertThat(points.get(5))
                .isEqualTo(
                        new ChartPoint(
                                "actual-6",
                                "6月：实际 45.6%，计划 48.0%，落后 2.4 个百分点",
                                List.of("6月", "48.0%", "45.6%", "−2.4")));
        assertThat(points.get(6).sentence()).isEqualTo("7月：计划 58.0%");
    }

    @Test
    void theGapOfACurveIsShadedAndItsAxisHoldsMoreThanAHundredPercent() {
        var above =
                ChartExamples.curve(
                        List.of(new Point(1, 50, "p"), new Point(2, 100, "q")),
                        List.of(new Point(1, 60, "a"), new Point(2, 136, "b")));
        var plot = Picture.of(above, STYLE, TEXTS).chart().getXYPlot();

        assertThat(plot.getRenderer(0)).isInstanceOf(XYDifferenceRenderer.class);
        assertThat(plot.getRangeAxis().getUpperBound()).isGreaterThan(136);
    }

    @Test
    void aCurveOfManyThousandPointsIsSampled() {
        var plan =
                IntStream.rangeClosed(0, 6_000)
                        .mapToObj(i -> new Point(i / 500.0, i / 60.0, "p"))
                        .toList();
        var plot =
                Picture.of(ChartExamples.curve(plan, List.of()), STYLE, TEXTS).chart().getXYPlot();

        assertThat(plot.getRenderer(1)).isInstanceOf(SamplingXYLineRenderer.class);
    }

    @Test
    void barsStandFromTheLargestToTheSmallestAndStartAtZero() {
        var picture = Picture.of(ChartExamples.bars(9), STYLE, TEXTS);

        assertThat(picture.points())
                .extracting(ChartPoint::rowKey)
                .containsExactly(
                        "row-9", "row-8", "row-7", "row-6", "row-5", "row-4", "row-3", "row-2",
                        "row-1");
        assertThat(picture.points().getFirst().sentence())
                .isEqualTo("区9：9%（9/100），目标 5%，第 1 位，共 9 个");
        assertThat(picture.chart().getCategoryPlot().getRangeAxis().getLowerBound()).isZero();
    }

    @Test
    void upToTwelveBarsAreAllNamedAndOfMoreOnlyBothEndsAndTheHighlightedOne() {
        assertThat(axis(12).shown(20, 13)).hasSize(12);
        assertThat(axis(30).shown(20, 13)).containsExactlyInAnyOrder(0, 1, 2, 27, 28, 29);
        assertThat(axis(30).shown(7, 13)).containsExactlyInAnyOrder(1, 29, 27);
    }

    @Test
    void barsBelowZeroAndChartsWithoutAFootAreRefused() {
        assertThatThrownBy(() -> new Bar("区", -1, "", OptionalDouble.empty(), false, "r"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RankedBarsData("标题1", "单位", " ", "%", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noChartHasALegend() {
        Stream.of(ChartExamples.halfYear(), ChartExamples.bars(5))
                .map(data -> Picture.of(data, STYLE, TEXTS).chart())
                .forEach(chart -> assertThat(chart.getLegend()).isNull());
    }

    @Test
    void textAndDataStandOutFromTheGroundInEveryLook() {
        for (var look : Look.values()) {
            var palette = ChartPalette.of(look);
            assertThat(contrast(palette.text(), palette.ground())).isGreaterThan(7);
            assertThat(contrast(palette.muted(), palette.ground())).isGreaterThan(4.5);
            assertThat(contrast(palette.main(), palette.ground())).isGreaterThan(7);
            assertThat(contrast(palette.rest(), palette.ground())).isGreaterThan(3);
            assertThat(contrast(palette.target(), palette.ground())).isGreaterThan(3);
            assertThat(contrast(palette.main(), palette.rest())).isGreaterThan(2);
        }
    }

    @Test
    void anExportedPictureHasThreeHundredDotsAnInchAndADrawnGroundToItsEdge() throws IOException {
        var out = new ByteArrayOutputStream();
        new ChartImage(Picture.of(ChartExamples.halfYear(), STYLE, TEXTS), 640, 330).write(out);

        var reader = ImageIO.getImageReadersByFormatName("png").next();
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            reader.setInput(in);
            var image = reader.read(0);
            assertThat(image.getWidth()).isEqualTo(2000);
            assertThat(image.getRGB(1999, image.getHeight() - 1)).isEqualTo(Color.WHITE.getRGB());
            var tree = reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
            var resolution = ((Element) tree).getElementsByTagName("pHYs").item(0);
            assertThat(((Element) resolution).getAttribute("pixelsPerUnitXAxis"))
                    .isEqualTo("11811");
        } finally {
            reader.dispose();
        }
    }

    private static RankAxis axis(int bars) {
        return new RankAxis(ChartExamples.bars(bars).bars(), STYLE, Integer::toString);
    }

    /// Contrast ratio of WCAG 2.
    private static double contrast(Color a, Color b) {
        double first = luminance(a) + 0.05;
        double second = luminance(b) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed())
                + 0.7152 * linear(color.getGreen())
                + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
