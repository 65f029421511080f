package org.yiti.app.issue;

import static org.yiti.model.record.Field.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.yiti.model.history.History;
import org.yiti.model.history.LoggedChange;
import org.yiti.model.history.LoggedStep;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Rows;
import org.yiti.model.record.Table;

/// Everything that was ever changed of an issue: its own row and all that hangs on it, removed rows too.
final class IssueLog {
    private static final List<Field> OF_ISSUE =
            List.of(
                    ISSUE_ALIAS_ISSUE,
                    SOLUTION_PLAN_ISSUE,
                    TASK_ISSUE,
                    DUTY_ISSUE,
                    POLICY_ISSUE,
                    OUTCOME_ISSUE,
                    BASELINE_ISSUE,
                    LINT_NOTE_ISSUE,
                    ISSUE_FILE_ISSUE,
                    PROGRAMME_ACT_ISSUE,
                    PROGRAMME_REPLY_ISSUE);
    private static final List<Field> OF_PARTS =
            List.of(
                    MEASURE_SOLUTION_PLAN,
                    TASK_UNIT_TASK,
                    MONTH_PLAN_TASK,
                    MONTH_REPORT_TASK,
                    ATTACHMENT_TASK,
                    LIGHT_OVERRIDE_TASK,
                    POLICY_STAGE_POLICY,
                    PROGRAMME_ACT_TASK,
                    PROGRAMME_ACT_POLICY,
                    PROGRAMME_REPLY_TASK,
                    OUTCOME_VALUE_OUTCOME,
                    BASELINE_REASON_BASELINE);

    /// A step with what it changed of the issue.
    ///
    /// @param rows the changed rows as they stand now
    record Entry(LoggedStep step, List<LoggedChange> changes, Map<UUID, Row> rows) {}

    private IssueLog() {}

    /// The newest steps that changed the issue, newest first.
    static List<Entry> latest(Rows rows, History history, UUID issue, int limit) {
        var standing = rowsOf(rows, issue);
        var changes = new TreeMap<Long, List<LoggedChange>>(Comparator.reverseOrder());
        for (Table table : Table.values()) {
            var ids =
                    standing.values().stream()
                            .filter(r -> r.table() == table)
                            .map(Row::id)
                            .toList();
            if (!ids.isEmpty()) {
                history.changesOfRows(table, ids)
                        .forEach(c ->
                                changes.computeIfAbsent(c.step(), _ -> new ArrayList<>()).add(c));
            }
        }
        return changes.entrySet().stream()
                .limit(limit)
                .flatMap(entry ->
                        history.step(entry.getKey()).stream()
                                .map(step -> new Entry(step, entry.getValue(), standing)))
                .toList();
    }

    private static Map<UUID, Row> rowsOf(Rows rows, UUID issue) {
        var found = new LinkedHashMap<UUID, Row>();
        rows.find(Table.ISSUE, issue).ifPresent(row -> found.put(row.id(), row));
        gather(rows, OF_ISSUE, Set.of(issue), found);
        gather(rows, OF_PARTS, new HashSet<>(found.keySet()), found);
        gather(rows, List.of(MEASURE_LINK_MEASURE), new HashSet<>(found.keySet()), found);
        return found;
    }

    private static void gather(
            Rows rows, List<Field> references, Set<UUID> above, Map<UUID, Row> found) {
        for (Field reference : references) {
            var target = reference.target().orElseThrow();
            var living =
                    above.stream()
                            .filter(id -> found.containsKey(id) && found.get(id).table() == target)
                            .flatMap(id -> rows.where(reference, id).stream());
            var removed =
                    rows.removed(reference.table()).stream()
                            .filter(row -> above.contains(row.get(reference)));
            Stream.concat(living, removed).forEach(row -> found.put(row.id(), row));
        }
    }
}
