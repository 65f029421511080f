package org.yiti.db.supervision;

import static org.yiti.db.jooq.Tables.ITEM_STATE;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.yiti.db.jooq.tables.records.ItemStateRecord;
import org.yiti.db.schema.StoredRows;
import org.yiti.model.record.Table;
import org.yiti.model.supervision.ItemLine;
import org.yiti.model.supervision.SupervisionItem;

/// Items as lists show them, read by their ids.
final class ItemLines {
    private ItemLines() {}

    /// Those that are still there, in the order of their ids.
    static List<ItemLine> read(DSLContext db, List<UUID> ids) {
        var states =
                db.selectFrom(ITEM_STATE).where(ITEM_STATE.ITEM.in(ids)).fetchMap(ITEM_STATE.ITEM);
        var rows = StoredRows.named(db, Table.SUPERVISION_ITEM, ids);
        var lines = new ArrayList<ItemLine>();
        for (UUID id : ids) {
            var row = rows.get(id);
            var state = states.get(id);
            if (row != null && state != null) {
                lines.add(line(new SupervisionItem(row), state));
            }
        }
        return lines;
    }

    private static ItemLine line(SupervisionItem item, ItemStateRecord state) {
        return new ItemLine(
                item,
                ItemIndex.state(state.getState()),
                new ItemLine.Dates(
                        state.getSince(),
                        state.getDue(),
                        state.getHeardOn(),
                        state.getLookBackOn()),
                new ItemLine.Marks(
                        state.getExtensions(),
                        state.getReturns(),
                        state.getUrges(),
                        state.getReopened(),
                        state.getOnAccount(),
                        state.getExtensionOpen(),
                        state.getDisputed(),
                        state.getClosedLate()));
    }
}
