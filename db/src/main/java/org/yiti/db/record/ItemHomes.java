package org.yiti.db.record;

import static org.yiti.model.record.Field.*;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.yiti.db.schema.RecordedTable;
import org.yiti.model.merge.ScopeKey;
import org.yiti.model.record.Change;
import org.yiti.model.record.Code;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;
import org.yiti.model.store.Office;
import org.yiti.model.supervision.ItemAction;

/// Who gets to know what of a supervision item. A draft is the office's own; when it is issued, the item goes to the
/// unit that leads it, and when another unit is to lead, it comes back until it is issued anew. Of the acts the unit
/// gets those it is told of. Files travel with the act that they hang on.
final class ItemHomes {
    private static final Set<Table> TABLES =
            Set.of(
                    Table.ITEM_UNIT,
                    Table.ITEM_ORDER,
                    Table.ITEM_REPLY,
                    Table.ITEM_FILE,
                    Table.ATTACHMENT);

    private final DSLContext db;
    private final Office office;
    private final StepValues values;

    ItemHomes(DSLContext db, Office office, StepValues values) {
        this.db = db;
        this.office = office;
        this.values = values;
    }

    /// The homes of new rows that are not the office's own.
    Map<UUID, String> of(Table table, Collection<Change.Add> adds) {
        if (!TABLES.contains(table)) {
            return Map.of();
        }
        var homes = new HashMap<UUID, String>();
        for (Change.Add add : adds) {
            home(table, add).ifPresent(home -> homes.put(add.row(), home));
        }
        return homes;
    }

    private Optional<String> home(Table table, Change.Add add) {
        return switch (table) {
            case ITEM_UNIT -> reference(add, ITEM_UNIT_ITEM).flatMap(this::itemHome);
            case ITEM_ORDER -> orderHome(add.row());
            case ITEM_FILE -> reference(add, ITEM_FILE_ITEM_ORDER).flatMap(this::orderHome);
            case ITEM_REPLY -> replyHome(add.row());
            case ATTACHMENT -> reference(add, ATTACHMENT_ITEM_REPLY).flatMap(this::replyHome);
            default -> Optional.empty();
        };
    }

    private static Optional<UUID> reference(Change.Add add, Field field) {
        return Optional.ofNullable((UUID) add.values().get(field));
    }

    private Optional<String> orderHome(UUID order) {
        var item = values.reference(ITEM_ORDER_ITEM, order);
        return values.text(ITEM_ORDER_ACTION, order)
                .flatMap(action -> Code.read(ItemAction.class, action))
                .filter(ItemAction::told)
                .flatMap(action ->
                        item.flatMap(
                                i -> action == ItemAction.REASSIGN ? standingLead(i) : lead(i)))
                .filter(code -> mayWrite(Table.ITEM_ORDER, code));
    }

    private Optional<String> replyHome(UUID reply) {
        return values.reference(ITEM_REPLY_ITEM, reply)
                .flatMap(this::lead)
                .filter(code -> mayWrite(Table.ITEM_REPLY, code));
    }

    /// The code of the unit that leads the item.
    private Optional<String> lead(UUID item) {
        return values.reference(SUPERVISION_ITEM_LEAD_UNIT, item)
                .flatMap(unit -> values.text(UNIT_CODE, unit))
                .map(String::strip)
                .filter(code -> !code.isEmpty());
    }

    /// The unit that leads it until now: it is the one that is told that another will.
    private Optional<String> standingLead(UUID item) {
        var items = RecordedTable.of(Table.SUPERVISION_ITEM);
        var units = RecordedTable.of(Table.UNIT);
        return db.select(units.column(UNIT_CODE))
                .from(items.source())
                .join(units.source())
                .on(units.id().eq(items.column(SUPERVISION_ITEM_LEAD_UNIT).coerce(UUID.class)))
                .where(items.id().eq(item))
                .fetchOptional()
                .map(r -> (String) r.value1());
    }

    private boolean mayWrite(Table table, String code) {
        return ScopeKey.of(office, table, code).mayWrite(office.level(), office.code(), table);
    }

    private Optional<String> itemHome(UUID item) {
        var items = RecordedTable.of(Table.SUPERVISION_ITEM);
        return db.select(items.home())
                .from(items.source())
                .where(items.id().eq(item))
                .fetchOptional(items.home());
    }

    /// Sends the items that the step issues to their units, and fetches those back that another unit is to lead.
    void follow(List<Change> step) {
        for (Change change : step) {
            if (change instanceof Change.Add add && add.table() == Table.ITEM_ORDER) {
                var item = (UUID) add.values().get(ITEM_ORDER_ITEM);
                var action =
                        Code.read(ItemAction.class, (String) add.values().get(ITEM_ORDER_ACTION));
                if (item != null && action.isPresent()) {
                    switch (action.get()) {
                        case ISSUE ->
                                lead(item)
                                        .filter(code -> mayWrite(Table.SUPERVISION_ITEM, code))
                                        .ifPresent(code -> move(item, code));
                        case REASSIGN -> move(item, office.code());
                        default -> {}
                    }
                }
            }
        }
    }

    private void move(UUID item, String home) {
        var items = RecordedTable.of(Table.SUPERVISION_ITEM);
        db.update(items.source()).set(items.home(), home).where(items.id().eq(item)).execute();
        var units = RecordedTable.of(Table.ITEM_UNIT);
        var ids =
                db.select(units.id())
                        .from(units.source())
                        .where(units.column(ITEM_UNIT_ITEM).eq(item))
                        .and(units.alive())
                        .fetch(units.id());
        for (UUID id : ids) {
            db.update(units.source()).set(units.home(), home).where(units.id().eq(id)).execute();
        }
    }
}
