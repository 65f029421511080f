package org.yiti.db.record;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yiti.model.merge.ScopeKey;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;
import org.yiti.model.store.Office;

/// Which unit a month report, its evidence and a reply belong to: the one that leads the task or issue, so that they
/// travel in that unit's stream; the office itself where it has no say over that unit. Task and unit may be of the same
/// step, before or after the report; what the step leaves behind counts.
final class ReportHomes {
    /// A kind of row that lies with who leads what it hangs on.
    ///
    /// @param on names what it hangs on
    /// @param lead names the unit that leads that
    record Hanging(Table table, Field on, Field lead) {}

    private static final List<Hanging> HANGING =
            List.of(
                    new Hanging(Table.MONTH_REPORT, Field.MONTH_REPORT_TASK, Field.TASK_LEAD_UNIT),
                    new Hanging(Table.ATTACHMENT, Field.ATTACHMENT_TASK, Field.TASK_LEAD_UNIT),
                    new Hanging(
                            Table.PROGRAMME_REPLY,
                            Field.PROGRAMME_REPLY_TASK,
                            Field.TASK_LEAD_UNIT),
                    new Hanging(
                            Table.PROGRAMME_REPLY,
                            Field.PROGRAMME_REPLY_ISSUE,
                            Field.ISSUE_LEAD_UNIT));

    private final Office office;
    private final StepValues values;

    ReportHomes(Office office, StepValues values) {
        this.office = office;
        this.values = values;
    }

    /// The kinds of rows that have such a home.
    static List<Hanging> kinds() {
        return HANGING;
    }

    /// The codes of the units by row; a row whose task or issue has no unit, or one without a code or beyond the office, is
    /// not in it.
    ///
    /// @param reports rows of one table; none of another one has such a home
    Map<UUID, String> of(Table table, Collection<Change.Add> reports) {
        var homes = new HashMap<UUID, String>();
        for (Hanging kind : HANGING) {
            if (kind.table() == table) {
                homes.putAll(of(hanging(kind.on(), reports), kind.lead()));
            }
        }
        return homes;
    }

    private static Map<UUID, UUID> hanging(Field on, Collection<Change.Add> reports) {
        var above = new HashMap<UUID, UUID>();
        for (Change.Add report : reports) {
            if (report.values().get(on) instanceof UUID row) {
                above.put(report.row(), row);
            }
        }
        return above;
    }

    /// @param above what the rows hang on
    /// @param lead names the unit that leads that
    Map<UUID, String> of(Map<UUID, UUID> above, Field lead) {
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
