package org.yiti.model.supervision;

import static org.yiti.model.record.Field.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.flow.Move;
import org.yiti.model.record.Change;
import org.yiti.model.record.Code;
import org.yiti.model.record.Field;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;

/// Does something to a supervision item: looks whether it may be done now and makes the changes.
public final class ItemActs {
    /// What comes of an act.
    public sealed interface Acted {
        /// @param event the id of the event, for the files that hang on it
        /// @param changes the event and what it changes of the item; one step
        record Done(UUID event, ItemState after, List<Change> changes) implements Acted {}

        /// Nothing is changed; everything that is missing.
        record Refused(List<Sentence> missing) implements Acted {}
    }

    private ItemActs() {}

    public static Acted act(ItemCase looked, ItemAction action) {
        var story = looked.story();
        var before = story.state();
        return switch (ItemFlow.TABLE.move(before, action, looked.given().hand(), looked)) {
            case Move.Refused<ItemState>(var missing) -> new Acted.Refused(missing);
            case Move.To<ItemState>(var after) -> {
                var decided = looked.given().state();
                var reached = action == ItemAction.DECIDE && decided != null ? decided : after;
                yield done(looked, action, reached);
            }
        };
    }

    private static Acted.Done done(ItemCase looked, ItemAction action, ItemState after) {
        var id = RowIds.fresh();
        var changes = new ArrayList<Change>();
        changes.add(event(looked, action, after, id));
        var unit = looked.given().unit();
        if (action == ItemAction.REASSIGN && unit != null) {
            changes.add(Change.Put.of(looked.item().id(), SUPERVISION_ITEM_LEAD_UNIT, unit));
        }
        return new Acted.Done(id, after, List.copyOf(changes));
    }

    private static Change.Add event(ItemCase looked, ItemAction action, ItemState after, UUID id) {
        var given = looked.given();
        var table = action.byUnit() ? Table.ITEM_REPLY : Table.ITEM_ORDER;
        var values = new HashMap<Field, @Nullable Object>();
        values.put(either(table, "item"), looked.item().id());
        values.put(either(table, "number"), looked.story().nextNumber());
        values.put(either(table, "action"), action.name());
        values.put(either(table, "before"), looked.story().state().name());
        values.put(either(table, "after"), after.name());
        values.put(either(table, "day"), given.day());
        values.put(either(table, "minute"), given.minute());
        values.put(either(table, "by_name"), given.by());
        values.put(either(table, "hand"), given.hand().name());
        values.put(either(table, "reason"), given.reason());
        values.put(either(table, "text"), given.text());
        values.put(either(table, "due_date"), given.date());
        values.put(either(table, "person"), given.person());
        if (!action.byUnit()) {
            values.put(ITEM_ORDER_OFFICE, looked.office());
            values.put(ITEM_ORDER_PAPER_NO, given.paperNo());
            values.put(ITEM_ORDER_COLOUR, name(given.colour()));
            values.put(ITEM_ORDER_URGE, name(given.urge()));
            values.put(ITEM_ORDER_RETURN_KIND, name(given.returnKind()));
        }
        return new Change.Add(table, id, filled(values));
    }

    private static Map<Field, Object> filled(Map<Field, @Nullable Object> values) {
        var filled = new HashMap<Field, Object>();
        values.forEach((field, value) -> {
            if (value != null && !value.equals("")) {
                filled.put(field, value);
            }
        });
        return filled;
    }

    private static @Nullable String name(@Nullable Code code) {
        return code == null ? null : code.name();
    }

    /// The field of one of the two tables of events.
    private static Field either(Table table, String key) {
        return table.field(key).orElseThrow();
    }
}
