package org.yiti.app.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;
import org.yiti.app.boot.TestStores;
import org.yiti.app.i18n.Texts;
import org.yiti.app.ledger.file.WorkbookReader;
import org.yiti.model.job.Progress;
import org.yiti.model.ledger.Column;
import org.yiti.model.ledger.ColumnMeaning;

/// Templates as other programs and careless hands make them.
class OddTemplateTest {
    private static final int ROW = OfficeTemplate.ROW;
    private static final Column CONTENT = Column.of(ColumnMeaning.CONTENT);

    private final OfficeTemplate template = new OfficeTemplate();
    private final XSSFWorkbook workbook = template.sheet.getWorkbook();
    private final Texts texts = new Texts(Locale.CHINESE);
    @TempDir Path home;

    /// Three tasks in a template.
    private Path filled() throws Exception {
        return filled(template.bytes());
    }

    private Path filled(byte[] bytes) throws Exception {
        var rows = List.of(Map.of(CONTENT, "甲"), Map.of(CONTENT, "乙"), Map.of(CONTENT, "丙"));
        var keys = Map.of(Column.of(ColumnMeaning.ROW_KEY), "行号");
        var content = new TemplateFilling.Content(rows, Map.of(), keys, Map.of("a", "b"));
        var out = home.resolve("out.xlsx");
        new TemplateFilling(bytes, content).write(out, Progress.SILENT);
        return out;
    }

    private List<String> troubles() throws Exception {
        return TemplateReader.read(template.bytes()).troubles().stream().map(texts::say).toList();
    }

    @Test
    void texts_that_stand_in_the_cells_themselves_are_replaced_whole() throws Exception {
        for (var row : template.sheet) {
            for (var cell : row) {
                var stored = ((XSSFCell) cell).getCTCell();
                if (STCellType.S.equals(stored.getT())) {
                    var text = new XSSFRichTextString(cell.getStringCellValue());
                    stored.unsetV();
                    stored.setT(STCellType.INLINE_STR);
                    stored.setIs(text.getCTRst());
                }
            }
        }

        var sheet = new WorkbookReader().read(filled(), Progress.SILENT).getFirst();

        assertThat(sheet.cell(ROW, 3).shown()).isEqualTo("甲");
        assertThat(sheet.cell(ROW + 2, 3).shown()).isEqualTo("丙");
        assertThat(sheet.cell(2, 3).shown()).isEqualTo("干什么");
    }

    @Test
    void totals_of_other_sheets_grow_and_other_sheets_are_not_counted_as_this_one()
            throws Exception {
        var other = workbook.createSheet("汇总");
        other.createRow(0).createCell(0).setCellFormula("SUM('{{月份}}月台账'!H5:H5)");
        other.createRow(1).createCell(0).setCellFormula("SUM(B5:B5)");
        template.sheet.getRow(5).createCell(9).setCellFormula("SUM(汇总!B5:B5)");

        try (var out = new XSSFWorkbook(Files.newInputStream(filled()))) {
            var sums = out.getSheet("汇总");
            assertThat(sums.getRow(0).getCell(0).getCellFormula()).endsWith("!H5:H7)");
            assertThat(sums.getRow(1).getCell(0).getCellFormula()).isEqualTo("SUM(B5:B5)");
            assertThat(out.getSheetAt(0).getRow(ROW + 3).getCell(9).getCellFormula())
                    .isEqualTo("SUM(汇总!B5:B5)");
        }
    }

    @Test
    void a_named_table_over_the_row_grows_and_a_seal_under_it_moves_down() throws Exception {
        template.sheet.createTable(new AreaReference("A4:H5", SpreadsheetVersion.EXCEL2007));
        var below = template.sheet.createRow(10);
        below.createCell(0).setCellValue("说明");
        below.createCell(1).setCellValue("数");
        template.sheet.createRow(11).createCell(0).setCellValue("一");
        template.sheet.createTable(new AreaReference("A11:B12", SpreadsheetVersion.EXCEL2007));
        template.sheet
                .createDrawingPatriarch()
                .createSimpleShape(new XSSFClientAnchor(0, 0, 0, 0, 1, 7, 3, 9));

        try (var out = new XSSFWorkbook(Files.newInputStream(filled()))) {
            var sheet = out.getSheetAt(0);
            assertThat(sheet.getTables())
                    .extracting(table -> table.getCTTable().getRef())
                    .containsExactlyInAnyOrder("A4:H7", "A13:B14");
            var shape = sheet.getDrawingPatriarch().getShapes().getFirst();
            assertThat(((XSSFClientAnchor) shape.getAnchor()).getRow1()).isEqualTo(9);
        }
    }

    @Test
    void a_row_with_a_look_up_to_the_last_column_leaves_room_and_one_with_words_is_refused()
            throws Exception {
        template.sheet.getRow(ROW).createCell(16_383);
        assertThat(troubles()).isEmpty();
        assertThat(filled()).exists();

        template.text(2, 16_383, "备注");
        assertThat(troubles()).singleElement().asString().contains("最右边的列");
    }

    @Test
    void a_sheet_with_the_program_s_name_is_refused_unless_it_is_hidden() throws Exception {
        workbook.createSheet("Yiti");
        assertThat(troubles()).singleElement().asString().contains("Yiti");

        workbook.setSheetHidden(1, true);
        assertThat(troubles()).isEmpty();
    }

    @Test
    void formulas_that_nobody_understands_are_named_with_their_cell() throws Exception {
        var cell = template.sheet.getRow(5).createCell(9);
        cell.setCellFormula("SUM(A1:A2)");
        cell.getCTCell().getF().setStringValue("_xlfn.LET(_xlpm.x,1,_xlpm.x)");

        assertThat(troubles()).singleElement().asString().contains("!J6");
    }

    @Test
    void a_file_with_macros_is_refused_and_a_template_of_the_table_program_gives_a_table()
            throws Exception {
        workbook.setWorkbookType(XSSFWorkbookType.XLSM);
        assertThat(troubles()).singleElement().asString().contains("宏");

        workbook.setWorkbookType(XSSFWorkbookType.XLSX);
        workbook.getPackagePart()
                .setContentType(
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml");
        try (var out = new XSSFWorkbook(Files.newInputStream(filled()))) {
            assertThat(out.getWorkbookType()).isEqualTo(XSSFWorkbookType.XLSX);
            assertThat(out.getPackagePart().getContentType()).contains("spreadsheetml.sheet.main");
        }
    }

    @Test
    void a_name_is_of_one_line_and_ends_with_a_whole_character() throws Exception {
        var bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        try (var store = TestStores.fresh(home, "store")) {
            var files = new TemplateFiles(store.templates());
            var odd = Files.write(home.resolve("推\n进\u0001表.xlsx"), bytes.toByteArray());
            assertThat(files.take(odd, Progress.SILENT)).isEqualTo("推 进 表");
            var name = "a".repeat(54);
            var wide = Files.write(home.resolve(name + "㛃𤦹🀄.xlsx"), bytes.toByteArray());
            assertThat(files.take(wide, Progress.SILENT)).isEqualTo(name + "㛃");
            var cut = Files.write(home.resolve(name + "🀄🀄.xlsx"), bytes.toByteArray());
            assertThat(files.take(cut, Progress.SILENT)).isEqualTo(name);
        }
    }

    @Test
    void every_copy_of_a_merged_cell_is_as_high_as_its_own_text_needs() throws Exception {
        template.sheet.addMergedRegion(new CellRangeAddress(ROW, ROW, 3, 4));
        var words = "很长的任务".repeat(30);
        var rows = List.of(Map.of(CONTENT, "甲"), Map.of(CONTENT, words), Map.of(CONTENT, words));
        var content = new TemplateFilling.Content(rows, Map.of(), Map.of(), Map.of());
        var path = home.resolve("out.xlsx");
        new TemplateFilling(template.bytes(), content).write(path, Progress.SILENT);

        try (var out = new XSSFWorkbook(Files.newInputStream(path))) {
            var sheet = out.getSheetAt(0);
            assertThat(sheet.getRow(ROW).getHeightInPoints()).isEqualTo(36);
            float high = sheet.getRow(ROW + 1).getHeightInPoints();
            assertThat(high).isGreaterThan(60);
            assertThat(sheet.getRow(ROW + 2).getHeightInPoints()).isEqualTo(high);
            assertThat(sheet.getMergedRegions())
                    .contains(new CellRangeAddress(ROW + 2, ROW + 2, 3, 4));
        }
    }

    @Test
    void a_chart_shows_all_tasks_and_keeps_to_the_total_under_them() throws Exception {
        var chart =
                workbook.createSheet("图")
                        .createDrawingPatriarch()
                        .createChart(new XSSFClientAnchor(0, 0, 0, 0, 0, 0, 5, 9));
        var data =
                chart.createData(
                        ChartTypes.BAR,
                        chart.createCategoryAxis(AxisPosition.BOTTOM),
                        chart.createValueAxis(AxisPosition.LEFT));
        data.addSeries(area(ROW, 3), area(ROW, 7))
                .setTitle("数量", new CellReference(template.sheet.getSheetName(), 2, 6, true, true));
        data.addSeries(area(5, 6), area(5, 7));
        chart.plot(data);

        try (var out = new XSSFWorkbook(Files.newInputStream(filled()))) {
            var written =
                    out.getSheet("图")
                            .getDrawingPatriarch()
                            .getCharts()
                            .getFirst()
                            .getCTChartSpace()
                            .xmlText();
            assertThat(written)
                    .contains("!$D$5:$D$7<", "!$H$5:$H$7<", "!$G$3<", "!$G$8<", "!$H$8<")
                    .doesNotContain("!$H$6<");
        }
    }

    /// One cell of the ledger, as a chart asks for it.
    private XDDFNumericalDataSource<Double> area(int row, int column) {
        return XDDFDataSourcesFactory.fromNumericCellRange(
                template.sheet, new CellRangeAddress(row, row, column, column));
    }

    @Test
    void a_name_whose_area_is_gone_stays_as_it_is() throws Exception {
        var name = workbook.createName();
        name.setNameName("旧区");
        name.setRefersToFormula("$A$1");
        var bytes = new ByteArrayOutputStream();
        try (var broken = new XSSFWorkbook(new ByteArrayInputStream(template.bytes()))) {
            broken.getCTWorkbook().getDefinedNames().getDefinedNameList().stream()
                    .filter(stored -> stored.getName().equals("旧区"))
                    .forEach(stored -> stored.setStringValue("#REF!$A$1"));
            broken.write(bytes);
        }

        try (var out = new XSSFWorkbook(Files.newInputStream(filled(bytes.toByteArray())))) {
            assertThat(out.getName("旧区").getRefersToFormula()).isEqualTo("#REF!$A$1");
            assertThat(out.getSheetAt(0).getRow(ROW + 3).getCell(7).getCellFormula())
                    .isEqualTo("SUM(H5:H7)");
        }
    }
}
