package org.yiti.model.ledger;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yiti.model.Sentence;
import org.yiti.model.ledger.SheetRow.Bucket;
import org.yiti.model.ledger.SheetRow.Taken;
import org.yiti.model.record.Texts;

/// Reads a sheet by a mapping: sorts its rows, undoes merged cells, fills in what the ledger leaves out
/// because it repeats, and marks every value with where it comes from.
public final class LedgerReading {
    private static final Pattern NOTE =
            Pattern.compile(
                    "(?:备注|注\\d*[:：.、]|注$|说明[:：]|附注|填表|填报|制表|审核人|审签|单位负责人|负责人签字).*",
                    Pattern.DOTALL);
    private static final Pattern SUM = Pattern.compile("(?:小计|合计|总计|共计|累计)(?:[:：(（].*|\\d.*)?");
    private static final Pattern SAME = Pattern.compile("同上|〃|″|[\"”“]|''|sameasabove|ditto|-\"-");
    private static final Pattern FIRST_LEVEL =
            Pattern.compile("[一二三四五六七八九十]+[、.].*", Pattern.DOTALL);
    private static final Pattern SECOND_LEVEL =
            Pattern.compile("[(（][一二三四五六七八九十]+[)）].*", Pattern.DOTALL);
    private static final Pattern NUMBERING =
            Pattern.compile("^(?:[一二三四五六七八九十]+[、.．]|[(（][一二三四五六七八九十\\d]+[)）]|\\d{1,3}[、.．])\\s*");

    private static final int LONGEST_WORDS = 200;

    private final UnfoldedSheet cells;
    private final Mapping mapping;
    private final boolean twoLevels;
    private final Map<ColumnMeaning, Taken> band = new EnumMap<>(ColumnMeaning.class);
    private Map<Column, Taken> above = Map.of();

    public LedgerReading(Sheet sheet, Mapping mapping) {
        this.cells = new UnfoldedSheet(sheet);
        this.mapping = mapping;
        this.twoLevels = !mapping.has(ColumnMeaning.ISSUE) && hasBoth();
    }

    /// The sheet by the likeliest mapping.
    public static Understood of(Sheet sheet) {
        return new LedgerReading(sheet, new HeadFinder(sheet).mapping()).read();
    }

    /// All rows of the sheet, each once.
    public Understood read() {
        band.clear();
        above = Map.of();
        var rows = new ArrayList<SheetRow>();
        for (int row = 0; row < cells.height(); row++) {
            rows.add(read(row));
        }
        return new Understood(mapping, rows);
    }

    private SheetRow read(int row) {
        if (cells.filledCells(row) == 0) {
            return other(row, row < mapping.firstDataRow() ? Bucket.HEADER : Bucket.BLANK);
        }
        if (mapping.firstHeadRow() < 0) {
            return rejected(row, Sentence.of("ledger.rejected.no-head"));
        }
        if (row < mapping.firstDataRow() || repeatsHead(row)) {
            return other(row, Bucket.HEADER);
        }
        var written = written(row);
        if (written.containsKey(Column.of(ColumnMeaning.ROW_KEY))) {
            // A row of our own export says all it says itself.
            return task(row, written);
        }
        if (note(row)) {
            return other(row, Bucket.NOTE);
        }
        var bandText = bandText(row);
        if (bandText.isPresent()) {
            enter(bandText.get());
            return other(row, Bucket.BAND);
        }
        var filled = fill(written, numbered(row));
        if (written.keySet().stream().allMatch(c -> c.meaning() == ColumnMeaning.SEQUENCE)
                || !filled.containsKey(Column.of(ColumnMeaning.CONTENT))) {
            return rejected(row, Sentence.of("ledger.rejected.no-content"));
        }
        above = filled;
        return task(row, filled);
    }

    /// What the mapped columns of a row show, columns of one meaning joined.
    private Map<Column, Taken> written(int row) {
        var result = new HashMap<Column, Taken>();
        mapping.columns()
                .forEach((index, column) -> {
                    var text = cells.text(row, index);
                    if (!text.isEmpty() && column.meaning() != ColumnMeaning.IGNORED) {
                        var taken = new Taken(text, cells.cell(row, index), origin(row, index));
                        result.merge(column, taken, LedgerReading::join);
                    }
                });
        return result;
    }

    static Taken join(Taken one, Taken other) {
        if (one.text().equals(other.text())) {
            return one;
        }
        var text = one.text() + "\n" + other.text();
        var origin = one.origin().compareTo(other.origin()) >= 0 ? one.origin() : other.origin();
        return new Taken(text, new Cell.Text(text), origin);
    }

    private Origin origin(int row, int column) {
        if (cells.fromAbove(row, column)) {
            return Origin.FILLED_DOWN;
        }
        var levels = mapping.heads().get(column).split("/", 2);
        var lower = levels.length > 1 ? levels[1] : "";
        return HeadWords.sure(levels[0], lower) && !foundByCells(column, levels[0], lower)
                ? Origin.AS_WRITTEN
                : Origin.GUESSED;
    }

    /// Whether the head says progress and the cells say that it is the state.
    private boolean foundByCells(int column, String upper, String lower) {
        return Column.of(ColumnMeaning.STATUS).equals(mapping.columns().get(column))
                && HeadWords.column(upper, lower)
                        .filter(Column.of(ColumnMeaning.PROGRESS_TEXT)::equals)
                        .isPresent();
    }

    /// Whether a row has a number of its own, not one that is merged over several rows.
    private boolean numbered(int row) {
        return mapping.columns().entrySet().stream()
                .filter(column -> column.getValue().meaning() == ColumnMeaning.SEQUENCE)
                .anyMatch(column -> !cells.ownText(row, column.getKey()).isEmpty());
    }

    /// The row with 同上 and left-out cells taken from the row above of the same band. A row with a number of
    /// its own is a task of its own, so that its task is never the one above.
    private Map<Column, Taken> fill(Map<Column, Taken> written, boolean numbered) {
        var result = new HashMap<>(written);
        result.values().removeIf(taken -> same(taken.text()));
        for (Column column : mapping.columns().values()) {
            boolean repeats =
                    written.containsKey(column)
                            ? same(written.get(column).text())
                            : mapping.fillDown()
                                    && column.meaning().filledDown()
                                    && !(numbered && column.meaning() == ColumnMeaning.CONTENT);
            var upper = above.get(column);
            if (repeats && upper != null) {
                result.put(column, new Taken(upper.text(), upper.cell(), Origin.FILLED_DOWN));
            }
        }
        band.forEach((meaning, taken) -> result.putIfAbsent(Column.of(meaning), taken));
        return result;
    }

    private static boolean same(String text) {
        return SAME.matcher(HeadWords.key(text)).matches();
    }

    private boolean repeatsHead(int row) {
        if (cells.filledCells(row) < 2) {
            return false;
        }
        for (int head = mapping.firstHeadRow(); head <= mapping.lastHeadRow(); head++) {
            if (head != row && cells.ownTexts(head).equals(cells.ownTexts(row))) {
                return true;
            }
        }
        return false;
    }

    private boolean note(int row) {
        var texts = cells.ownTexts(row).stream().filter(text -> !text.isEmpty()).toList();
        var first = texts.getFirst();
        boolean sum =
                texts.stream()
                        .limit(2)
                        .anyMatch(text -> SUM.matcher(Texts.compact(text)).matches());
        return sum || (texts.size() <= 3 && NOTE.matcher(first).matches());
    }

    /// The text of a row that names a group: merged over most of the table, or alone in the first column
    /// with more than three characters.
    private Optional<String> bandText(int row) {
        if (cells.filledCells(row) != 1) {
            return Optional.empty();
        }
        var texts = cells.ownTexts(row);
        int column = 0;
        while (texts.get(column).isEmpty()) {
            column++;
        }
        var text = texts.get(column);
        boolean across =
                column <= 1 && cells.span(row, column) > cells.width() / 2 && cells.width() > 1;
        boolean content = Column.of(ColumnMeaning.CONTENT).equals(mapping.columns().get(column));
        boolean alone = column == 0 && !content && text.length() > 3 && !text.matches("[\\d.]+");
        return across || alone ? Optional.of(text) : Optional.empty();
    }

    private void enter(String text) {
        above = Map.of();
        boolean theme =
                mapping.has(ColumnMeaning.ISSUE)
                        || (twoLevels && FIRST_LEVEL.matcher(text).matches());
        var name = Texts.tidy(NUMBERING.matcher(text).replaceFirst(""));
        var taken = new Taken(name, new Cell.Text(name), Origin.FILLED_DOWN);
        band.put(theme ? ColumnMeaning.THEME : ColumnMeaning.ISSUE, taken);
        if (theme) {
            band.remove(ColumnMeaning.ISSUE);
        }
    }

    private boolean hasBoth() {
        boolean first = false;
        boolean second = false;
        for (int row = Math.max(0, mapping.firstDataRow()); row < cells.height(); row++) {
            var text = bandText(row).orElse("");
            first |= FIRST_LEVEL.matcher(text).matches();
            second |= SECOND_LEVEL.matcher(text).matches();
        }
        return first && second;
    }

    private SheetRow task(int row, Map<Column, Taken> taken) {
        return new SheetRow(row, Bucket.TAKEN, words(row), taken, null);
    }

    private SheetRow other(int row, Bucket bucket) {
        return new SheetRow(row, bucket, words(row), Map.of(), null);
    }

    private SheetRow rejected(int row, Sentence reason) {
        return new SheetRow(row, Bucket.REJECTED, words(row), Map.of(), reason);
    }

    private String words(int row) {
        List<String> texts = cells.ownTexts(row).stream().filter(text -> !text.isEmpty()).toList();
        var all = String.join(" | ", texts);
        if (all.length() <= LONGEST_WORDS) {
            return all;
        }
        boolean halved = Character.isHighSurrogate(all.charAt(LONGEST_WORDS - 1));
        return all.substring(0, halved ? LONGEST_WORDS - 1 : LONGEST_WORDS);
    }
}
