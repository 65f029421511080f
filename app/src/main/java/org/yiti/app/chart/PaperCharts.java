package org.yiti.app.chart;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.FontMapper;
import org.openpdf.text.pdf.PdfContentByte;
import org.yiti.app.document.FontFiles;
import org.yiti.app.document.letter.Drawings;
import org.yiti.app.i18n.Texts;

/// The charts of one paper: drawn with lines and letters on its PDF, and as pictures for its text document. Its font is
/// looked for once.
public final class PaperCharts {
    /// A px is 1/96 inch, a point 1/72.
    private static final double POINTS = 72 / 96.0;

    /// Of plain words, in px: 8 points.
    private static final double TYPE = 11;

    /// Families of screens that are embedded in papers as well, best first.
    private static final List<String> FAMILIES =
            List.of(
                    "Microsoft YaHei",
                    "Noto Sans CJK SC",
                    "Source Han Sans SC",
                    "WenQuanYi Micro Hei",
                    "WenQuanYi Zen Hei",
                    "PingFang SC",
                    "SimHei");

    private final Texts texts;
    private final String family;
    private final Optional<BaseFont> embedded;

    public PaperCharts(FontFiles files, Texts texts) {
        this.texts = texts;
        var found = FAMILIES.stream().filter(family -> files.find(family).isPresent()).findFirst();
        this.family = found.orElse("System");
        this.embedded = found.flatMap(files::find);
    }

    /// The first character of the chart that cannot be drawn.
    public OptionalInt missing(ChartData data) {
        var words = words(data);
        var font = new Font(family(words), Font.PLAIN, 12);
        return words.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !font.canDisplay(c))
                .findFirst();
    }

    private String words(ChartData data) {
        var words = new StringBuilder(data.title()).append(data.subtitle()).append(data.foot());
        var picture = Picture.of(data, new ChartStyle(ChartPalette.LIGHT, family, TYPE), texts);
        picture.points().forEach(point -> point.cells().forEach(words::append));
        return words.toString();
    }

    /// The family where it has every character, else the one that the system puts together of all its fonts.
    private String family(String words) {
        var own = new Font(family, Font.PLAIN, 12);
        boolean whole =
                words.codePoints().allMatch(c -> Character.isWhitespace(c) || own.canDisplay(c));
        return whole && !family.equals("System") ? family : Font.SANS_SERIF;
    }

    private Picture picture(ChartData data, String words) {
        var drawn = family(words);
        var named = drawn.equals(Font.SANS_SERIF) ? "System" : drawn;
        return Picture.of(data, new ChartStyle(ChartPalette.LIGHT, named, TYPE), texts);
    }

    /// A PNG of 300 dots an inch.
    ///
    /// @param width in points
    /// @param height in points
    public byte[] png(ChartData data, float width, float height) {
        var bytes = new ByteArrayOutputStream();
        try {
            new ChartImage(picture(data, words(data)), width / POINTS, height / POINTS)
                    .write(bytes);
        } catch (IOException e) {
            throw new IllegalStateException("a picture in memory can be written", e);
        }
        return bytes.toByteArray();
    }

    /// Draws on a page of a PDF; words are words where one font has all of them, else shapes.
    ///
    /// @param x left edge, in points from the left edge of the paper
    /// @param y lower edge, in points from the lower edge of the paper
    public void draw(
            ChartData data, PdfContentByte page, float x, float y, float width, float height) {
        var words = words(data);
        var drawn = page.createTemplate(width, height);
        var font = embedded.filter(found -> holds(found, words));
        var g =
                font.map(f -> drawn.createGraphics(width, height, new OneFont(f)))
                        .orElseGet(() -> drawn.createGraphicsShapes(width, height));
        g.scale(POINTS, POINTS);
        picture(data, words)
                .chart()
                .draw(g, new Rectangle2D.Double(0, 0, width / POINTS, height / POINTS));
        g.dispose();
        page.addTemplate(drawn, x, y);
    }

    /// Draws those of a document that are here by the names of their pictures.
    ///
    /// @param before called before each
    public Drawings drawings(Map<String, ChartData> named, Runnable before) {
        return (name, page, place) -> {
            before.run();
            var data = named.get(name);
            if (data != null) {
                draw(data, page, place.x(), place.y(), place.width(), place.height());
            }
            return data != null;
        };
    }

    private static boolean holds(BaseFont font, String words) {
        return words.codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .allMatch(font::charExists);
    }

    /// Bold is drawn by the graphics itself, a little thicker.
    private record OneFont(BaseFont font) implements FontMapper {
        @Override
        public BaseFont awtToPdf(Font asked) {
            return font;
        }

        @Override
        public Font pdfToAwt(BaseFont asked, int size) {
            throw new IllegalStateException("nothing is read back");
        }
    }
}
