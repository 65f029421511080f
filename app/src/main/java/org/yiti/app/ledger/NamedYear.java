package org.yiti.app.ledger;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yiti.model.ledger.Cell;

/// The year that a ledger file names: in the file's name, in the names of its sheets, or in the rows over the
/// tasks (title and head).
final class NamedYear {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)\\s*年");
    private static final Pattern BARE = Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d)");
    private static final int DEEPEST = 15;

    private NamedYear() {}

    /// The first year with 年 behind it; failing that, a bare number in the name of the file or a sheet.
    static Optional<Integer> of(LedgerFile file) {
        var pages = file.taken().isEmpty() ? file.pages() : file.taken();
        var names =
                Stream.concat(
                                Stream.of(file.name()),
                                pages.stream().map(page -> page.sheet().name()))
                        .toList();
        var titles = pages.stream().flatMap(NamedYear::over);
        return first(YEAR, Stream.concat(names.stream(), titles))
                .or(() -> first(BARE, names.stream()));
    }

    private static Stream<String> over(LedgerPage page) {
        int end = Math.max(page.mapping().firstDataRow(), page.mapping().lastHeadRow() + 1);
        var rows = page.sheet().rows().stream().limit(end > 0 ? end : DEEPEST);
        return Stream.concat(
                Stream.of(page.mapping().defaultIssue()),
                rows.flatMap(row -> row.stream().map(Cell::shown)));
    }

    private static Optional<Integer> first(Pattern pattern, Stream<String> texts) {
        return texts.map(pattern::matcher)
                .filter(java.util.regex.Matcher::find)
                .map(found -> Integer.valueOf(found.group(1)))
                .findFirst();
    }
}
