package org.yiti.app.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.HeaderFooter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.yiti.app.file.Replacement;
import org.yiti.app.ledger.file.Marks;
import org.yiti.app.ledger.file.XlsxText;
import org.yiti.app.template.Place.OfHeading;
import org.yiti.app.template.Place.OfTask;
import org.yiti.app.template.Place.RowMark;
import org.yiti.app.template.Place.Unknown;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;
import org.yiti.model.ledger.Column;

/// Fills a template: only the places change, everything else stays as the office made it.
final class TemplateFilling {
    private final byte[] file;
    private final Content content;

    /// What goes into the places.
    ///
    /// @param rows for every task, what its columns say
    /// @param words what is said once
    /// @param keys the words over the hidden columns, by their meaning
    /// @param marks carried in the very hidden sheet
    record Content(
            List<Map<Column, String>> rows,
            Map<HeadingWord, String> words,
            Map<Column, String> keys,
            Map<String, String> marks) {}

    TemplateFilling(byte[] file, Content content) {
        this.file = file;
        this.content = content;
    }

    /// @throws YitiException if the template cannot be used or the target not be written; an older file at the
    ///     target is then as it was
    void write(Path target, Progress progress) throws YitiException {
        try (var workbook = TemplateReader.open(file)) {
            var template = TemplateReader.read(workbook).usable();
            var sheet = workbook.getSheetAt(template.sheet());
            int tasks = content.rows().size();
            var broken = new BrokenNames(workbook);
            new RowGrowth(sheet, template.row(), Math.max(1, tasks)).grow();
            var height = new RowHeight(sheet, template.row());
            for (int i = 0; i < Math.max(1, tasks); i++) {
                progress.checkpoint();
                progress.report(i, tasks, Sentence.of("ledger.file.writing", sheet.getSheetName()));
                var row = sheet.getRow(template.row() + i);
                fillTask(row, i < tasks ? content.rows().get(i) : Map.of());
                height.fit(row);
            }
            new MergedColumns(sheet, template, tasks).merge();
            hideKeys(sheet, template);
            fillWords(workbook);
            broken.putBack();
            Marks.add(workbook, content.marks());
            workbook.setForceFormulaRecalculation(true);
            workbook.setWorkbookType(
                    XSSFWorkbookType.XLSX); // a file of the kind xltx is none to fill in
            // Whole in memory first: the library takes a full disk for a fault of its own.
            var bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            Replacement.of(target, bytes::writeTo);
        } catch (IOException e) {
            throw new YitiException(Sentence.of("template.unreadable"), e);
        }
    }

    private void fillTask(Row row, Map<Column, String> values) {
        for (Cell cell : row) {
            if (cell.getCellType() != CellType.STRING || !Place.in(cell.getStringCellValue())) {
                continue;
            }
            var text = cell.getStringCellValue();
            if (Place.alone(text).orElse(null) instanceof OfTask(var column, _)) {
                put(cell, column, values.getOrDefault(column, ""));
            } else {
                var filled = Place.filled(text, place -> word(place, values));
                cell.setCellValue(XlsxText.encoded(filled.strip()));
            }
        }
    }

    private String word(Place place, Map<Column, String> values) {
        return switch (place) {
            case OfTask(var column, _) -> values.getOrDefault(column, "");
            case OfHeading(var word) -> content.words().getOrDefault(word, "");
            case RowMark _ -> "";
            case Unknown(var word) -> word;
        };
    }

    private static void put(Cell cell, Column column, String text) {
        if (text.isEmpty()) {
            cell.setBlank();
        } else if (column.meaning().number()) {
            cell.setCellValue(Double.parseDouble(text));
        } else {
            day(text)
                    .filter(_ -> DateUtil.isCellDateFormatted(emptied(cell)))
                    .ifPresentOrElse(
                            cell::setCellValue, () -> cell.setCellValue(XlsxText.encoded(text)));
        }
    }

    /// Only a cell that holds a number says whether its format is one of dates.
    private static Cell emptied(Cell cell) {
        cell.setCellValue(1);
        return cell;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private void hideKeys(XSSFSheet sheet, LedgerTemplate template) {
        int column = template.keyColumn();
        for (var key : content.keys().entrySet()) {
            rowOf(sheet, template.headRow()).createCell(column).setCellValue(key.getValue());
            for (int i = 0; i < content.rows().size(); i++) {
                var value = content.rows().get(i).getOrDefault(key.getKey(), "");
                rowOf(sheet, template.row() + i)
                        .createCell(column)
                        .setCellValue(XlsxText.encoded(value));
            }
            sheet.setColumnHidden(column, true);
            column++;
        }
    }

    private static Row rowOf(XSSFSheet sheet, int number) {
        var row = sheet.getRow(number);
        return row == null ? sheet.createRow(number) : row;
    }

    private void fillWords(XSSFWorkbook workbook) {
        Function<String, String> fill = text -> Place.filled(text, p -> word(p, Map.of()));
        for (int s = 0; s < workbook.getNumberOfSheets(); s++) {
            var sheet = workbook.getSheetAt(s);
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.STRING
                            && Place.in(cell.getStringCellValue())) {
                        StyledText.replace(cell, fill);
                    }
                }
            }
            fill(sheet.getHeader(), fill);
            fill(sheet.getFooter(), fill);
            rename(workbook, s, fill);
        }
    }

    /// Moving rows and naming a sheet turn the heads of its pages, `$3:$4`, into the cells from A to the last column.
    private static void rename(XSSFWorkbook workbook, int index, Function<String, String> fill) {
        var sheet = workbook.getSheetAt(index);
        var repeated = sheet.getRepeatingRows();
        if (Place.in(sheet.getSheetName())) {
            var name = WorkbookUtil.createSafeSheetName(fill.apply(sheet.getSheetName()));
            workbook.setSheetName(index, name);
        }
        if (repeated != null) {
            sheet.setRepeatingRows(
                    new CellRangeAddress(repeated.getFirstRow(), repeated.getLastRow(), -1, -1));
        }
    }

    /// Set only where something is to be filled in: setting makes an empty part of a missing one.
    private static void fill(HeaderFooter part, Function<String, String> fill) {
        if (Place.in(part.getLeft())) {
            part.setLeft(fill.apply(part.getLeft()));
        }
        if (Place.in(part.getCenter())) {
            part.setCenter(fill.apply(part.getCenter()));
        }
        if (Place.in(part.getRight())) {
            part.setRight(fill.apply(part.getRight()));
        }
    }

    /// The columns as a map for [Content#rows].
    static Map<Column, String> row(List<Column> columns, List<String> values) {
        var row = new LinkedHashMap<Column, String>();
        for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i), values.get(i));
        }
        return row;
    }

    /// Joins equal neighbours of the columns that ask for it; a column never joins over a border of one to its left.
    private record MergedColumns(XSSFSheet sheet, LedgerTemplate template, int tasks) {
        void merge() {
            var borders = new boolean[tasks + 1];
            template.columns()
                    .forEach((column, place) -> {
                        if (place.merged()) {
                            merge(column, borders);
                        }
                    });
        }

        private void merge(int column, boolean[] borders) {
            int first = 0;
            for (int i = 1; i <= tasks; i++) {
                if (i == tasks || borders[i] || !text(i, column).equals(text(i - 1, column))) {
                    borders[i] = true;
                    join(first, i - 1, column);
                    first = i;
                }
            }
        }

        private String text(int task, int column) {
            var cell = sheet.getRow(template.row() + task).getCell(column);
            return cell == null || cell.getCellType() != CellType.STRING
                    ? ""
                    : cell.getStringCellValue();
        }

        private void join(int first, int last, int column) {
            if (first >= last || text(first, column).isEmpty()) {
                return;
            }
            for (int i = first + 1; i <= last; i++) {
                sheet.getRow(template.row() + i).getCell(column).setBlank();
            }
            sheet.addMergedRegionUnsafe(
                    new CellRangeAddress(
                            template.row() + first, template.row() + last, column, column));
        }
    }
}
