package org.yiti.db.record;

import static org.yiti.model.record.Field.*;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;

/// Who gets to know what of inspections and whistles. A conclusion is the office's own until it is delivered; then it
/// goes to the unit it is about, and its review with it. A whistle belongs to the sub-district that called, whoever
/// writes it down.
final class InspectionHomes {
    private final RowHomes homes;
    private final StepValues values;

    InspectionHomes(RowHomes homes, StepValues values) {
        this.homes = homes;
        this.values = values;
    }

    /// The homes of new rows that are not the office's own.
    Map<UUID, String> of(Table table, Collection<Change.Add> adds) {
        var given = new HashMap<UUID, String>();
        for (Change.Add add : adds) {
            home(table, add)
                    .filter(code -> homes.mayWrite(table, code))
                    .ifPresent(home -> given.put(add.row(), home));
        }
        return given;
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
        return homes.standing(Table.WHISTLE, whistle).or(() -> code(WHISTLE_CALLED_BY, whistle));
    }

    private Optional<String> code(Field unit, UUID row) {
        return values.reference(unit, row)
                .flatMap(id -> values.text(UNIT_CODE, id))
                .map(String::strip)
                .filter(code -> !code.isEmpty());
    }

    /// Sends the conclusions that the step delivers to their units, and fetches those back whose delivery it takes out.
    void follow(List<Change> step) {
        for (Change change : step) {
            if (change instanceof Change.Put put
                    && put.values().containsKey(CONCLUSION_DELIVERED_ON)
                    && homes.standing(Table.CONCLUSION, put.row())
                            .filter(this::movable)
                            .isPresent()) {
                var home =
                        delivered(put.row())
                                .filter(code -> homes.mayWrite(Table.CONCLUSION, code))
                                .orElse(homes.own());
                homes.move(Table.CONCLUSION, put.row(), REVIEW_CONCLUSION, home);
            }
        }
    }

    /// What another office made is not moved.
    private boolean movable(String home) {
        return homes.mayWrite(Table.CONCLUSION, home);
    }
}
