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

/// When a task or an issue gets another leading unit, or that unit another code, its month reports, their evidence and
/// the replies go along, in the same step: they get the home that new ones would get, and the log removes them from the
/// one scope and bears them in the other. So the new unit has them, whichever way the unit was changed; taking the step
/// back gives them back.
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

    /// A row that hangs on a task or an issue, and where it lies.
    private record Left(UUID row, UUID above, String home) {}

    /// @param step what was written
    /// @throws YitiException if a row that would go is in a conflict
    void follow(List<Change> step) throws YitiException {
        var recoded = putRows(step, Field.UNIT_CODE);
        for (var lead : List.of(Field.TASK_LEAD_UNIT, Field.ISSUE_LEAD_UNIT)) {
            var above = putRows(step, lead);
            above.addAll(led(lead, recoded));
            if (!above.isEmpty()) {
                follow(lead, above);
            }
        }
    }

    private void follow(Field lead, Set<UUID> above) throws YitiException {
        for (var kind : ReportHomes.kinds()) {
            if (kind.lead() == lead) {
                move(kind, left(kind.table(), kind.on(), above));
            }
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

    /// The tasks, or the issues, that units lead.
    private Set<UUID> led(Field lead, Set<UUID> units) {
        var recorded = RecordedTable.of(lead.table());
        return units.isEmpty()
                ? Set.of()
                : db.select(recorded.id())
                        .from(recorded.source())
                        .where(recorded.column(lead).eq(any(units.toArray(Object[]::new))))
                        .fetchSet(recorded.id());
    }

    private List<Left> left(Table table, Field hangsOn, Collection<UUID> above) {
        var recorded = RecordedTable.of(table);
        var rows = new ArrayList<Left>();
        db.select(recorded.id(), recorded.column(hangsOn), recorded.home())
                .from(recorded.source())
                .where(recorded.column(hangsOn).eq(any(above.toArray(Object[]::new))))
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

    private void move(ReportHomes.Hanging kind, List<Left> rows) throws YitiException {
        var above = new HashMap<UUID, UUID>();
        rows.forEach(left -> above.put(left.row(), left.above()));
        var led = homes.of(above, kind.lead());
        var goes = new LinkedHashMap<UUID, String>();
        for (Left left : rows) {
            var home = led.getOrDefault(left.row(), office.code());
            if (!home.equals(left.home())) {
                goes.put(left.row(), home);
            }
        }
        refuseInConflict(kind, goes.keySet(), above);
        var recorded = RecordedTable.of(kind.table());
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
    private void refuseInConflict(ReportHomes.Hanging kind, Set<UUID> rows, Map<UUID, UUID> above)
            throws YitiException {
        if (rows.isEmpty()) {
            return;
        }
        for (UUID marked : new ConflictMarks(db).marked(kind.table())) {
            if (rows.contains(marked)) {
                throw new YitiException(
                        Sentence.of(
                                "record.refused.handover",
                                no(kind.lead().table(), Objects.requireNonNull(above.get(marked))),
                                kind.table().label()));
            }
        }
    }

    private String no(Table table, UUID row) {
        var recorded = RecordedTable.of(table);
        var no = recorded.column(table == Table.ISSUE ? Field.ISSUE_NO : Field.TASK_NO);
        return db.select(no)
                .from(recorded.source())
                .where(recorded.id().eq(row))
                .fetchOptional()
                .map(r -> String.valueOf(r.value1()))
                .orElse("");
    }
}
