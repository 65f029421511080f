package org.yiti.app.ledger.file;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.yiti.model.ledger.Cell;

/// The number formats of one workbook: they decide whether a number is a date and how it looks.
final class NumberFormats {
    private static final DateTimeFormatter ISO_SHOWN = DateTimeFormatter.ofPattern("yyyy-MM-dd");

    /// Formats 27 to 36 and 50 to 58 are not written into files; this is what Chinese Excel and
    /// WPS mean by them (ECMA-376 part 1, 18.8.30, table for zh-cn). 14 and 22 follow the system.
    private static final Map<Integer, String> CHINESE =
            Map.ofEntries(
                    Map.entry(14, "yyyy/m/d"),
                    Map.entry(22, "yyyy/m/d h:mm"),
                    Map.entry(27, "yyyy\"年\"m\"月\""),
                    Map.entry(28, "m\"月\"d\"日\""),
                    Map.entry(29, "m\"月\"d\"日\""),
                    Map.entry(30, "m-d-yy"),
                    Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""),
                    Map.entry(32, "h\"时\"mm\"分\""),
                    Map.entry(33, "h\"时\"mm\"分\"ss\"秒\""),
                    Map.entry(34, "AM/PMh\"时\"mm\"分\""),
                    Map.entry(35, "AM/PMh\"时\"mm\"分\"ss\"秒\""),
                    Map.entry(36, "yyyy\"年\"m\"月\""),
                    Map.entry(50, "yyyy\"年\"m\"月\""),
                    Map.entry(51, "m\"月\"d\"日\""),
                    Map.entry(52, "yyyy\"年\"m\"月\""),
                    Map.entry(53, "m\"月\"d\"日\""),
                    Map.entry(54, "m\"月\"d\"日\""),
                    Map.entry(55, "AM/PMh\"时\"mm\"分\""),
                    Map.entry(56, "AM/PMh\"时\"mm\"分\"ss\"秒\""),
                    Map.entry(57, "yyyy\"年\"m\"月\""),
                    Map.entry(58, "m\"月\"d\"日\""));

    private final Map<Integer, String> own = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private final List<Format> formats = new ArrayList<>();
    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
    private boolean inCellStyles;
    private boolean since1904;

    private enum Kind {
        GENERAL,
        NUMBER,
        TIME,
        DAY
    }

    private record Format(int id, String code, Kind kind) {}

    void countDaysFrom1904() {
        since1904 = true;
    }

    /// Takes one element of `styles.xml`.
    void element(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "numFmt" -> own.put(number(xml, "numFmtId"), text(xml, "formatCode"));
            case "cellXfs" -> inCellStyles = true;
            case "cellStyleXfs", "cellStyles", "dxfs" -> inCellStyles = false;
            case "xf" -> {
                if (inCellStyles) {
                    styles.add(number(xml, "numFmtId"));
                }
            }
            default -> {}
        }
    }

    /// @param stored the number as the file holds it
    /// @param style index of the cell's style; an unknown one counts as plain
    /// @throws NumberFormatException if it is no number
    Cell cell(String stored, int style) {
        double value = Double.parseDouble(stored);
        if (!Double.isFinite(value)) {
            throw new NumberFormatException(stored);
        }
        BigDecimal exact = exact(value);
        Format format = format(style);
        return switch (format.kind()) {
            case GENERAL -> new Cell.Number(exact, exact.toPlainString());
            case NUMBER, TIME -> new Cell.Number(exact, shown(value, format));
            case DAY -> day(value, exact, format);
        };
    }

    /// A cell of the ISO date type, which only few programs write.
    static Cell isoDay(String stored) {
        LocalDate day = LocalDate.parse(stored.substring(0, Math.min(10, stored.length())));
        return new Cell.Day(day, day.format(ISO_SHOWN));
    }

    /// Excel computes with 15 digits and stores 17; the last two are noise of the binary form.
    private static BigDecimal exact(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).round(new MathContext(15));
        BigDecimal short_ = rounded.stripTrailingZeros();
        return short_.scale() < 0 ? short_.setScale(0) : short_;
    }

    private Cell day(double value, BigDecimal exact, Format format) {
        LocalDateTime time = value < 1 ? null : DateUtil.getLocalDateTime(value, since1904);
        if (time == null) {
            return new Cell.Number(exact, exact.toPlainString());
        }
        return new Cell.Day(time.toLocalDate(), shown(value, format));
    }

    private String shown(double value, Format format) {
        try {
            return formatter.formatRawCellContents(
                    value, format.id(), format.code(), since1904);
        } catch (IllegalArgumentException | DateTimeException e) {
            // A format that cannot be understood must not cost the value.
            return exact(value).toPlainString();
        }
    }

    private Format format(int style) {
        while (formats.size() < styles.size()) {
            int id = styles.get(formats.size());
            String code = code(id);
            formats.add(new Format(id, code, kind(id, code)));
        }
        return style >= 0 && style < formats.size()
                ? formats.get(style)
                : new Format(0, "General", Kind.GENERAL);
    }

    private String code(int id) {
        String chinese = CHINESE.get(id);
        String code = own.getOrDefault(id, chinese == null ? "" : chinese);
        if (!code.isEmpty()) {
            return code;
        }
        String builtin = BuiltinFormats.getBuiltinFormat(id);
        return builtin == null ? "General" : builtin;
    }

    private static Kind kind(int id, String code) {
        if (code.equalsIgnoreCase("General") || code.equals("@")) {
            return Kind.GENERAL;
        }
        // An id outside the built-in ranges makes DateUtil look at the code alone.
        if (!DateUtil.isADateFormat(Math.max(id, 164), code)) {
            return Kind.NUMBER;
        }
        String letters =
                code.replaceAll("\"[^\"]*\"|\\[\\$[^]]*]|\\\\.", "").toLowerCase(Locale.ROOT);
        boolean date = letters.contains("y") || letters.contains("d");
        boolean clock = letters.contains("h") || letters.contains("s");
        return date || !clock ? Kind.DAY : Kind.TIME;
    }

    private static int number(XMLStreamReader xml, String attribute) throws XMLStreamException {
        String value = xml.getAttributeValue(null, attribute);
        try {
            return value == null ? 0 : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new XMLStreamException(attribute, e);
        }
    }

    private static String text(XMLStreamReader xml, String attribute) {
        String value = xml.getAttributeValue(null, attribute);
        return value == null ? "" : value;
    }
}
