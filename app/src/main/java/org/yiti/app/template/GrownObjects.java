package org.yiti.app.template;

import java.util.function.UnaryOperator;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTMarker;

/// Takes along what lies on a sheet without being in its rows: tables with a name grow or move with the rows under
/// them, and pictures, seals and charts below the repeated row move down with it.
///
/// @param grown where an area is after the row was repeated
record GrownObjects(XSSFSheet sheet, UnaryOperator<CellRangeAddress> grown, int row, int more) {
    void grow() {
        for (XSSFTable table : sheet.getTables()) {
            var stored = table.getCTTable();
            stored.setRef(moved(stored.getRef()));
            if (stored.isSetAutoFilter()) {
                stored.getAutoFilter().setRef(moved(stored.getAutoFilter().getRef()));
            }
            table.updateReferences();
        }
        var drawing = sheet.getDrawingPatriarch();
        if (drawing != null) {
            var stored = drawing.getCTDrawing();
            stored.getTwoCellAnchorList()
                    .forEach(anchor -> {
                        move(anchor.getFrom());
                        move(anchor.getTo());
                    });
            stored.getOneCellAnchorList().forEach(anchor -> move(anchor.getFrom()));
        }
    }

    private String moved(String area) {
        return grown.apply(CellRangeAddress.valueOf(area)).formatAsString();
    }

    private void move(CTMarker corner) {
        if (corner.getRow() > row) {
            corner.setRow(corner.getRow() + more);
        }
    }
}
