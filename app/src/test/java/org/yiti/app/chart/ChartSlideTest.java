package org.yiti.app.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yiti.app.i18n.Texts;

class ChartSlideTest {
    private static final Texts TEXTS = new Texts(Locale.of("zh"));
    private static final Set<String> NATIVE =
            Set.of("s-curve", "ranking", "changes", "overdue", "outcomes", "stages", "control");

    static Stream<String> names() {
        return DrawnExamples.all().keySet().stream();
    }

    private static XMLSlideShow written(String name) throws Exception {
        var sheet =
                new ChartSheet(
                        DrawnExamples.of(name), TEXTS, ChartShade.LIGHT, "SansSerif", 13, 960, 540);
        var out = new ByteArrayOutputStream();
        ChartFile.PPTX.write(sheet, out);
        return new XMLSlideShow(new ByteArrayInputStream(out.toByteArray()));
    }

    @ParameterizedTest
    @MethodSource("names")
    void aSlideHasItsSentenceAndAChartOrAPictureThatIsDescribed(String name) throws Exception {
        try (var show = written(name)) {
            var slide = show.getSlides().getFirst();
            var data = DrawnExamples.of(name);
            assertThat(words(slide)).contains(data.title(), data.subtitle(), data.foot());
            var pictures =
                    slide.getShapes().stream()
                            .filter(XSLFPictureShape.class::isInstance)
                            .map(XSLFPictureShape.class::cast)
                            .toList();
            assertThat(show.getCharts()).hasSize(NATIVE.contains(name) ? 1 : 0);
            assertThat(pictures).hasSize(NATIVE.contains(name) ? 0 : 1);
            assertThat(pictures)
                    .allSatisfy(picture ->
                            assertThat(
                                            ((org.openxmlformats.schemas.presentationml.x2006.main
                                                                    .CTPicture)
                                                            picture.getXmlObject())
                                                    .getNvPicPr()
                                                    .getCNvPr()
                                                    .getDescr())
                                    .startsWith(data.title()));
        }
    }

    private static List<String> words(XSLFSlide slide) {
        return slide.getShapes().stream()
                .filter(XSLFTextShape.class::isInstance)
                .map(shape -> ((XSLFTextShape) shape).getText())
                .toList();
    }

    private static XDDFChartData chart(XMLSlideShow show) {
        return show.getCharts().getFirst().getChartSeries().getFirst();
    }

    @Test
    void aCurveIsTwoLinesWhoseMonthsWithoutAReportStayEmpty() throws Exception {
        try (var show = written("s-curve")) {
            var chart = chart(show);
            assertThat(chart).isInstanceOf(XDDFLineChartData.class);
            assertThat(chart.getSeriesCount()).isEqualTo(2);
            var sheet = show.getCharts().getFirst().getWorkbook().getSheetAt(0);
            assertThat(sheet.getRow(6).getCell(2).getNumericCellValue()).isEqualTo(45.6);
            assertThat(sheet.getRow(0).getCell(2).getStringCellValue()).isEqualTo("实际");
            var july = sheet.getRow(7).getCell(2);
            assertThat(july == null || july.toString().isEmpty()).isTrue();
            assertThat(show.getCharts().getFirst().getCTChart().xmlText())
                    .contains("dispBlanksAs val=\"gap\"");
        }
    }

    @Test
    void aWaterfallIsStackedOnWhatNobodySees() throws Exception {
        try (var show = written("overdue")) {
            assertThat(chart(show)).isInstanceOf(XDDFBarChartData.class);
            assertThat(chart(show).getSeriesCount()).isEqualTo(4);
            assertThat(show.getCharts().getFirst().getCTChart().xmlText())
                    .containsPattern("gapWidth[^>]*>\\s*<c:overlap val=\"100\"");
            var sheet = show.getCharts().getFirst().getWorkbook().getSheetAt(0);
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("办结销号");
            assertThat(sheet.getRow(2).getCell(1).getNumericCellValue()).isEqualTo(2);
            assertThat(sheet.getRow(2).getCell(4).getNumericCellValue()).isEqualTo(7);
        }
    }

    @Test
    void barsAreEditableNumbers() throws Exception {
        try (var show = written("changes")) {
            var sheet = show.getCharts().getFirst().getWorkbook().getSheetAt(0);
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("回天地区");
            assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(-27.97);
        }
    }

    @Test
    void whatFellAndWhatRoseAreSeriesWhoseNamesStandBesideAllBars() throws Exception {
        try (var show = written("changes")) {
            var data = (DivergingBarsData) DrawnExamples.of("changes");
            var sheet = show.getCharts().getFirst().getWorkbook().getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("下降");
            assertThat(sheet.getRow(0).getCell(2).getStringCellValue()).isEqualTo("上升");
            for (int at = 0; at < data.bars().size(); at++) {
                var change = data.bars().get(at).change();
                var row = sheet.getRow(at + 1);
                assertThat(number(row.getCell(1)))
                        .isEqualTo(change.stream().filter(c -> c < 0).boxed().findFirst());
                assertThat(number(row.getCell(2)))
                        .isEqualTo(change.stream().filter(c -> c >= 0).boxed().findFirst());
            }
            assertThat(show.getCharts().getFirst().getCTChart().xmlText())
                    .contains("tickLblPos val=\"low\"")
                    .contains("dLblPos val=\"outEnd\"")
                    .containsPattern("gapWidth[^>]*>\\s*<c:overlap val=\"100\"");
        }
    }

    private static Optional<Double> number(@Nullable Cell cell) {
        return Optional.ofNullable(cell)
                .filter(found -> found.getCellType() == CellType.NUMERIC)
                .map(Cell::getNumericCellValue);
    }

    @Test
    void meanAndLimitsAreDashedLines() throws Exception {
        try (var show = written("control")) {
            var data = (ControlChartData) DrawnExamples.of("control");
            var sheet = show.getCharts().getFirst().getWorkbook().getSheetAt(0);
            var range = data.ranges().getFirst();
            var row = sheet.getRow(range.from() + 1);
            assertThat(number(row.getCell(1))).contains(data.points().get(range.from()).value());
            assertThat(number(row.getCell(2))).contains(range.mean());
            assertThat(number(row.getCell(3))).contains(range.upper());
            assertThat(number(row.getCell(4))).contains(range.lower());
            assertThat(show.getCharts().getFirst().getCTChart().xmlText())
                    .contains("prstDash val=\"dash\"");
        }
    }
}
