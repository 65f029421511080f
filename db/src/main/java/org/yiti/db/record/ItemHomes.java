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
import org.yiti.model.record.Change;
import org.yiti.model.record.Code;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;
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

    private final RecordedTable orders = RecordedTable.of(Table.ITEM_ORDER);
    private final DSLContext db;
    private final RowHomes homes;
    private final StepValues values;

    ItemHomes(DSLContext db, RowHomes homes, StepValues values) {
        this.db = db;
        this.homes = homes;
        this.values = values;
    }

    /// The homes of new rows that are not the office's own.
    Map<UUID, String> of(Table table, Collection<Change.Add> adds) {
        if (!TABLES.contains(table)) {
            return Map.of();
        }
        var given = new HashMap<UUID, String>();
        for (Change.Add add : adds) {
            home(table, add).ifPresent(home -> given.put(add.row(), home));
        }
        return given;
    }

    private Optional<String> home(Table table, Change.Add add) {
        return switch (table) {
            case ITEM_UNIT ->
                    reference(add, ITEM_UNIT_ITEM)
                            .flatMap(item -> homes.standing(Table.SUPERVISION_ITEM, item));
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
        return homes.standing(Table.ITEM_ORDER, order)
                .or(() ->
                        values.text(ITEM_ORDER_ACTION, order)
                                .flatMap(action -> Code.read(ItemAction.class, action))
                                .filter(ItemAction::told)
                                .flatMap(action ->
                                        values.reference(ITEM_ORDER_ITEM, order)
                                                .flatMap(item -> told(action, item))))
                .filter(code -> homes.mayWrite(Table.ITEM_ORDER, code));
    }

    /// Who is told of an order: the unit that has the item, and of its issue the one that is to have it.
    private Optional<String> told(ItemAction action, UUID item) {
        return action == ItemAction.ISSUE
                ? lead(item)
                : homes.standing(Table.SUPERVISION_ITEM, item);
    }

    private Optional<String> replyHome(UUID reply) {
        return homes.standing(Table.ITEM_REPLY, reply)
                .or(() ->
                        values.reference(ITEM_REPLY_ITEM, reply)
                                .flatMap(item -> homes.standing(Table.SUPERVISION_ITEM, item)))
                .filter(code -> homes.mayWrite(Table.ITEM_REPLY, code));
    }

    /// The code of the unit that leads the item.
    private Optional<String> lead(UUID item) {
        return values.reference(SUPERVISION_ITEM_LEAD_UNIT, item)
                .flatMap(unit -> values.text(UNIT_CODE, unit))
                .map(String::strip)
                .filter(code -> !code.isEmpty());
    }

    /// Sends the items that the step issues to their units, and fetches those back that another unit is to lead, or
    /// whose issue is taken back.
    void follow(List<Change> step) {
        step.stream()
                .filter(change -> !(change instanceof Change.Put))
                .filter(change -> change.table() == Table.ITEM_ORDER)
                .map(Change::row)
                .distinct()
                .forEach(this::settle);
    }

    /// The item of an order that sends it about is where the last such order says.
    private void settle(UUID order) {
        var item = orders.column(ITEM_ORDER_ITEM).coerce(UUID.class);
        var action = orders.column(ITEM_ORDER_ACTION).coerce(String.class);
        var sends = action.in(ItemAction.ISSUE.name(), ItemAction.REASSIGN.name());
        db.select(item)
                .from(orders.source())
                .where(orders.id().eq(order))
                .and(sends)
                .and(item.isNotNull())
                .fetchOptional(item)
                .ifPresent(id ->
                        homes.move(
                                Table.SUPERVISION_ITEM,
                                id,
                                ITEM_UNIT_ITEM,
                                db.select(orders.home(), action)
                                        .from(orders.source())
                                        .where(item.eq(id))
                                        .and(sends)
                                        .and(orders.alive().isTrue())
                                        .orderBy(
                                                orders.column(ITEM_ORDER_NUMBER).desc(),
                                                orders.id().desc())
                                        .limit(1)
                                        .fetchOptional()
                                        .filter(r -> ItemAction.ISSUE.name().equals(r.value2()))
                                        .map(r -> r.value1())
                                        .orElse(homes.own())));
    }
}
