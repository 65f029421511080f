package org.yiti.app.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yiti.app.ledger.file.Marks;
import org.yiti.app.template.LedgerTemplate.Found;
import org.yiti.app.template.Place.OfHeading;
import org.yiti.app.template.Place.OfTask;
import org.yiti.app.template.Place.RowMark;
import org.yiti.app.template.Place.Unknown;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;

/// Understands a template, or says cell by cell why it cannot be used.
final class TemplateReader {
    /// The hidden columns still find room to the right of these.
    private static final int MOST_COLUMNS = 16_300;

    private final XSSFWorkbook workbook;
    private final List<Found> places = new ArrayList<>();
    private final List<Sentence> troubles = new ArrayList<>();

    /// Where tasks were found: sheet and row.
    private record TaskRow(int sheet, int row) {}

    private final TreeSet<TaskRow> taskRows =
            new TreeSet<>(
                    java.util.Comparator.comparingInt(TaskRow::sheet)
                            .thenComparingInt(TaskRow::row));

    private TemplateReader(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /// @param troubles why it cannot be used; the template is there where there are none
    record Reading(Optional<LedgerTemplate> template, List<Sentence> troubles) {
        LedgerTemplate usable() throws YitiException {
            if (template.isEmpty()) {
                throw new YitiException(troubles.getFirst());
            }
            return template.get();
        }
    }

    /// Opens a file that was checked when it was taken in.
    static XSSFWorkbook open(byte[] file) throws YitiException {
        try {
            var workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
            PlainTexts.of(workbook);
            return workbook;
        } catch (IOException | RuntimeException e) {
            throw new YitiException(Sentence.of("template.unreadable"), e);
        }
    }

    static Reading read(byte[] file) throws YitiException {
        try (var workbook = open(file)) {
            return read(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Reading read(XSSFWorkbook workbook) {
        var reader = new TemplateReader(workbook);
        reader.find();
        return reader.reading();
    }

    private void find() {
        if (workbook.isMacroEnabled()) {
            troubles.add(Sentence.of("template.macros"));
        }
        for (int s = 0; s < workbook.getNumberOfSheets(); s++) {
            if (Marks.hides(workbook.getSheetName(s))
                    && !workbook.isSheetHidden(s)
                    && !workbook.isSheetVeryHidden(s)) {
                troubles.add(Sentence.of("template.sheet-name", workbook.getSheetName(s)));
            }
            for (Row row : workbook.getSheetAt(s)) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.STRING) {
                        look(s, cell);
                    }
                }
            }
        }
    }

    private void look(int sheet, Cell cell) {
        var found = Place.WRITTEN.matcher(cell.getStringCellValue());
        while (found.find()) {
            var place = Place.of(found.group(1));
            var where = workbook.getSheetName(sheet) + "!" + cell.getAddress();
            places.add(new Found(where, found.group(), place));
            switch (place) {
                case OfTask _, RowMark _ -> taskRows.add(new TaskRow(sheet, cell.getRowIndex()));
                case Unknown(var word) ->
                        troubles.add(Sentence.of("template.unknown", where, word));
                case OfHeading _ -> {}
            }
        }
    }

    private Reading reading() {
        if (places.isEmpty()) {
            troubles.add(Sentence.of("template.no-place", PlaceWords.TASK));
        } else if (taskRows.isEmpty()) {
            troubles.add(Sentence.of("template.no-row", PlaceWords.TASK));
        } else if (taskRows.size() > 1) {
            troubles.add(
                    Sentence.of(
                            "template.two-rows", where(taskRows.first()), where(taskRows.last())));
        } else {
            judge(taskRows.first());
        }
        if (!troubles.isEmpty()) {
            return new Reading(Optional.empty(), List.copyOf(troubles));
        }
        return new Reading(Optional.of(template(taskRows.first())), List.of());
    }

    private void judge(TaskRow at) {
        var sheet = workbook.getSheetAt(at.sheet());
        if (head(at) < 0) {
            troubles.add(Sentence.of("template.no-head", where(at)));
        }
        if (keyColumn(sheet) > MOST_COLUMNS) {
            troubles.add(Sentence.of("template.too-wide", sheet.getSheetName()));
        }
        for (int s = 0; s < workbook.getNumberOfSheets(); s++) {
            judgeFormulas(s, s == at.sheet());
        }
    }

    /// Rows that are put in change formulas of all sheets.
    private void judgeFormulas(int index, boolean own) {
        var sheet = workbook.getSheetAt(index);
        var formulas = XSSFEvaluationWorkbook.create(workbook);
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.FORMULA
                        && !follows(cell.getCellFormula(), formulas, index, own)) {
                    var where = sheet.getSheetName() + "!" + cell.getAddress();
                    troubles.add(Sentence.of("template.formula", where));
                }
            }
        }
    }

    /// Whether a formula can follow rows that are put in. One of another sheet that is not understood stays as it is.
    private static boolean follows(
            String formula, XSSFEvaluationWorkbook formulas, int sheet, boolean own) {
        try {
            FormulaParser.parse(formula, formulas, FormulaType.CELL, sheet, 0);
            return true;
        } catch (FormulaParseException e) {
            return !own;
        } catch (IllegalStateException e) {
            return false; // a file that the template is not linked with
        }
    }

    /// The first column to the right of all that is written; cells with nothing but a look do not count.
    private static int keyColumn(Sheet sheet) {
        int last = 0;
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() != CellType.BLANK) {
                    last = Math.max(last, cell.getColumnIndex() + 1);
                }
            }
        }
        for (CellRangeAddress area : sheet.getMergedRegions()) {
            last = Math.max(last, area.getLastColumn() + 1);
        }
        return last + 1;
    }

    private String where(TaskRow at) {
        return workbook.getSheetName(at.sheet()) + "!" + (at.row() + 1);
    }

    /// The nearest row above that holds words.
    private int head(TaskRow at) {
        var sheet = workbook.getSheetAt(at.sheet());
        for (int r = at.row() - 1; r >= 0; r--) {
            var row = sheet.getRow(r);
            for (int c = 0; row != null && c < row.getLastCellNum(); c++) {
                if (!text(sheet, r, c).isBlank()) {
                    return r;
                }
            }
        }
        return -1;
    }

    private LedgerTemplate template(TaskRow at) {
        var sheet = workbook.getSheetAt(at.sheet());
        SortedMap<Integer, OfTask> columns = new TreeMap<>();
        Map<Integer, String> heads = new HashMap<>();
        for (Cell cell : sheet.getRow(at.row())) {
            int c = cell.getColumnIndex();
            if (Place.alone(text(sheet, at.row(), c)).orElse(null) instanceof OfTask task) {
                columns.put(c, task);
                heads.put(c, headOver(sheet, at.row(), c));
            }
        }
        return new LedgerTemplate(
                at.sheet(), at.row(), head(at), columns, heads, keyColumn(sheet), places);
    }

    private static String headOver(Sheet sheet, int row, int column) {
        for (int r = row - 1; r >= Math.max(0, row - 3); r--) {
            var words = text(sheet, r, column);
            if (!words.isBlank()) {
                return words;
            }
        }
        return "";
    }

    private static String text(Sheet sheet, int row, int column) {
        var line = sheet.getRow(row);
        var cell = line == null ? null : line.getCell(column);
        return cell != null && cell.getCellType() == CellType.STRING
                ? cell.getStringCellValue()
                : "";
    }

    /// `C` for the third column.
    static String letter(int column) {
        return CellReference.convertNumToColString(column);
    }
}
