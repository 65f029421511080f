package org.yiti.app.chart;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.yiti.app.i18n.Texts;

/// A chart as a plain slide of 16:9: curves, bars and columns as charts of the office program, whose numbers can be edited;
/// the others as a picture of 300 dots an inch with its words as the text for those who do not see it.
public final class ChartSlide {
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
        words(slide, sheet, subtitle(data, sheet.texts()), 72, PLAIN_SIZE, false);
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
            SlideChart.fill(chart, drawn.get());
        } else {
            picture(show, slide, sheet, room);
        }
    }

    /// What a chart's subtitle says of measure, unit and period. What stands behind a semicolon explains lines and shapes of
    /// our own drawing; a chart of the office program has others, and a legend.
    static String subtitle(ChartData data, Texts texts) {
        var words = data.subtitle();
        int end = words.indexOf(texts.tr("chart.subtitle.stop"));
        return end < 0 || NativeChart.of(data, texts, ChartPalette.LIGHT).isEmpty()
                ? words
                : words.substring(0, end);
    }

    private static void words(
            XSLFSlide slide, ChartSheet sheet, String words, double y, double size, boolean bold) {
        var box = slide.createTextBox();
        box.setAnchor(new Rectangle2D.Double(EDGE, y, WIDE - 2 * EDGE, size * 1.8));
        box.setLeftInset(0);
        var run = box.setText(words);
        run.setFontSize(size);
        run.setBold(bold);
        PlainShow.family(run, sheet.family());
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
}
