package org.yiti.db.hotline;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;
import static org.yiti.db.jooq.Tables.VOLUME;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.yiti.model.hotline.VolumeTotals;

/// Adds volumes up in the store.
public final class JooqVolumeTotals implements VolumeTotals {
    private final DSLContext db;

    public JooqVolumeTotals(DSLContext db) {
        this.db = db;
    }

    @Override
    public List<Total> byIssueAndMonth(UUID programme) {
        return db.select(
                        VOLUME.ISSUE,
                        VOLUME.MONTH,
                        total(VOLUME.RECEIVED),
                        total(VOLUME.DISPATCHED))
                .from(VOLUME)
                .where(VOLUME.PROGRAMME.eq(programme))
                .and(VOLUME.ALIVE.isTrue())
                .and(VOLUME.ISSUE.isNotNull())
                .and(VOLUME.MONTH.isNotNull())
                .groupBy(VOLUME.ISSUE, VOLUME.MONTH)
                .orderBy(VOLUME.ISSUE, VOLUME.MONTH)
                .fetch(mapping(Total::new));
    }

    @Override
    public List<OfUnit> byUnitAndMonth(UUID programme) {
        return db.select(
                        VOLUME.UNIT,
                        VOLUME.MONTH,
                        coalesce(sum(VOLUME.DISPATCHED), BigDecimal.ZERO).cast(Long.class))
                .from(VOLUME)
                .where(VOLUME.PROGRAMME.eq(programme))
                .and(VOLUME.ALIVE.isTrue())
                .and(VOLUME.ISSUE.isNotNull())
                .and(VOLUME.UNIT.isNotNull())
                .and(VOLUME.MONTH.isNotNull())
                .groupBy(VOLUME.UNIT, VOLUME.MONTH)
                .orderBy(VOLUME.UNIT, VOLUME.MONTH)
                .fetch(mapping(OfUnit::new));
    }

    /// The whole area's own rows where there are any, else the sum of the units'.
    private static Field<Long> total(Field<Integer> amount) {
        var wholeArea = VOLUME.UNIT.isNull();
        var sum =
                when(count().filterWhere(wholeArea).gt(0), sum(amount).filterWhere(wholeArea))
                        .otherwise(sum(amount));
        return coalesce(sum, BigDecimal.ZERO).cast(Long.class);
    }
}
