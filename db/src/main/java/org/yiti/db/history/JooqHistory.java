package org.yiti.db.history;

import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.sum;
import static org.yiti.db.jooq.Tables.SYNC_REPLICA;
import static org.yiti.db.jooq.Tables.SYNC_SELF;
import static org.yiti.db.jooq.Tables.SYNC_STREAM;
import static org.yiti.db.jooq.Tables.SYNC_TX;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.yiti.db.log.Head;
import org.yiti.db.log.LogReader;
import org.yiti.db.log.SentenceJson;
import org.yiti.model.Sentence;
import org.yiti.model.history.History;
import org.yiti.model.history.LoggedChange;
import org.yiti.model.history.LoggedStep;
import org.yiti.model.record.Actor;
import org.yiti.model.record.Row;
import org.yiti.model.record.StepKind;
import org.yiti.model.record.Table;

/// Reads the change log as people see it: steps, and what stood before and after each change.
public final class JooqHistory implements History {
    private static final Field<Integer> OWN =
            DSL.field(DSL.select(SYNC_SELF.REPLICA).from(SYNC_SELF));

    private final DSLContext db;

    public JooqHistory(DSLContext db) {
        this.db = db;
    }

    @Override
    public long last() {
        return db.select(SYNC_SELF.LOCAL_NO).from(SYNC_SELF).fetchSingle().value1();
    }

    @Override
    public Instant clock() {
        long hlc = db.select(SYNC_SELF.HLC).from(SYNC_SELF).fetchSingle().value1();
        return Instant.ofEpochMilli(hlc >> 16); // the low bits count steps of one millisecond
    }

    @Override
    public List<LoggedStep> latest(long before, int limit) {
        // Steps are numbered one after another, so a page is a range of them, which the index
        // serves; an import
        // that was taken back left a gap.
        var steps = new ArrayList<LoggedStep>();
        long newest = Math.min(before - 1, last());
        while (steps.size() < limit && newest > 0) {
            long oldest = newest - (limit - steps.size()) + 1;
            steps.addAll(steps(SYNC_TX.LOCAL_NO.between(oldest, newest)));
            newest = oldest - 1;
        }
        return steps;
    }

    @Override
    public Optional<LoggedStep> step(long number) {
        return steps(SYNC_TX.LOCAL_NO.eq(number)).stream().findFirst();
    }

    private static final Field<BigDecimal> CHANGES =
            sum(SYNC_TX.LAST_SEQ.minus(SYNC_TX.FIRST_SEQ).plus(1L));

    /// The parts of a transaction in several streams are one step.
    private List<LoggedStep> steps(Condition condition) {
        return db.select(
                        SYNC_TX.LOCAL_NO,
                        SYNC_STREAM.REPLICA,
                        SYNC_REPLICA.OFFICE,
                        min(SYNC_TX.WALL_MS).as(SYNC_TX.WALL_MS),
                        max(SYNC_TX.ACTOR_ID).as(SYNC_TX.ACTOR_ID),
                        max(SYNC_TX.ACTOR).as(SYNC_TX.ACTOR),
                        max(SYNC_TX.ACTION).as(SYNC_TX.ACTION),
                        max(SYNC_TX.ARGS).as(SYNC_TX.ARGS),
                        max(SYNC_TX.REASON).as(SYNC_TX.REASON),
                        max(SYNC_TX.KIND).as(SYNC_TX.KIND),
                        max(SYNC_TX.TARGET_NO).as(SYNC_TX.TARGET_NO),
                        CHANGES,
                        OWN)
                .from(SYNC_TX)
                .join(SYNC_STREAM)
                .on(SYNC_STREAM.STREAM.eq(SYNC_TX.STREAM))
                .join(SYNC_REPLICA)
                .on(SYNC_REPLICA.REPLICA.eq(SYNC_STREAM.REPLICA))
                .where(condition)
                .groupBy(SYNC_TX.LOCAL_NO, SYNC_STREAM.REPLICA, SYNC_REPLICA.OFFICE)
                .orderBy(SYNC_TX.LOCAL_NO.desc())
                .fetch(JooqHistory::step);
    }

    private static LoggedStep step(Record stored) {
        return new LoggedStep(
                stored.get(SYNC_TX.LOCAL_NO),
                Instant.ofEpochMilli(stored.get(SYNC_TX.WALL_MS)),
                new Actor(stored.get(SYNC_TX.ACTOR_ID), stored.get(SYNC_TX.ACTOR)),
                stored.get(SYNC_REPLICA.OFFICE),
                stored.get(SYNC_STREAM.REPLICA).equals(stored.get(OWN)),
                new Sentence(
                        stored.get(SYNC_TX.ACTION), SentenceJson.read(stored.get(SYNC_TX.ARGS))),
                stored.get(SYNC_TX.REASON),
                kind(stored.get(SYNC_TX.KIND), stored.get(SYNC_TX.TARGET_NO)),
                stored.get(CHANGES).intValueExact());
    }

    private static StepKind kind(String kind, @Nullable Long target) {
        return switch (Head.Kind.valueOf(kind)) {
            case DO -> new StepKind.Do();
            case UNDO -> new StepKind.Undo(Objects.requireNonNull(target));
            case REDO -> new StepKind.Redo(Objects.requireNonNull(target));
        };
    }

    @Override
    public List<LoggedChange> changesOf(long step) {
        return new RowChanges(db).ofStep(step);
    }

    @Override
    public List<LoggedChange> changesOfRows(Table table, Collection<UUID> rows) {
        return new RowChanges(db).ofRows(table, rows);
    }

    @Override
    public Map<UUID, Row> asOf(long step, Table table, Collection<UUID> rows) {
        var shown = new HashMap<UUID, Row>();
        new LogReader(db)
                .ofRows(table, rows, step)
                .forEach((id, log) -> log.shown().ifPresent(row -> shown.put(id, row)));
        return shown;
    }
}
