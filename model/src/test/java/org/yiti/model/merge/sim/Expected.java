package org.yiti.model.merge.sim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yiti.model.merge.RowLog;
import org.yiti.model.merge.ScopeKey;
import org.yiti.model.record.Row;

/// What everybody who may have the same scopes must see of a row.
///
/// @param shown by scope, where the row was born there
/// @param disagreements a line for each
record Expected(Optional<Row> row, Map<String, Row> shown, Set<String> disagreements) {
    /// @param reached the writes that are left in the end
    /// @param scopes those that may be had
    /// @param closed whether everything that their authors knew is left too, so that the truth can be asked
    static Expected of(List<Made> reached, Set<String> scopes, boolean closed) {
        var writes =
                reached.stream().filter(w -> scopes.contains(w.stream().scope().text())).toList();
        var expected = of(new Oracle(writes, Oracle.Lens.NAMED), scopes);
        if (closed) {
            var truth = of(new Oracle(writes, Oracle.Lens.KNOWN), scopes);
            Judge.check(truth.equals(expected), "what is named is what was known", truth, expected);
        }
        return expected;
    }

    private static Expected of(Oracle oracle, Set<String> scopes) {
        var shown = new TreeMap<String, Row>();
        scopes.forEach(scope -> oracle.shown(scope).ifPresent(row -> shown.put(scope, row)));
        return new Expected(oracle.shown(), shown, oracle.disagreements());
    }

    void mustBe(RowLog log, Renumbering renumbering, String where) {
        Judge.check(log.shown().equals(row), "the row is shown", where, log.shown(), row);
        shown.forEach((scope, there) ->
                Judge.check(
                        log.shown(ScopeKey.parse(scope)).equals(Optional.of(there)),
                        "the row of a scope is shown",
                        where,
                        scope,
                        log.shown(ScopeKey.parse(scope)),
                        there));
        var lines = lines(log, renumbering);
        Judge.check(
                lines.equals(disagreements), "disagreements are told", where, lines, disagreements);
        long distinct = log.writes().stream().map(w -> w.dot()).distinct().count();
        Judge.check(distinct == log.writes().size(), "every write is there once", where);
    }

    private static Set<String> lines(RowLog log, Renumbering renumbering) {
        var lines = new TreeSet<String>();
        for (var d : log.disagreements()) {
            var dots = d.versions().stream().map(w -> renumbering.back(w.dot())).toList();
            boolean more =
                    lines.add(d.kind() + " " + d.scope().text() + " " + d.group() + " " + dots);
            Judge.check(more, "a disagreement is told once", d);
        }
        return lines;
    }

    void count(Tally tally) {
        for (String line : disagreements) {
            tally.count(Tally.Event.valueOf("OPEN_" + line.substring(0, line.indexOf(' '))), 1);
        }
    }
}
