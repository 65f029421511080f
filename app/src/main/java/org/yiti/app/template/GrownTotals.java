package org.yiti.app.template;

import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaRenderer;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.ptg.Area3DPxg;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Lets the formulas of all sheets that count the repeated row count its copies too: `SUM(H6:H6)` under row 6, or
/// `SUM(台账!H6:H6)` elsewhere.
final class GrownTotals {
    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;
    private final XSSFEvaluationWorkbook formulas;
    private final int row;
    private final int more;

    GrownTotals(XSSFSheet sheet, int row, int more) {
        this.workbook = sheet.getWorkbook();
        this.sheet = sheet;
        this.formulas = XSSFEvaluationWorkbook.create(workbook);
        this.row = row;
        this.more = more;
    }

    void grow() {
        for (int s = 0; s < workbook.getNumberOfSheets(); s++) {
            boolean own = workbook.getSheetAt(s) == sheet;
            for (Row line : workbook.getSheetAt(s)) {
                boolean copy = own && line.getRowNum() >= row && line.getRowNum() <= row + more;
                for (Cell cell : line) {
                    if (!copy && cell.getCellType() == CellType.FORMULA) {
                        grow(cell, s, own);
                    }
                }
            }
        }
    }

    private void grow(Cell cell, int index, boolean own) {
        Ptg[] parts;
        try {
            parts =
                    FormulaParser.parse(
                            cell.getCellFormula(),
                            formulas,
                            FormulaType.CELL,
                            index,
                            cell.getRowIndex());
        } catch (FormulaParseException | IllegalStateException e) {
            return; // of another sheet, and of a kind that only the table program knows
        }
        boolean grown = false;
        for (Ptg part : parts) {
            if (part instanceof AreaPtgBase area
                    && counts(area, own)
                    && area.getLastRow() == row
                    && area.getFirstRow() <= row) {
                area.setLastRow(row + more);
                grown = true;
            }
        }
        if (grown) {
            cell.setCellFormula(FormulaRenderer.toFormulaString(formulas, parts));
        }
    }

    private boolean counts(AreaPtgBase area, boolean own) {
        return area instanceof Area3DPxg far
                ? far.getExternalWorkbookNumber() <= 0
                        && sheet.getSheetName().equalsIgnoreCase(far.getSheetName())
                : own;
    }
}
