package org.yiti.app.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.yiti.app.document.FontFiles;
import org.yiti.app.i18n.Texts;

class ChartFileTest {
    private static final Texts TEXTS = new Texts(Locale.of("zh"));

    /// A family of this computer that can write Chinese.
    private static String family() {
        return Arrays.stream(
                        GraphicsEnvironment.getLocalGraphicsEnvironment()
                                .getAvailableFontFamilyNames(Locale.ROOT))
                .filter(family -> new Font(family, Font.PLAIN, 12).canDisplayUpTo("半年完成漷") < 0)
                .filter(family -> new FontFiles().find(family).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static ChartSheet sheet(ChartData data, String family) {
        return new ChartSheet(data, TEXTS, ChartShade.LIGHT, family, 13, 640, 360);
    }

    private static byte[] written(ChartFile kind, ChartSheet sheet) throws Exception {
        var out = new ByteArrayOutputStream();
        kind.write(sheet, out);
        return out.toByteArray();
    }

    @Test
    void svgKeepsItsWordsAsWords() throws Exception {
        var data = ChartExamples.halfYear();
        var svg = written(ChartFile.SVG, sheet(data, family()));
        var root =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(svg))
                        .getDocumentElement();
        assertThat(root.getTagName()).isEqualTo("svg");
        assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 640 360");
        assertThat(root.getTextContent()).contains(data.title(), data.foot(), "275/603");
    }

    @Test
    void pdfIsOnePageWithEveryCharacterInAnEmbeddedFont() throws Exception {
        var sheet = sheet(ChartExamples.halfYear(), family());
        var reader = new PdfReader(written(ChartFile.PDF, sheet));
        assertThat(reader.getNumberOfPages()).isEqualTo(1);
        assertThat(reader.getPageSize(1).getWidth()).isEqualTo(480);
        var read = new PdfTextExtractor(reader).getTextFromPage(1).replaceAll("\\s", "");
        var drawn = ChartSvg.words(sheet).replaceAll("\\s", "");
        assertThat(drawn.chars().distinct().boxed().toList()).isNotEmpty();
        assertThat(read.codePoints().boxed().toList())
                .containsAll(drawn.codePoints().boxed().toList());
        reader.close();
    }

    @Test
    void whereTheFontHasNoFileTheWordsAreDrawnAsShapes() throws Exception {
        var pdf = written(ChartFile.PDF, sheet(ChartExamples.bars(5), "没有这种字体"));
        var reader = new PdfReader(pdf);
        assertThat(new PdfTextExtractor(reader).getTextFromPage(1)).isBlank();
        assertThat(reader.getPageContent(1).length).isGreaterThan(10_000);
        reader.close();
    }

    @Test
    void theNameAsksForTheKind() {
        assertThat(ChartFile.of("a.PDF")).contains(ChartFile.PDF);
        assertThat(ChartFile.of("a.b.svg")).contains(ChartFile.SVG);
        assertThat(ChartFile.of("a")).isEmpty();
    }
}
