package org.yiti.app.chart;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.IntToDoubleFunction;

/// The axes of our own drawings: hairlines with their values, and names along an edge.
final class Axes {
    private Axes() {}

    /// Room that the values of a vertical axis need at its left.
    static double valuesWidth(Scale scale, ChartStyle style, DoubleFunction<String> words) {
        return scale.ticks(5).stream()
                        .mapToDouble(
                                tick -> Pen.width(words.apply(tick.doubleValue()), style.small()))
                        .max()
                        .orElse(0)
                + style.size() * 0.5;
    }

    /// Hairlines across a plot with their values at its left.
    static void upright(Pen pen, Scale scale, Rectangle2D plot, DoubleFunction<String> words) {
        var palette = pen.style().palette();
        for (var tick : scale.ticks(5)) {
            double y = scale.px(tick.doubleValue());
            pen.line(plot.getX(), y, plot.getMaxX(), y, palette.grid(), Pen.THIN);
            pen.words(
                    words.apply(tick.doubleValue()),
                    plot.getX() - pen.style().size() * 0.4,
                    y,
                    Pen.Side.LEFT,
                    pen.style().small(),
                    palette.muted());
        }
    }

    /// Hairlines down a plot with their values below it.
    static void level(Pen pen, Scale scale, Rectangle2D plot, DoubleFunction<String> words) {
        var palette = pen.style().palette();
        double taken = Double.NEGATIVE_INFINITY;
        for (var tick : scale.ticks(6)) {
            double x = scale.px(tick.doubleValue());
            var said = words.apply(tick.doubleValue());
            double half = Pen.width(said, pen.style().small()) / 2;
            pen.line(x, plot.getY(), x, plot.getMaxY(), palette.grid(), Pen.THIN);
            if (x - half > taken) {
                pen.words(
                        said,
                        x,
                        plot.getMaxY() + pen.style().size() * 0.85,
                        Pen.Side.MIDDLE,
                        pen.style().small(),
                        palette.muted());
                taken = x + half + pen.style().size() * 0.4;
            }
        }
    }

    /// Names below a plot; the first and the last always, and between them as many as have room.
    static void names(Pen pen, List<String> names, IntToDoubleFunction x, double y) {
        var font = pen.style().small();
        int every = every(names, font, x);
        for (int place = 0; place < names.size(); place++) {
            if (place % every == 0) {
                pen.words(
                        names.get(place),
                        x.applyAsDouble(place),
                        y,
                        Pen.Side.MIDDLE,
                        font,
                        pen.style().palette().muted());
            }
        }
    }

    private static int every(List<String> names, Font font, IntToDoubleFunction x) {
        if (names.size() < 2) {
            return 1;
        }
        double apart = Math.abs(x.applyAsDouble(1) - x.applyAsDouble(0));
        double widest = names.stream().mapToDouble(name -> Pen.width(name, font)).max().orElse(0);
        return Math.max(1, (int) Math.ceil((widest + font.getSize() * 0.3) / Math.max(1, apart)));
    }
}
