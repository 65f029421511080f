package org.yiti.db.record;

import static org.jooq.impl.DSL.any;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.yiti.db.log.ConflictMarks;
import org.yiti.db.schema.RecordedTable;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.merge.ScopeKey;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;
import org.yiti.model.store.Office;

/// When a task gets another leading unit, or that unit another code, the task's month reports and their evidence go
/// along, in the same step: they get the home that new ones would get, and the log removes them from the one scope and
/// bears them in the other. So the new unit has them, whichever way the unit was changed; taking the step back gives
/// them back.
///
/// Rows that this office may not write stay. So does what lies in the recycle bin.
final class Handover {
    private static final int BATCH = 1000;

    private final DSLContext db;
    private final Office office;
    private final ReportHomes homes;

    Handover(DSLContext db, Office office, ReportHomes homes) {
        this.db = db;
        this.office = office;
        this.homes = homes;
    }

    /// A row that lies with another unit than the one that leads its task.
    private record Left(UUID row, UUID task, String home) {}

    /// @param step what was written
    /// @throws YitiException if a row that would go is in a conflict
    void follow(List<Change> step) throws YitiException {
        var tasks = putRows(step, Field.TASK_LEAD_UNIT);
        tasks.addAll(led(putRows(step, Field.UNIT_CODE)));
        if (tasks.isEmpty()) {
            return;
        }
        for (var hanging : ReportHomes.tables().entrySet()) {
            move(hanging.getKey(), left(hanging.getKey(), hanging.getValue(), tasks));
        }
    }

    private static Set<UUID> putRows(List<Change> step, Field field) {
        var rows = new HashSet<UUID>();
        for (Change change : step) {
            if (change instanceof Change.Put put && put.values().containsKey(field)) {
                rows.add(put.row());
            }
        }
        return rows;
    }

    /// The tasks that units lead.
    private Set<UUID> led(Set<UUID> units) {
        var tasks = RecordedTable.of(Table.TASK);
        return units.isEmpty()
                ? Set.of()
                : db.select(tasks.id())
                        .from(tasks.source())
                        .where(
                                tasks.column(Field.TASK_LEAD_UNIT)
                                        .eq(any(units.toArray(Object[]::new))))
                        .fetchSet(tasks.id());
    }

    private List<Left> left(Table table, Field hangsOn, Collection<UUID> tasks) {
        var recorded = RecordedTable.of(table);
        var rows = new ArrayList<Left>();
        db.select(recorded.id(), recorded.column(hangsOn), recorded.home())
                .from(recorded.source())
                .where(recorded.column(hangsOn).eq(any(tasks.toArray(Object[]::new))))
                .and(recorded.alive())
                .orderBy(recorded.id())
                .forEach(r -> {
                    if (mayWrite(r.value3())) {
                        rows.add(new Left(r.value1(), (UUID) r.value2(), r.value3()));
                    }
                });
        return rows;
    }

    private boolean mayWrite(String home) {
        return new ScopeKey(ScopeKey.Kind.UNIT, home)
                .mayWrite(office.level(), office.code(), Table.MONTH_REPORT);
    }

    private void move(Table table, List<Left> rows) throws YitiException {
        var tasks = new HashMap<UUID, UUID>();
        rows.forEach(left -> tasks.put(left.row(), left.task()));
        var led = homes.of(tasks);
        var goes = new LinkedHashMap<UUID, String>();
        for (Left left : rows) {
            var home = led.getOrDefault(left.row(), office.code());
            if (!home.equals(left.home())) {
                goes.put(left.row(), home);
            }
        }
        refuseInConflict(table, goes.keySet(), tasks);
        var recorded = RecordedTable.of(table);
        var bound = goes.entrySet().stream().map(e -> new Object[] {e.getValue(), e.getKey()});
        var all = bound.toList();
        for (int from = 0; from < all.size(); from += BATCH) {
            db.batch(
                            db.update(recorded.source())
                                    .set(recorded.home(), (String) null)
                                    .where(recorded.id().eq((UUID) null)))
                    .bind(
                            all.subList(from, Math.min(all.size(), from + BATCH))
                                    .toArray(Object[][]::new))
                    .execute();
        }
    }

    /// What people have not decided must not be left behind with the old unit.
    private void refuseInConflict(Table table, Set<UUID> rows, Map<UUID, UUID> tasks)
            throws YitiException {
        if (rows.isEmpty()) {
            return;
        }
        for (UUID marked : new ConflictMarks(db).marked(table)) {
            if (rows.contains(marked)) {
                throw new YitiException(
                        Sentence.of(
                                "record.refused.handover",
                                no(Objects.requireNonNull(tasks.get(marked))),
                                table.label()));
            }
        }
    }

    private String no(UUID task) {
        var tasks = RecordedTable.of(Table.TASK);
        return db.select(tasks.column(Field.TASK_NO))
                .from(tasks.source())
                .where(tasks.id().eq(task))
                .fetchOptional()
                .map(r -> String.valueOf(r.value1()))
                .orElse("");
    }
}
