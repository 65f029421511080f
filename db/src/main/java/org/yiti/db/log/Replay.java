package org.yiti.db.log;

import static org.yiti.db.jooq.Tables.SYNC_CHANGE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.yiti.model.merge.RowLog;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// Makes the rows of a table again from the log alone: what the tables must hold, and the last resort when
/// they are damaged.
public final class Replay {
    private static final int PAGE = 2000;

    private final DSLContext db;
    private final LogReader reader;

    public Replay(DSLContext db) {
        this.db = db;
        reader = new LogReader(db);
    }

    /// Hands over every row that the log knows, page by page in the order of ids.
    public void rows(Table table, Consumer<List<Row>> pages) {
        logs(
                table,
                page ->
                        pages.accept(
                                page.values().stream()
                                        .map(RowLog::shown)
                                        .flatMap(Optional::stream)
                                        .toList()));
    }

    /// Hands over the writes of every row, page by page in the order of ids.
    public void logs(Table table, Consumer<Map<UUID, RowLog>> pages) {
        @Nullable UUID after = null;
        while (true) {
            var here = SYNC_CHANGE.TBL.eq((short) table.number());
            var ids =
                    db.selectDistinct(SYNC_CHANGE.ROW_ID)
                            .from(SYNC_CHANGE)
                            .where(after == null ? here : here.and(SYNC_CHANGE.ROW_ID.gt(after)))
                            .orderBy(SYNC_CHANGE.ROW_ID)
                            .limit(PAGE)
                            .fetch(SYNC_CHANGE.ROW_ID);
            if (ids.isEmpty()) {
                return;
            }
            var logs = reader.ofRows(table, ids, Long.MAX_VALUE);
            pages.accept(logs);
            after = ids.getLast();
        }
    }
}
