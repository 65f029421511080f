package org.yiti.app.chart;

import java.util.List;
import java.util.OptionalDouble;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;

/// The last values of a row at a glance: a line of 60 by 16, its end as a dot, the range from least to most as a pale band.
/// The words of the row say the rest; it has none of its own.
public final class Sparkline extends Region {
    private static final double WIDTH = 60;
    private static final double HEIGHT = 16;
    private static final double DOT = 2;

    private final Rectangle band = new Rectangle();
    private final Polyline line = new Polyline();
    private final Circle end = new Circle(DOT);

    public Sparkline() {
        getStyleClass().add("sparkline");
        getStylesheets().add(Chart.class.getResource("chart.css").toExternalForm());
        band.getStyleClass().add("sparkline-band");
        line.getStyleClass().add("sparkline-line");
        end.getStyleClass().add("sparkline-end");
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        setMouseTransparent(true);
        getChildren().addAll(band, line, end);
        getChildren().forEach(child -> child.setManaged(false));
        show(List.of());
    }

    /// @param values by time; empty ones are left out of the line
    public void show(List<OptionalDouble> values) {
        line.getPoints().clear();
        var known = values.stream().flatMapToDouble(OptionalDouble::stream).summaryStatistics();
        getChildren().forEach(child -> child.setVisible(known.getCount() > 0));
        if (known.getCount() == 0) {
            return;
        }
        double span = known.getMax() - known.getMin();
        for (int place = 0; place < values.size(); place++) {
            var value = values.get(place);
            if (value.isPresent()) {
                double x = DOT + place * (WIDTH - 2 * DOT) / Math.max(1, values.size() - 1);
                double share = span == 0 ? 0.5 : (value.getAsDouble() - known.getMin()) / span;
                line.getPoints().addAll(x, HEIGHT - DOT - share * (HEIGHT - 2 * DOT));
            }
        }
        band.setX(0);
        band.setY(DOT);
        band.setWidth(WIDTH);
        band.setHeight(HEIGHT - 2 * DOT);
        int count = line.getPoints().size();
        end.setCenterX(line.getPoints().get(count - 2));
        end.setCenterY(line.getPoints().get(count - 1));
    }
}
