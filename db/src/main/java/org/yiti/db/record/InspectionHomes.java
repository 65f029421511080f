package org.yiti.db.record;

import static org.yiti.model.record.Field.*;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.yiti.db.schema.RecordedTable;
import org.yiti.model.merge.ScopeKey;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;
import org.yiti.model.store.Office;

/// Who gets to know what of inspections and whistles. A conclusion is the office's own until it is delivered; then it
/// goes to the unit it is about, and its review with it. A whistle belongs to the sub-district that called, whoever
/// writes it down.
final class InspectionHomes {
    private final DSLContext db;
    private final Office office;
    private final StepValues values;

    InspectionHomes(DSLContext db, Office office, StepValues values) {
        this.db = db;
        this.office = office;
        this.values = values;
    }

    /// The homes of new rows that are not the office's own.
    Map<UUID, String> of(Table table, Collection<Change.Add> adds) {
        var homes = new HashMap<UUID, String>();
        for (Change.Add add : adds) {
            home(table, add)
                    .filter(code -> mayWrite(table, code))
                    .ifPresent(home -> homes.put(add.row(), home));
        }
        return homes;
    }

    private Optional<String> home(Table table, Change.Add add) {
        return switch (table) {
            case CONCLUSION -> delivered(add.row());
            case REVIEW -> values.reference(REVIEW_CONCLUSION, add.row()).flatMap(this::delivered);
            case WHISTLE -> caller(add.row());
            case WHISTLE_UNIT ->
                    values.reference(WHISTLE_UNIT_WHISTLE, add.row()).flatMap(this::caller);
            default -> Optional.empty();
        };
    }

    /// The code of the unit that a conclusion was delivered to; empty while it was not.
    private Optional<String> delivered(UUID conclusion) {
        return values.date(CONCLUSION_DELIVERED_ON, conclusion)
                .flatMap(_ -> code(CONCLUSION_UNIT, conclusion));
    }

    private Optional<String> caller(UUID whistle) {
        return standing(Table.WHISTLE, whistle).or(() -> code(WHISTLE_CALLED_BY, whistle));
    }

    private Optional<String> code(Field unit, UUID row) {
        return values.reference(unit, row)
                .flatMap(id -> values.text(UNIT_CODE, id))
                .map(String::strip)
                .filter(code -> !code.isEmpty());
    }

    private boolean mayWrite(Table table, String code) {
        return ScopeKey.of(office, table, code).mayWrite(office.level(), office.code(), table);
    }

    private Optional<String> standing(Table of, UUID row) {
        var table = RecordedTable.of(of);
        return db.select(table.home())
                .from(table.source())
                .where(table.id().eq(row))
                .fetchOptional(table.home());
    }

    /// Sends the conclusions that the step delivers to their units, and fetches those back whose delivery it takes out.
    void follow(List<Change> step) {
        for (Change change : step) {
            if (change instanceof Change.Put put
                    && put.values().containsKey(CONCLUSION_DELIVERED_ON)
                    && standing(Table.CONCLUSION, put.row()).filter(this::movable).isPresent()) {
                var home =
                        delivered(put.row())
                                .filter(code -> mayWrite(Table.CONCLUSION, code))
                                .orElse(office.code());
                move(put.row(), home);
            }
        }
    }

    /// What another office made is not moved.
    private boolean movable(String home) {
        return mayWrite(Table.CONCLUSION, home);
    }

    private void move(UUID conclusion, String home) {
        var conclusions = RecordedTable.of(Table.CONCLUSION);
        db.update(conclusions.source())
                .set(conclusions.home(), home)
                .where(conclusions.id().eq(conclusion))
                .execute();
        var reviews = RecordedTable.of(Table.REVIEW);
        var ids =
                db.select(reviews.id())
                        .from(reviews.source())
                        .where(reviews.column(REVIEW_CONCLUSION).eq(conclusion))
                        .and(reviews.alive())
                        .fetch(reviews.id());
        for (UUID id : ids) {
            db.update(reviews.source())
                    .set(reviews.home(), home)
                    .where(reviews.id().eq(id))
                    .execute();
        }
    }
}
