package org.yiti.app.ledger;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yiti.model.Sentence;
import org.yiti.model.ledger.Column;
import org.yiti.model.ledger.ColumnMeaning;
import org.yiti.model.ledger.Mapping;

/// A ledger file as it was read, before anything is planned.
///
/// @param marks what our own export left in it: [#MONTH], [#UNIT]
/// @param warnings what was left aside while reading
public record LedgerFile(
        Path path, List<LedgerPage> pages, Map<String, String> marks, List<Sentence> warnings) {
    /// The month whose report the file holds.
    static final String MONTH = "month";

    /// The id of the unit whose tasks alone are in the file.
    static final String UNIT = "unit";

    /// The name of the sheet that only tells people what to do.
    static final String COVER = "cover";

    /// What the heads of an office's own template mean, as [HeadMeanings] writes it.
    static final String HEADS = "heads";

    public LedgerFile {
        pages = List.copyOf(pages);
        marks = Map.copyOf(marks);
        warnings = List.copyOf(warnings);
    }

    public String name() {
        var name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    /// The marks of a file that holds a month's report, of one unit or of all.
    public static Map<String, String> marks(int month, Optional<UUID> unit) {
        var marks = new LinkedHashMap<String, String>();
        marks.put(MONTH, Integer.toString(month));
        unit.ifPresent(id -> marks.put(UNIT, id.toString()));
        return marks;
    }

    /// The marks of a file that was made from a template.
    ///
    /// @param heads what its heads mean
    public static Map<String, String> marks(
            int month, Optional<UUID> unit, Map<String, Column> heads) {
        var marks = marks(month, unit);
        marks.put(HEADS, HeadMeanings.write(heads));
        return marks;
    }

    /// The sheets that are to be imported.
    public List<LedgerPage> taken() {
        return pages.stream().filter(LedgerPage::taken).toList();
    }

    /// The unit whose tasks alone were in the file; empty for a whole year, and where the mark was lost.
    public Optional<UUID> unit() {
        return Optional.ofNullable(marks.get(UNIT))
                .filter(text -> text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"))
                .map(UUID::fromString);
    }

    /// The month that the file itself names: in its mark, else in the sheets that are to be imported, if all
    /// that name one name the same.
    public Optional<Integer> month() {
        return Optional.ofNullable(marks.get(MONTH))
                .filter(text -> text.matches("[1-9]|1[0-2]"))
                .map(Integer::valueOf)
                .or(this::sheetsMonth);
    }

    private Optional<Integer> sheetsMonth() {
        var months =
                taken().stream()
                        .flatMap(page -> page.understood().month().stream())
                        .distinct()
                        .toList();
        return months.size() == 1 ? Optional.of(months.getFirst()) : Optional.empty();
    }

    /// Whether a sheet was once given out, but neither it nor the file says whose month's report it holds.
    boolean lostItsMonth() {
        return !marks.containsKey(MONTH)
                && taken().stream()
                        .map(LedgerPage::understood)
                        .anyMatch(sheet ->
                                sheet.mapping().has(ColumnMeaning.ROW_KEY)
                                        && sheet.mapping().has(ColumnMeaning.REVISION)
                                        && sheet.month().isEmpty());
    }

    public LedgerFile withPage(int index, LedgerPage page) {
        var changed = new ArrayList<>(pages);
        changed.set(index, page);
        return new LedgerFile(path, changed, marks, warnings);
    }

    /// The file with a mapping that a person gave: for the sheet of its name, else for the first one.
    public LedgerFile with(Mapping mapping) {
        int index = 0;
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).sheet().name().equals(mapping.sheet())) {
                index = i;
            }
        }
        return withPage(index, pages.get(index).as(mapping));
    }
}
