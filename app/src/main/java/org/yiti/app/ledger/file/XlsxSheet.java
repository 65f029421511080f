package org.yiti.app.ledger.file;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.yiti.app.ledger.file.ReadWorkbook.Hidden;
import org.yiti.model.YitiException;
import org.yiti.model.ledger.Cell;
import org.yiti.model.ledger.Sheet;
import org.yiti.model.ledger.Sheet.Merge;

/// Gathers one worksheet from the elements of its part. Rows and columns that only carry a format
/// cost nothing, however many the file claims.
final class XlsxSheet {
    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_MERGES = 200_000;
    private static final Cell BLANK = new Cell.Blank();

    private final String name;
    private final List<String> shared;
    private final NumberFormats formats;
    private final Tally tally;
    private final List<List<Cell>> rows = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();
    private final Set<Integer> hiddenRows = new HashSet<>();
    private final List<int[]> hiddenColumns = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();
    private int row = -1;
    private int column = -1;
    private int uncomputed;

    XlsxSheet(String name, List<String> shared, NumberFormats formats, Tally tally) {
        this.name = name;
        this.shared = shared;
        this.formats = formats;
        this.tally = tally;
    }

    /// Takes one element.
    ///
    /// @return true about once in a thousand rows, when it is time to look up
    boolean element(XMLStreamReader xml) throws XMLStreamException, YitiException {
        switch (xml.getLocalName()) {
            case "row" -> {
                startRow(xml);
                return row % 1000 == 0;
            }
            case "c" -> cell(xml);
            case "col" -> {
                if (isTrue(xml, "hidden")) {
                    hiddenColumns.add(new int[] {number(xml, "min"), number(xml, "max")});
                }
            }
            case "mergeCell" -> merge(xml);
            default -> {}
        }
        return false;
    }

    Sheet sheet() throws YitiException {
        endRow();
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        List<Merge> inside =
                merges.stream()
                        .map(merge -> clipped(merge, width))
                        .filter(XlsxSheet::joinsCells)
                        .toList();
        return new Sheet(name, rows, inside);
    }

    Hidden hidden(boolean sheet) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        Set<Integer> columns = new HashSet<>();
        for (int[] range : hiddenColumns) {
            for (int i = Math.max(1, range[0]); i <= Math.min(range[1], width); i++) {
                columns.add(i - 1);
            }
        }
        hiddenRows.removeIf(hidden -> hidden >= rows.size());
        return new Hidden(sheet, hiddenRows, columns);
    }

    /// Formulas that no program has computed yet; their cells read as blank.
    int uncomputed() {
        return uncomputed;
    }

    private void startRow(XMLStreamReader xml) throws XMLStreamException, YitiException {
        endRow();
        String number = xml.getAttributeValue(null, "r");
        int next = number == null ? row + 1 : integer(number) - 1;
        if (next <= row || next >= MOST_ROWS) {
            throw new XMLStreamException("row " + number + " in " + name);
        }
        row = next;
        column = -1;
        if (isTrue(xml, "hidden")) {
            hiddenRows.add(row);
        }
    }

    private void endRow() throws YitiException {
        if (cells.isEmpty()) {
            return;
        }
        tally.row(name, row, cells.size());
        while (rows.size() < row) {
            rows.add(List.of());
        }
        rows.add(List.copyOf(cells));
        cells.clear();
    }

    private void cell(XMLStreamReader xml) throws XMLStreamException, YitiException {
        String reference = xml.getAttributeValue(null, "r");
        int at = reference == null ? column + 1 : columnOf(reference);
        if (row < 0 || at <= column || at >= MOST_COLUMNS) {
            throw new XMLStreamException("cell " + reference + " in " + name);
        }
        column = at;
        String type = xml.getAttributeValue(null, "t");
        String style = xml.getAttributeValue(null, "s");
        Cell cell = content(xml, type == null ? "n" : type, style == null ? 0 : integer(style));
        if (!(cell instanceof Cell.Blank)) {
            while (cells.size() < column) {
                cells.add(BLANK);
            }
            cells.add(cell);
        }
    }

    private Cell content(XMLStreamReader xml, String type, int style)
            throws XMLStreamException, YitiException {
        String value = "";
        boolean formula = false;
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v" -> value = xml.getElementText();
                    case "is" -> value = XlsxText.read(xml);
                    case "f" -> {
                        formula = true;
                        depth++;
                    }
                    default -> depth++;
                }
            }
        }
        if (value.isEmpty()) {
            uncomputed += formula && !type.equals("str") ? 1 : 0;
            return BLANK;
        }
        return value(type, value, style);
    }

    private Cell value(String type, String value, int style)
            throws XMLStreamException, YitiException {
        try {
            return switch (type) {
                case "n" -> formats.cell(value.strip(), style);
                case "s" -> text(shared.get(Integer.parseInt(value.strip())));
                case "b" -> new Cell.Text(value.strip().equals("1") ? "TRUE" : "FALSE");
                case "d" -> NumberFormats.isoDay(value.strip());
                case "str" -> counted(XlsxText.decoded(value));
                default -> counted(value);
            };
        } catch (NumberFormatException | IndexOutOfBoundsException | DateTimeException e) {
            throw new XMLStreamException("value of a cell in " + name, e);
        }
    }

    private Cell counted(String text) throws YitiException {
        tally.text(text.length());
        return text(text);
    }

    private static Cell text(String text) {
        return text.isEmpty() ? BLANK : new Cell.Text(text);
    }

    private void merge(XMLStreamReader xml) throws XMLStreamException {
        String area = xml.getAttributeValue(null, "ref");
        int colon = area == null ? -1 : area.indexOf(':');
        if (area == null || merges.size() >= MOST_MERGES) {
            throw new XMLStreamException("merge in " + name);
        }
        if (colon > 0) {
            String from = area.substring(0, colon);
            String to = area.substring(colon + 1);
            merges.add(new Merge(rowOf(from), columnOf(from), rowOf(to), columnOf(to)));
        }
    }

    /// Areas over whole columns or beyond the content are cut to what was read.
    private Merge clipped(Merge merge, int width) {
        return new Merge(
                merge.firstRow(),
                merge.firstColumn(),
                Math.min(merge.lastRow(), rows.size() - 1),
                Math.min(merge.lastColumn(), width - 1));
    }

    private static boolean joinsCells(Merge merge) {
        int height = merge.lastRow() - merge.firstRow();
        int breadth = merge.lastColumn() - merge.firstColumn();
        return height >= 0 && breadth >= 0 && height + breadth > 0;
    }

    private static int columnOf(String reference) throws XMLStreamException {
        int column = 0;
        for (int i = 0; i < reference.length(); i++) {
            int letter = Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
            if (letter < 1 || letter > 26) {
                break;
            }
            column = column * 26 + letter;
            if (column > MOST_COLUMNS) {
                break;
            }
        }
        if (column < 1 || column > MOST_COLUMNS) {
            throw new XMLStreamException("reference " + reference);
        }
        return column - 1;
    }

    private static int rowOf(String reference) throws XMLStreamException {
        int digits = 0;
        while (digits < reference.length() && !Character.isDigit(reference.charAt(digits))) {
            digits++;
        }
        int row = integer(reference.substring(digits));
        if (row < 1 || row > MOST_ROWS) {
            throw new XMLStreamException("reference " + reference);
        }
        return row - 1;
    }

    private static boolean isTrue(XMLStreamReader xml, String attribute) {
        String value = xml.getAttributeValue(null, attribute);
        return value != null && (value.equals("1") || value.equals("true"));
    }

    private static int number(XMLStreamReader xml, String attribute) throws XMLStreamException {
        String value = xml.getAttributeValue(null, attribute);
        return value == null ? 0 : integer(value);
    }

    private static int integer(String digits) throws XMLStreamException {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            throw new XMLStreamException(digits, e);
        }
    }
}
