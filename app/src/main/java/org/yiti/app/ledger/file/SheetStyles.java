package org.yiti.app.ledger.file;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The cell styles of one workbook, in the faces that offices use for ledgers. A style is made once,
/// as a workbook holds only some ten thousand of them.
final class SheetStyles {
    private static final String PLAIN = "General";

    private final XSSFWorkbook workbook;
    private final Font title;
    private final Font head;
    private final Font body;
    private final Map<Look, CellStyle> made = new HashMap<>();

    /// @param format number format
    /// @param text a text that must stay one, even when it starts like a formula
    private record Look(
            Part part, HorizontalAlignment side, boolean locked, String format, boolean text) {}

    private enum Part {
        TITLE,
        NOTE,
        HEAD,
        BAND,
        BODY,
        OPEN_BODY,
        LOCKED_BODY
    }

    SheetStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        // Widths count digits of the first font; every machine that reads Chinese has this one.
        XSSFFont first = workbook.getFontAt(0);
        first.setFontName("宋体");
        first.setFontHeightInPoints((short) 10);
        this.title = font("方正小标宋简体", 26);
        this.head = font("黑体", 10);
        this.body = font("仿宋_GB2312", 10);
    }

    CellStyle title() {
        return style(new Look(Part.TITLE, HorizontalAlignment.CENTER, true, PLAIN, false));
    }

    CellStyle note() {
        return style(new Look(Part.NOTE, HorizontalAlignment.RIGHT, true, PLAIN, false));
    }

    CellStyle head() {
        return style(new Look(Part.HEAD, HorizontalAlignment.CENTER, true, PLAIN, false));
    }

    CellStyle band() {
        return style(new Look(Part.BAND, HorizontalAlignment.LEFT, true, PLAIN, true));
    }

    /// How a cell of the body stands to whoever fills in the sheet.
    enum Access {
        /// In a sheet where nothing is locked.
        FREE,
        /// To be filled in, beside locked ones; on a warm ground.
        OPEN,
        /// On a light grey ground.
        LOCKED
    }

    CellStyle body(HorizontalAlignment side, Access access, String format, boolean text) {
        Part part =
                switch (access) {
                    case FREE -> Part.BODY;
                    case OPEN -> Part.OPEN_BODY;
                    case LOCKED -> Part.LOCKED_BODY;
                };
        return style(new Look(part, side, access == Access.LOCKED, format, text));
    }

    private CellStyle style(Look look) {
        return made.computeIfAbsent(look, this::make);
    }

    private CellStyle make(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setAlignment(look.side());
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        style.setLocked(look.locked());
        style.setQuotePrefixed(look.text());
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        switch (look.part()) {
            case TITLE -> style.setFont(title);
            case NOTE -> style.setFont(body);
            case HEAD -> framed(style, head, 0xE7);
            case BAND -> framed(style, head, 0xF5);
            case BODY -> framed(style, body, 0xFF);
            case OPEN_BODY -> {
                framed(style, body, 0xFF);
                ground(style, new byte[] {(byte) 0xFF, (byte) 0xF8, (byte) 0xDC});
            }
            case LOCKED_BODY -> framed(style, body, 0xF5);
        }
        return style;
    }

    private static void framed(XSSFCellStyle style, Font font, int grey) {
        style.setFont(font);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        if (grey < 0xFF) {
            byte shade = (byte) grey;
            ground(style, new byte[] {shade, shade, shade});
        }
    }

    private static void ground(XSSFCellStyle style, byte[] colour) {
        style.setFillForegroundColor(new XSSFColor(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private Font font(String face, int points) {
        XSSFFont font = workbook.createFont();
        font.setFontName(face);
        font.setFontHeightInPoints((short) points);
        font.setBold(face.equals("黑体"));
        return font;
    }
}
