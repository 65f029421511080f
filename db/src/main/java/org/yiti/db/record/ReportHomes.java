package org.yiti.db.record;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.yiti.model.merge.ScopeKey;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;
import org.yiti.model.store.Office;

/// Which unit a month report, its evidence and a reply belong to: the one that leads the task or issue, so that they travel in that
/// unit's stream; the office itself where it has no say over that unit. Task and unit may be of the same step,
/// before or after the report; what the step leaves
/// behind counts.
final class ReportHomes {
    private static final Map<Table, Field> TASKS =
            Map.of(
                    Table.MONTH_REPORT,
                    Field.MONTH_REPORT_TASK,
                    Table.ATTACHMENT,
                    Field.ATTACHMENT_TASK,
                    Table.PROGRAMME_REPLY,
                    Field.PROGRAMME_REPLY_TASK);

    private final Office office;
    private final StepValues values;

    ReportHomes(Office office, StepValues values) {
        this.office = office;
        this.values = values;
    }

    /// The tables whose rows have such a home, with the field that names the task.
    static Map<Table, Field> tables() {
        return TASKS;
    }

    /// The codes of the units by row; a row whose task has no unit, or one without a code or beyond the office, is
    /// not in it.
    ///
    /// @param reports rows of one table; none of another one has such a home
    Map<UUID, String> of(Table table, Collection<Change.Add> reports) {
        var hangsOn = TASKS.get(table);
        if (hangsOn == null) {
            return Map.of();
        }
        var tasks = new HashMap<UUID, UUID>();
        for (Change.Add report : reports) {
            if (report.values().get(hangsOn) instanceof UUID task) {
                tasks.put(report.row(), task);
            }
        }
        var homes = of(tasks);
        if (table == Table.PROGRAMME_REPLY) {
            homes.putAll(of(issues(reports), Field.ISSUE_LEAD_UNIT));
        }
        return homes;
    }

    private static Map<UUID, UUID> issues(Collection<Change.Add> replies) {
        var issues = new HashMap<UUID, UUID>();
        for (Change.Add reply : replies) {
            if (reply.values().get(Field.PROGRAMME_REPLY_ISSUE) instanceof UUID issue) {
                issues.put(reply.row(), issue);
            }
        }
        return issues;
    }

    /// @param tasks what the rows hang on
    Map<UUID, String> of(Map<UUID, UUID> tasks) {
        return of(tasks, Field.TASK_LEAD_UNIT);
    }

    private Map<UUID, String> of(Map<UUID, UUID> above, Field lead) {
        values.read(lead, above.values());
        values.read(
                Field.UNIT_CODE,
                above.values().stream()
                        .flatMap(row -> values.reference(lead, row).stream())
                        .toList());
        var homes = new HashMap<UUID, String>();
        above.forEach((report, row) ->
                values.reference(lead, row)
                        .flatMap(unit -> values.text(Field.UNIT_CODE, unit))
                        .map(String::strip)
                        .filter(this::mayReportFor)
                        .ifPresent(code -> homes.put(report, code)));
        return homes;
    }

    private boolean mayReportFor(String code) {
        return !code.isEmpty()
                && new ScopeKey(ScopeKey.Kind.UNIT, code)
                        .mayWrite(office.level(), office.code(), Table.MONTH_REPORT);
    }
}
