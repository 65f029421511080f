package org.yiti.model.ledger;

import java.util.Optional;
import java.util.regex.Pattern;

/// The point of a log at which a row was written out, and the month whose report it shows:
/// `<replica>:<step number>:<month>`. Older files leave the month out.
///
/// @param month 1 to 12; empty where the file does not say it
public record Revision(String replica, long step, Optional<Integer> month) {
    private static final Pattern WRITTEN =
            Pattern.compile("([^:]+):(\\d{1,18})(?::([1-9]|1[0-2]))?");

    /// Empty where the text is no revision.
    public static Optional<Revision> read(String text) {
        var found = WRITTEN.matcher(text.strip());
        return found.matches()
                ? Optional.of(
                        new Revision(
                                found.group(1),
                                Long.parseLong(found.group(2)),
                                Optional.ofNullable(found.group(3)).map(Integer::valueOf)))
                : Optional.empty();
    }

    /// The revision of a row; empty where it has none.
    public static Optional<Revision> of(SheetRow row) {
        return read(row.text(ColumnMeaning.REVISION));
    }
}
