package org.yiti.app.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.Test;
import org.yiti.app.FxTest;

class SparklineTest extends FxTest {
    private static List<OptionalDouble> of(double... values) {
        return DoubleStream.of(values).mapToObj(OptionalDouble::of).toList();
    }

    private Sparkline shown(List<OptionalDouble> values) {
        var line = fx(Sparkline::new);
        show(new VBox(line));
        fx(() -> line.show(values));
        return line;
    }

    private static Polyline line(Sparkline of) {
        return (Polyline) of.lookup(".sparkline-line");
    }

    @Test
    void theLeastLiesLowTheMostHighAndTheEndIsMarked() {
        var line = shown(of(10, 30, 20));
        var points = line(line).getPoints();
        assertThat(points).hasSize(6);
        double first = points.get(1);
        double second = points.get(3);
        double third = points.get(5);
        assertThat(second).isLessThan(third);
        assertThat(third).isLessThan(first);
        assertThat(third).isEqualTo((first + second) / 2, within(0.01));
        assertThat(points.get(2) - points.get(0))
                .as("equal steps in time")
                .isEqualTo(points.get(4) - points.get(2), within(0.01));
        var end = (Circle) line.lookup(".sparkline-end");
        assertThat(end.getCenterX()).isEqualTo(points.get(4));
        assertThat(end.getCenterY()).isEqualTo(third);
        var band = (Rectangle) line.lookup(".sparkline-band");
        assertThat(band.getY()).isEqualTo(second, within(0.01));
        assertThat(band.getY() + band.getHeight()).isEqualTo(first, within(0.01));
    }

    @Test
    void aMonthWithoutAValueIsLeftOutAndKeepsItsPlace() {
        var whole = line(shown(of(10, 20, 30))).getPoints();
        var gap =
                line(shown(
                                List.of(
                                        OptionalDouble.of(10),
                                        OptionalDouble.empty(),
                                        OptionalDouble.of(30))))
                        .getPoints();
        assertThat(gap).containsExactly(whole.get(0), whole.get(1), whole.get(4), whole.get(5));
    }

    @Test
    void equalValuesAreALevelLineInTheMiddle() {
        var line = shown(of(7, 7));
        var points = line(line).getPoints();
        assertThat(points.get(1)).isEqualTo(points.get(3));
        assertThat(points.get(1)).isEqualTo(line.prefHeight(-1) / 2, within(0.01));
    }

    @Test
    void withoutAnyValueNothingIsDrawn() {
        var line = shown(List.of(OptionalDouble.empty()));
        assertThat(line.getChildrenUnmodifiable()).noneMatch(node -> node.isVisible());
        fx(() -> line.show(of(1, 2)));
        assertThat(line.getChildrenUnmodifiable()).allMatch(node -> node.isVisible());
    }
}
