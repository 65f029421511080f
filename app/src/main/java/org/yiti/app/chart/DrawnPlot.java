package org.yiti.app.chart;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.ObjectOutputStream;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jspecify.annotations.Nullable;

/// Gives a drawing the room that JFreeChart leaves between title and foot.
final class DrawnPlot extends Plot {
    private final transient Drawing drawing;
    private final transient ChartStyle style;

    DrawnPlot(Drawing drawing, ChartStyle style) {
        this.drawing = drawing;
        this.style = style;
    }

    @Override
    public String getPlotType() {
        return drawing.getClass().getSimpleName();
    }

    @Override
    public void draw(
            Graphics2D g,
            Rectangle2D area,
            @Nullable Point2D anchor,
            @Nullable PlotState parentState,
            @Nullable PlotRenderingInfo info) {
        if (info != null) {
            info.setPlotArea(area);
            info.setDataArea(area);
        }
        if (area.getWidth() > 1 && area.getHeight() > 1) {
            drawing.draw(new Pen(g, style), area);
        }
    }

    private void writeObject(ObjectOutputStream to) {
        throw new UnsupportedOperationException("a chart is drawn anew from its data");
    }
}
