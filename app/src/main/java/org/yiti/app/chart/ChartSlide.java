package org.yiti.app.chart;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import javax.xml.namespace.QName;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.yiti.app.chart.NativeChart.Form;
import org.yiti.app.chart.NativeChart.Series;

/// A chart as a plain slide of 16:9: curves, bars and columns as charts of the office program, whose numbers can be edited;
/// the others as a picture of 300 dots an inch with its words as the text for those who do not see it.
public final class ChartSlide {
    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final int WIDE = 960;
    private static final int HIGH = 540;
    private static final double EDGE = 36;
    private static final double TITLE_SIZE = 24;
    private static final double PLAIN_SIZE = 14;
    private static final double SMALL_SIZE = 12;

    private ChartSlide() {}

    static void write(ChartSheet sheet, OutputStream to) throws IOException {
        try (var show = new XMLSlideShow()) {
            show.setPageSize(new Dimension(WIDE, HIGH));
            add(show, sheet);
            show.write(to);
        }
    }

    /// Adds a slide with the chart at the end of a show that is 960 by 540 points.
    public static XSLFSlide add(XMLSlideShow show, ChartSheet sheet) throws IOException {
        var slide = show.createSlide();
        var data = sheet.data();
        words(slide, sheet, sheet.title(), 24, TITLE_SIZE, true);
        words(slide, sheet, data.subtitle(), 72, PLAIN_SIZE, false);
        words(slide, sheet, data.foot(), HIGH - 48, SMALL_SIZE, false);
        var room = new Rectangle2D.Double(EDGE, 104, WIDE - 2 * EDGE, HIGH - 104 - 56);
        place(show, slide, sheet, room);
        return slide;
    }

    /// Puts the chart without its words into a slide.
    ///
    /// @param room in points
    public static void place(XMLSlideShow show, XSLFSlide slide, ChartSheet sheet, Rectangle2D room)
            throws IOException {
        Optional<NativeChart> drawn =
                NativeChart.of(sheet.data(), sheet.texts(), sheet.style().palette());
        if (drawn.isPresent()) {
            var chart = show.createChart();
            slide.addChart(chart, inEmu(room));
            fill(chart, drawn.get());
        } else {
            picture(show, slide, sheet, room);
        }
    }

    private static void words(
            XSLFSlide slide, ChartSheet sheet, String words, double y, double size, boolean bold) {
        var box = slide.createTextBox();
        box.setAnchor(new Rectangle2D.Double(EDGE, y, WIDE - 2 * EDGE, size * 1.8));
        box.setLeftInset(0);
        var run = box.setText(words);
        run.setFontSize(size);
        run.setBold(bold);
        run.setFontFamily(sheet.family());
        var palette = sheet.style().palette();
        run.setFontColor(bold ? palette.text() : palette.muted());
    }

    /// Unlike every other shape, a chart is placed in EMU.
    private static Rectangle2D inEmu(Rectangle2D points) {
        return new Rectangle2D.Double(
                Units.toEMU(points.getX()),
                Units.toEMU(points.getY()),
                Units.toEMU(points.getWidth()),
                Units.toEMU(points.getHeight()));
    }

    private static void picture(
            XMLSlideShow show, XSLFSlide slide, ChartSheet sheet, Rectangle2D room)
            throws IOException {
        var png = new ByteArrayOutputStream();
        var sized =
                new ChartSheet(
                        sheet.data(),
                        sheet.title(),
                        sheet.texts(),
                        sheet.shade(),
                        sheet.family(),
                        sheet.typeSize(),
                        room.getWidth() * 96 / 72,
                        room.getHeight() * 96 / 72);
        new ChartImage(sized.picture(), sized.width(), sized.height()).write(png);
        var picture = slide.createPicture(show.addPicture(png.toByteArray(), PictureType.PNG));
        picture.setAnchor(room);
        var seen =
                ((org.openxmlformats.schemas.presentationml.x2006.main.CTPicture)
                                picture.getXmlObject())
                        .getNvPicPr()
                        .getCNvPr();
        seen.setDescr(sheet.title() + "\n" + sheet.data().subtitle() + "\n" + sheet.data().foot());
    }

    private static void fill(XSLFChart chart, NativeChart drawn) {
        boolean level = drawn.form() == Form.BARS;
        var names = chart.createCategoryAxis(level ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        var values = chart.createValueAxis(level ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        if (level) {
            names.setOrientation(AxisOrientation.MAX_MIN);
        }
        if (drawn.form() != Form.LINES && least(drawn) >= 0) {
            values.setMinimum(0);
        }
        var data = data(chart, drawn, names, values);
        int count = drawn.names().size();
        var categories =
                XDDFDataSourcesFactory.fromArray(
                        drawn.names().toArray(String[]::new),
                        chart.formatRange(new CellRangeAddress(1, count, 0, 0)),
                        0);
        for (int place = 0; place < drawn.series().size(); place++) {
            var series = drawn.series().get(place);
            var numbers =
                    XDDFDataSourcesFactory.fromArray(
                            NativeChart.boxed(series.values()),
                            chart.formatRange(new CellRangeAddress(1, count, place + 1, place + 1)),
                            place + 1);
            var added = data.addSeries(categories, numbers);
            added.setTitle(series.name(), chart.setSheetTitle(series.name(), place + 1));
            dress(added, series);
        }
        chart.plot(data);
        if (drawn.form() == Form.STACKED) {
            overlap(chart);
        }
        chart.setAutoTitleDeleted(true);
        if (drawn.form() == Form.LINES) {
            chart.getOrAddLegend().setPosition(LegendPosition.TOP);
        }
    }

    /// Stacked columns stand on each other only with a full overlap. Written as text, because the small schemas that POI comes
    /// with lack the type of this one number.
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

    private static void dress(XDDFChartData.Series added, Series series) {
        if (added instanceof XDDFLineChartData.Series line) {
            line.setSmooth(false);
            line.setMarkerStyle(MarkerStyle.CIRCLE);
            var stroke = new XDDFLineProperties(solid(series.color()));
            stroke.setWidth(2.25);
            line.setLineProperties(stroke);
            return;
        }
        var shape = new XDDFShapeProperties();
        shape.setFillProperties(
                series.hidden() ? new XDDFNoFillProperties() : solid(series.color()));
        added.setShapeProperties(shape);
    }

    private static XDDFSolidFillProperties solid(Color color) {
        return new XDDFSolidFillProperties(
                XDDFColor.from(
                        new byte[] {
                            (byte) color.getRed(), (byte) color.getGreen(), (byte) color.getBlue()
                        }));
    }
}
