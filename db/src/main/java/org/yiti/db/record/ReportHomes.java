package org.yiti.db.record;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.yiti.db.schema.RecordedTable;
import org.yiti.model.merge.ScopeKey;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;
import org.yiti.model.store.Office;

/// Which unit a month report and its evidence belong to: the one that leads the task, so that they travel in that
/// unit's stream; the office itself where it has no say over that unit. Task and unit may be of the same step,
/// before or after the report; what the step leaves
/// behind counts.
final class ReportHomes {
    private static final Map<Table, Field> TASKS =
            Map.of(
                    Table.MONTH_REPORT,
                    Field.MONTH_REPORT_TASK,
                    Table.ATTACHMENT,
                    Field.ATTACHMENT_TASK);

    private final DSLContext db;
    private final Office office;
    private final Map<UUID, Optional<UUID>> leadUnits = new HashMap<>();
    private final Map<UUID, Optional<String>> codes = new HashMap<>();

    ReportHomes(DSLContext db, Office office, List<Change> changes) {
        this.db = db;
        this.office = office;
        for (Change change : changes) {
            switch (change) {
                case Change.Add add -> note(add.row(), add.values());
                case Change.Put put -> note(put.row(), put.values());
                case Change.Remove _, Change.Restore _ -> {}
            }
        }
    }

    private void note(UUID row, Map<Field, ? extends @Nullable Object> values) {
        if (values.containsKey(Field.TASK_LEAD_UNIT)) {
            leadUnits.put(row, Optional.ofNullable((UUID) values.get(Field.TASK_LEAD_UNIT)));
        }
        if (values.containsKey(Field.UNIT_CODE)) {
            codes.put(row, Optional.ofNullable((String) values.get(Field.UNIT_CODE)));
        }
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
        return of(tasks);
    }

    /// @param tasks what the rows hang on
    Map<UUID, String> of(Map<UUID, UUID> tasks) {
        read(Field.TASK_LEAD_UNIT, tasks.values(), leadUnits);
        var units = tasks.values().stream().map(this::unit).flatMap(Optional::stream).toList();
        read(Field.UNIT_CODE, units, codes);
        var homes = new HashMap<UUID, String>();
        tasks.forEach((report, task) ->
                unit(task)
                        .flatMap(unit -> codes.getOrDefault(unit, Optional.empty()))
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

    private Optional<UUID> unit(UUID task) {
        return leadUnits.getOrDefault(task, Optional.empty());
    }

    /// Reads what the step itself does not say.
    @SuppressWarnings("unchecked") // the generated column has the field's type
    private <T> void read(Field field, Collection<UUID> rows, Map<UUID, Optional<T>> known) {
        var table = RecordedTable.of(field.table());
        var asked = new HashSet<>(rows);
        asked.removeAll(known.keySet());
        if (!asked.isEmpty()) {
            asked.forEach(row -> known.put(row, Optional.empty()));
            db.select(table.id(), table.column(field))
                    .from(table.source())
                    .where(table.id().eq(org.jooq.impl.DSL.any(asked.toArray(UUID[]::new))))
                    .forEach(r -> known.put(r.value1(), Optional.ofNullable((T) r.value2())));
        }
    }
}
