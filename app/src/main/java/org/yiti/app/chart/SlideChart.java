package org.yiti.app.chart;

import java.awt.Color;
import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.yiti.app.chart.NativeChart.Form;
import org.yiti.app.chart.NativeChart.Look;
import org.yiti.app.chart.NativeChart.Series;

/// Writes a [NativeChart] into a chart of a slide, with its numbers on the bars, as on our own charts.
final class SlideChart {
    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private SlideChart() {}

    static void fill(XSLFChart chart, NativeChart drawn) {
        boolean level = drawn.form() == Form.BARS;
        var names = chart.createCategoryAxis(level ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        var values = chart.createValueAxis(level ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        names.setTickLabelPosition(AxisTickLabelPosition.LOW); // beside bars that go below 0 too
        if (level) {
            names.setOrientation(AxisOrientation.MAX_MIN);
        }
        if (drawn.form() == Form.LINES) {
            drawn.most().ifPresent(values::setMaximum);
        } else {
            values.setVisible(false); // the bars carry their numbers
        }
        if (least(drawn) >= 0 && (drawn.form() != Form.LINES || drawn.most().isPresent())) {
            values.setMinimum(0);
        }
        var data = data(chart, drawn, names, values);
        for (int place = 0; place < drawn.series().size(); place++) {
            add(chart, data, drawn, place);
        }
        chart.plot(data);
        chart.displayBlanksAs(DisplayBlanks.GAP); // a month without a report is no 0
        if (level && drawn.series().size() > 1 || drawn.form() == Form.STACKED) {
            overlap(chart);
        }
        chart.setAutoTitleDeleted(true);
        if (drawn.series().stream().filter(s -> s.look() != Look.HIDDEN).count() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.TOP);
        }
    }

    private static void add(XSLFChart chart, XDDFChartData data, NativeChart drawn, int place) {
        int count = drawn.names().size();
        var series = drawn.series().get(place);
        var categories =
                XDDFDataSourcesFactory.fromArray(
                        drawn.names().toArray(String[]::new),
                        chart.formatRange(new CellRangeAddress(1, count, 0, 0)),
                        0);
        var numbers =
                XDDFDataSourcesFactory.fromArray(
                        NativeChart.boxed(series.values()),
                        chart.formatRange(new CellRangeAddress(1, count, place + 1, place + 1)),
                        place + 1);
        var added = data.addSeries(categories, numbers);
        added.setTitle(series.name(), chart.setSheetTitle(series.name(), place + 1));
        if (added instanceof XDDFLineChartData.Series line) {
            dress(line, series);
        } else if (added instanceof XDDFBarChartData.Series bar) {
            dress(bar, series, drawn.form());
        }
    }

    private static double least(NativeChart drawn) {
        return drawn.series().stream()
                .flatMapToDouble(
                        series -> series.values().stream().flatMapToDouble(v -> v.stream()))
                .min()
                .orElse(0);
    }

    private static XDDFChartData data(
            XSLFChart chart, NativeChart drawn, XDDFCategoryAxis names, XDDFValueAxis values) {
        if (drawn.form() == Form.LINES) {
            return chart.createData(ChartTypes.LINE, names, values);
        }
        var bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        bars.setBarDirection(drawn.form() == Form.BARS ? BarDirection.BAR : BarDirection.COL);
        bars.setGapWidth(50);
        bars.setVaryColors(false);
        if (drawn.form() == Form.STACKED) {
            bars.setBarGrouping(BarGrouping.STACKED);
        }
        return bars;
    }

    private static void dress(XDDFLineChartData.Series line, Series series) {
        boolean plain = series.look() == Look.PLAIN;
        line.setSmooth(false);
        line.setMarkerStyle(plain ? MarkerStyle.CIRCLE : MarkerStyle.NONE);
        var stroke = new XDDFLineProperties(solid(series.color()));
        stroke.setWidth(plain ? 2.25 : 1.25);
        if (series.look() == Look.DASHED) {
            stroke.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
        }
        line.setLineProperties(stroke);
    }

    private static void dress(XDDFBarChartData.Series bar, Series series, Form form) {
        boolean hidden = series.look() == Look.HIDDEN;
        var shape = new XDDFShapeProperties();
        shape.setFillProperties(hidden ? new XDDFNoFillProperties() : solid(series.color()));
        bar.setShapeProperties(shape);
        bar.setInvertIfNegative(false);
        if (!hidden) {
            number(bar.getCTBarSer(), form != Form.STACKED);
        }
    }

    /// The number at the end of each bar; on stacked columns it stands inside, and a 0 says nothing.
    private static void number(CTBarSer bar, boolean outside) {
        var labels = bar.addNewDLbls();
        var format = labels.addNewNumFmt();
        format.setFormatCode(outside ? "0.0;-0.0;0" : "0;-0;;");
        format.setSourceLinked(false);
        if (outside) {
            labels.addNewDLblPos()
                    .setVal(
                            org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos.Enum
                                    .forString("outEnd"));
        }
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private static XDDFSolidFillProperties solid(Color color) {
        return new XDDFSolidFillProperties(
                XDDFColor.from(
                        new byte[] {
                            (byte) color.getRed(), (byte) color.getGreen(), (byte) color.getBlue()
                        }));
    }

    /// Bars of one name lie on each other only with a full overlap. Written as text, because the small schemas that POI
    /// comes with lack the type of this one number.
    private static void overlap(XSLFChart chart) {
        var bars = chart.getCTChart().getPlotArea().getBarChartArray(0);
        try (var cursor = bars.newCursor()) {
            if (cursor.toChild(new QName(CHART, "gapWidth"))) {
                cursor.toEndToken();
                cursor.toNextToken();
                cursor.beginElement(new QName(CHART, "overlap", "c"));
                cursor.insertAttributeWithValue("val", "100");
            }
        }
    }
}
