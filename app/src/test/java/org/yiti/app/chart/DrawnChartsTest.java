package org.yiti.app.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yiti.app.i18n.Texts;

/// What must be true of every chart, whatever it draws.
class DrawnChartsTest {
    private static final Texts TEXTS = new Texts(Locale.of("zh"));
    private static final ChartStyle STYLE = new ChartStyle(ChartPalette.LIGHT, "SansSerif", 13);
    private static final Rectangle2D AREA = new Rectangle2D.Double(20, 60, 700, 420);

    static Stream<String> names() {
        return DrawnExamples.all().keySet().stream();
    }

    private static Picture picture(String name) {
        return Picture.of(DrawnExamples.of(name), STYLE, TEXTS);
    }

    private static void draw(Picture picture) {
        new ChartImage(picture, 740, 520);
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyPointLiesInThePlotAndIsFoundWhereItIsDrawn(String name) {
        var picture = picture(name);
        draw(picture);
        assertThat(picture.points()).isNotEmpty();
        for (int point = 0; point < picture.points().size(); point++) {
            var box = picture.bounds(point, AREA);
            assertThat(AREA.getBounds().contains(box.getCenterX(), box.getCenterY()))
                    .as("point %d at %s", point, box)
                    .isTrue();
            var found = picture.at(box.getCenterX(), box.getCenterY(), AREA);
            assertThat(found).isPresent();
            var there = picture.bounds(found.getAsInt(), AREA);
            assertThat(there.contains(box.getCenterX(), box.getCenterY())).isTrue();
        }
        assertThat(picture.at(AREA.getX() - 100, AREA.getY() - 100, AREA)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void theTableHasACellForEachHeadAndEveryPointASentenceAndAKey(String name) {
        var picture = picture(name);
        assertThat(picture.rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.cells()).hasSameSizeAs(picture.heads()));
        assertThat(picture.points())
                .allSatisfy(point -> {
                    assertThat(point.sentence()).isNotBlank().doesNotContain("{");
                    assertThat(point.rowKey()).isNotBlank();
                });
    }

    @Test
    void inAHeatMapARowOfTheTableIsAThingAndTheKeysWalkUpAndDown() {
        var picture = picture("heat-map");
        assertThat(picture.rows()).hasSize(10);
        assertThat(picture.points()).hasSize(120);
        assertThat(picture.across()).isEqualTo(12);
        assertThat(picture.points().get(13).rowKey()).isEqualTo("1/2");
        assertThat(picture.bounds(13, AREA).getY()).isGreaterThan(picture.bounds(1, AREA).getY());
        assertThat(picture.heads()).hasSize(14).startsWith("名称", "1月").endsWith("比计划");
    }

    @Test
    void bothWaysOfAChangeAndWhatHasNoneStandWithTheirSigns() {
        var points = picture("changes").points();
        assertThat(points)
                .extracting(point -> point.cells().get(1))
                .containsExactly("−28.0%", "−10.0%", "0%", "+12.5%", "—");
        assertThat(points.get(1).sentence()).endsWith("（样本不足30，仅供参考）");
        assertThat(points.get(4).sentence()).isEqualTo("新增问题：—  基数为0，本月5件（样本不足30，仅供参考）");
    }

    @Test
    void stepsOfAWaterfallMustLeadFromTheStartToTheEnd() {
        assertThatThrownBy(() ->
                        new WaterfallData(
                                "由9降到6",
                                "项",
                                "截至",
                                new WaterfallData.End("5月", 9, "a"),
                                List.of(new WaterfallData.Step("办结", -2, "b")),
                                new WaterfallData.End("6月", 6, "c")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(picture("overdue").points())
                .extracting(point -> point.cells().get(1))
                .containsExactly("9", "−7", "+3", "+1", "6");
    }

    @Test
    void signalsOfAControlChartSayWhetherTheyAreGoodNews() {
        var points = picture("control").points();
        assertThat(points.get(13).sentence())
                .isEqualTo("第14周：219件，均值 252.2，控制限 226.4–278.0，下降信号，改善");
        assertThat(points.get(2).sentence()).endsWith("上升信号，恶化");
        assertThat(points.get(0).sentence()).endsWith("平稳");
    }

    @Test
    void onlyTheCornerToSpeakOfComesFirst() {
        assertThat(picture("quadrant").points())
                .extracting(ChartPoint::rowKey)
                .containsExactly("a", "b", "c", "d", "e", "f");
    }

    @Test
    void greyKeepsNoColour() {
        var grey = ChartPalette.LIGHT.inGrey();
        assertThat(List.of(grey.main(), grey.target(), grey.inks().late(), grey.inks().good()))
                .allSatisfy(color -> {
                    assertThat(color.getRed()).isEqualTo(color.getGreen());
                    assertThat(color.getGreen()).isEqualTo(color.getBlue());
                });
    }

    @Test
    void labelsOnOneEdgeAreSpreadInTheirOrderAndStayInside() {
        var placed = LabelRoom.spread(new double[] {50, 52, 51, 400}, 14, 40, 300);
        assertThat(placed).containsExactly(50, 78, 64, 300);
        var crowded = LabelRoom.spread(new double[] {0, 0, 0, 0}, 14, 10, 31);
        assertThat(crowded).containsExactly(10, 17, 24, 31);
    }

    @Test
    void ticksAreRoundAndLieWithinTheScale() {
        assertThat(new Scale(-23.8, 9, 0, 100).ticks(5))
                .extracting(tick -> tick.intValue())
                .containsExactly(-20, -10, 0);
        assertThat(new Scale(0, 0.9, 0, 100).ticks(5)).hasSize(5);
    }

    @Test
    void labelsStayClearOfEachOther() {
        var room = new LabelRoom(AREA, List.of(), List.of());
        var wish =
                new LabelRoom.Wish(
                        300, 200, 80, 15, 5, List.of(LabelRoom.Side.RIGHT, LabelRoom.Side.LEFT));
        var first = room.place(wish);
        var second = room.placeIfFree(wish).orElseThrow();
        assertThat(first.intersects(second)).isFalse();
        assertThat(room.placeIfFree(wish)).isEmpty();
    }
}
