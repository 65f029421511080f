package org.yiti.app.template;

import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDefinedName;

/// Names of areas that are gone, `#REF!$A$1`, as years of copying leave them in an office's tables. Rows cannot be moved
/// and sheets not renamed while they stand there, so they are set aside, and put back as they were.
final class BrokenNames {
    private final Map<CTDefinedName, String> aside = new IdentityHashMap<>();

    BrokenNames(XSSFWorkbook workbook) {
        var names = workbook.getCTWorkbook().getDefinedNames();
        if (names == null) {
            return;
        }
        var formulas = XSSFEvaluationWorkbook.create(workbook);
        for (CTDefinedName name : names.getDefinedNameArray()) {
            if (!understood(name.getStringValue(), formulas)) {
                aside.put(name, name.getStringValue());
                name.setStringValue("0");
            }
        }
    }

    private static boolean understood(String formula, XSSFEvaluationWorkbook formulas) {
        try {
            FormulaParser.parse(formula, formulas, FormulaType.NAMEDRANGE, 0);
            return true;
        } catch (FormulaParseException | IllegalStateException e) {
            return false;
        }
    }

    void putBack() {
        aside.forEach(CTDefinedName::setStringValue);
    }
}
