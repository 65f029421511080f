package org.yiti.db.supervision;

import static org.yiti.model.record.Field.ITEM_ORDER_ITEM;
import static org.yiti.model.record.Field.ITEM_ORDER_PAPER_NO;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.yiti.db.log.LogReader;
import org.yiti.db.schema.RecordedTable;
import org.yiti.model.record.Table;

/// The numbers of the papers that went out about items, in memory, by which items are searched.
///
/// It does not change; [#with] makes the next one.
final class PaperNumbers {
    private static final RecordedTable ORDER = RecordedTable.of(Table.ITEM_ORDER);

    private final Map<UUID, String> numbers;

    private PaperNumbers(Map<UUID, String> numbers) {
        this.numbers = numbers;
    }

    static PaperNumbers read(DSLContext db) {
        var numbers = new HashMap<UUID, String>();
        add(db, DSL.noCondition(), numbers);
        return new PaperNumbers(numbers);
    }

    /// This one with the items that were folded anew since.
    PaperNumbers with(DSLContext db, Collection<UUID> folded) {
        if (folded.isEmpty()) {
            return this;
        }
        var next = new HashMap<>(numbers);
        next.keySet().removeAll(List.copyOf(folded));
        for (List<UUID> page : LogReader.chunks(folded)) {
            add(db, ORDER.column(ITEM_ORDER_ITEM).coerce(UUID.class).in(page), next);
        }
        return new PaperNumbers(next);
    }

    private static void add(DSLContext db, Condition which, Map<UUID, String> numbers) {
        var item = ORDER.column(ITEM_ORDER_ITEM).coerce(UUID.class);
        var number = ORDER.column(ITEM_ORDER_PAPER_NO).coerce(String.class);
        try (var rows =
                db.select(item, number)
                        .from(ORDER.source())
                        .where(which.and(number.isNotNull()).and(ORDER.alive().isTrue()))
                        .fetchLazy()) {
            for (var row : rows) {
                numbers.merge(
                        row.value1(),
                        row.value2().toLowerCase(Locale.ROOT),
                        (before, more) -> before + "\n" + more);
            }
        }
    }

    /// In lower case, one a line; empty where there is none.
    String of(UUID item) {
        return numbers.getOrDefault(item, "");
    }
}
