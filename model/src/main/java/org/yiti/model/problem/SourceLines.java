package org.yiti.model.problem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yiti.model.ledger.DateWords;

/// Reads source records that were copied out of a table: number, day and words of each, in this order. The number is
/// what a record is known by: one that is there already is passed over.
public final class SourceLines {
    /// @param day null where the text has none that can be understood
    public record Line(String recordNo, @Nullable LocalDate day, String words) {}

    /// @param twice how many were passed over because their number was known
    public record Read(List<Line> lines, int twice) {}

    private static final int NO = 0;
    private static final int DAY = 1;
    private static final int WORDS = 2;

    private SourceLines() {}

    /// @param cells the rows of the table, without a head
    /// @param year of days that do not name theirs
    /// @param known numbers of the records that are there
    public static Read of(List<List<String>> cells, int year, Set<String> known) {
        var lines = new ArrayList<Line>();
        var seen = new HashSet<>(known);
        int twice = 0;
        for (var row : cells) {
            var line = line(row, year);
            if (line.isEmpty()) {
                continue;
            }
            var no = line.get().recordNo();
            if (no.isEmpty() || seen.add(no)) {
                lines.add(line.get());
            } else {
                twice++;
            }
        }
        return new Read(List.copyOf(lines), twice);
    }

    private static Optional<Line> line(List<String> row, int year) {
        var no = cell(row, NO);
        var said = cell(row, DAY);
        var words = cell(row, WORDS);
        if (row.size() == 1) {
            // One column only: the words are all there is.
            words = no;
            no = "";
        }
        var day = said.isEmpty() ? null : new DateWords(year).due(said).date();
        boolean head = day == null && !said.isEmpty() && said.length() <= 4;
        return words.isEmpty() && no.isEmpty() || head
                ? Optional.empty()
                : Optional.of(new Line(no, day, words));
    }

    private static String cell(List<String> row, int at) {
        return at < row.size() ? row.get(at).strip() : "";
    }
}
