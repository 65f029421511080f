package org.yiti.app.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.TickUnits;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.fx.FXHints;
import org.jspecify.annotations.Nullable;

/// How all charts look: colours, one font family for Chinese, Latin and digits, and a type size.
///
/// @param family installed font family; anything unknown falls back to the system's sans serif
/// @param size normal type size in px
record ChartStyle(ChartPalette palette, String family, double size) {
    static final Stroke HAIR = new BasicStroke(1f);

    Font plain() {
        return font(Font.PLAIN, size);
    }

    Font bold() {
        return font(Font.BOLD, size);
    }

    Font small() {
        return font(Font.PLAIN, size * 0.92);
    }

    Font sized(double px) {
        return font(Font.PLAIN, px);
    }

    /// The finished chart around a plot: title (where it has one), subtitle and foot, all flush left.
    JFreeChart frame(Plot plot, String title, String subtitle, String foot) {
        var chart = new FreshChart(plot);
        chart.setBackgroundPaint(palette.ground());
        chart.setTextAntiAlias(true);
        // FXGraphics2D 2.1.5 measures with the font it last drew with, not with the one it is asked
        // for
        chart.getRenderingHints().put(FXHints.KEY_USE_FX_FONT_METRICS, Boolean.FALSE);
        chart.setPadding(new RectangleInsets(size * 0.6, size * 0.8, size * 0.5, size * 0.8));
        if (!title.isEmpty()) {
            chart.addSubtitle(text(title, font(Font.BOLD, size * 1.2), palette.text(), 0.15));
        }
        chart.addSubtitle(text(subtitle, plain(), palette.muted(), 0.5));
        var last = text(foot, small(), palette.muted(), 0.1);
        last.setMargin(size * 0.3, 0, 0, 0);
        last.setPosition(RectangleEdge.BOTTOM);
        chart.addSubtitle(last);
        plot.setBackgroundPaint(palette.ground());
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        return chart;
    }

    /// FXGraphics2D 2.1.5 passes over a paint, stroke or font that it was given last, though its canvas has forgotten both since
    /// the drawing before: a chart that ended with its ground began on black. So each drawing begins with others.
    private static final class FreshChart extends JFreeChart {
        private static final Color OTHER = new Color(0x010203);
        private static final Font OTHER_FONT = new Font(Font.SERIF, Font.ITALIC, 3);
        private static final Stroke OTHER_STROKE = new BasicStroke(0.37f);

        FreshChart(Plot plot) {
            super(null, null, plot, false);
        }

        @Override
        public void draw(
                Graphics2D g,
                Rectangle2D area,
                @Nullable Point2D anchor,
                @Nullable ChartRenderingInfo info) {
            g.setPaint(OTHER);
            g.setStroke(OTHER_STROKE);
            g.setFont(OTHER_FONT);
            super.draw(g, area, anchor, info);
        }
    }

    void dress(Axis axis) {
        axis.setTickLabelFont(small());
        axis.setTickLabelPaint(palette.muted());
        axis.setAxisLinePaint(palette.muted());
        axis.setTickMarksVisible(false);
    }

    /// An axis of values; percents are ticked at every fifth, other values at whole numbers.
    NumberAxis values(double from, double to, String unit) {
        var axis = new NumberAxis();
        dress(axis);
        axis.setAxisLineVisible(false);
        axis.setRange(from, to);
        axis.setStandardTickUnits(
                unit.equals("%") ? fifths() : NumberAxis.createIntegerTickUnits());
        axis.setNumberFormatOverride(ticks(unit));
        return axis;
    }

    private static TickUnits fifths() {
        var units = new TickUnits();
        for (int step : new int[] {20, 50, 100, 200, 500, 1000}) {
            units.add(new NumberTickUnit(step));
        }
        return units;
    }

    /// Numbers with their unit; unlike a percent format it takes 45 for 45 %.
    static DecimalFormat ticks(String unit) {
        var format = new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setPositiveSuffix(unit);
        return format;
    }

    private TextTitle text(String words, Font font, Color color, double below) {
        var title = new TextTitle(words, font);
        title.setPaint(color);
        title.setHorizontalAlignment(HorizontalAlignment.LEFT);
        title.setTextAlignment(HorizontalAlignment.LEFT);
        title.setExpandToFitSpace(true);
        title.setPadding(new RectangleInsets(size * 0.1, 0, size * below, 0));
        return title;
    }

    private Font font(int weight, double px) {
        var known = family.equals("System") ? Font.SANS_SERIF : family;
        return new ChartFont(known, weight, (int) Math.round(px));
    }
}
