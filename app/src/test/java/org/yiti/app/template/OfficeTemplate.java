package org.yiti.app.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A ledger template as an office makes it: merged title, odd heads, a total under the list, a signature, lists of
/// choices, coloured conditions, filter and print area.
final class OfficeTemplate {
    /// The row of tasks, from 0.
    static final int ROW = 4;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    final XSSFSheet sheet = workbook.createSheet("{{月份}}月台账");

    OfficeTemplate() {
        text(0, 0, "{{年份}}年“每月一题”重点任务推进表");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 7));
        text(1, 0, "填报单位：{{填报单位}}　　报送时限：{{截止日期}}");
        text(2, 0, "序号");
        text(2, 1, "题目");
        text(2, 2, "任务号");
        text(2, 3, "干什么");
        text(2, 4, "谁来干");
        text(2, 5, "何时完");
        text(2, 6, "本月情况");
        sheet.addMergedRegion(new CellRangeAddress(2, 2, 6, 7));
        text(3, 6, "做了什么");
        text(3, 7, "数量");
        for (int c = 0; c < 6; c++) {
            sheet.addMergedRegion(new CellRangeAddress(2, 3, c, c));
        }
        var tasks =
                new String[] {
                    "{{序号}}",
                    "{{问题|合并}}",
                    "{{任务编号}}",
                    "{{任务内容}}",
                    "{{牵头单位}}",
                    "｛｛完成时限｝｝",
                    "{{本月进展}}",
                    "{{本月完成量}}"
                };
        var style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setBorderBottom(BorderStyle.DOUBLE);
        style.setFillForegroundColor(IndexedColors.LEMON_CHIFFON.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        for (int c = 0; c < tasks.length; c++) {
            text(ROW, c, tasks[c]);
            sheet.getRow(ROW).getCell(c).setCellStyle(style);
        }
        sheet.getRow(ROW).setHeightInPoints(36);
        text(5, 6, "合计");
        sheet.getRow(5).createCell(7).setCellFormula("SUM(H5:H5)");
        text(6, 0, "联系人：　　　　制表：{{本单位}}");
        var helper = sheet.getDataValidationHelper();
        sheet.addValidationData(
                helper.createValidation(
                        helper.createExplicitListConstraint(new String[] {"1", "2"}),
                        new CellRangeAddressList(ROW, ROW, 7, 7)));
        var conditions = sheet.getSheetConditionalFormatting();
        conditions.addConditionalFormatting(
                new CellRangeAddress[] {new CellRangeAddress(ROW, ROW, 7, 7)},
                conditions.createConditionalFormattingRule("$H5>3"));
        sheet.setAutoFilter(new CellRangeAddress(3, ROW, 0, 7));
        workbook.setPrintArea(0, 0, 7, 0, 6);
        sheet.setRepeatingRows(new CellRangeAddress(2, 3, -1, -1));
        sheet.getHeader().setCenter("{{本单位}}");
        sheet.setColumnWidth(3, 24 * 256);
    }

    void text(int row, int column, String text) {
        var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        line.createCell(column).setCellValue(text);
    }

    byte[] bytes() throws IOException {
        var out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    Path file(Path folder) throws IOException {
        return Files.write(folder.resolve("推进表.xlsx"), bytes());
    }
}
