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
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
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
import org.yiti.model.merge.Dot;
import org.yiti.model.merge.GroupWrite;
import org.yiti.model.merge.LoggedWrite;
import org.yiti.model.merge.RowLog;
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
        var reader = new LogReader(db);
        var writes = reader.ofStep(step);
        var replaced = new HashSet<Dot>();
        writes.forEach(write -> write.groups().forEach(group -> replaced.addAll(group.replaced())));
        var before = reader.named(replaced);
        return writes.stream().map(write -> change(write, before)).toList();
    }

    @Override
    public List<LoggedChange> changesOfRows(Table table, Collection<UUID> rows) {
        var changes = new ArrayList<LoggedChange>();
        for (RowLog log : new LogReader(db).ofRows(table, rows, Long.MAX_VALUE).values()) {
            var before = new HashMap<Dot, LoggedWrite>();
            log.writes().forEach(write -> before.put(write.dot(), write));
            log.writes().forEach(write -> changes.add(change(write, before)));
        }
        changes.sort(Comparator.comparingLong(LoggedChange::step));
        return changes;
    }

    @Override
    public Map<UUID, Row> asOf(long step, Table table, Collection<UUID> rows) {
        var shown = new HashMap<UUID, Row>();
        new LogReader(db)
                .ofRows(table, rows, step)
                .forEach((id, log) -> log.shown().ifPresent(row -> shown.put(id, row)));
        return shown;
    }

    private static LoggedChange change(LoggedWrite write, Map<Dot, LoggedWrite> earlier) {
        var before =
                new EnumMap<org.yiti.model.record.Field, @Nullable Object>(
                        org.yiti.model.record.Field.class);
        var after =
                new EnumMap<org.yiti.model.record.Field, @Nullable Object>(
                        org.yiti.model.record.Field.class);
        Boolean alive = null;
        for (GroupWrite group : write.groups()) {
            if (group.group() == 0) {
                alive = Boolean.TRUE.equals(group.values().getFirst());
                continue;
            }
            var fields = write.table().groups().get(group.group());
            if (fields == null) {
                continue; // a newer program's group: kept and passed on, not shown
            }
            var now = RowLog.values(fields, group.values());
            var then = RowLog.values(fields, shown(group, earlier));
            now.forEach((field, value) -> {
                if (!Objects.equals(value, then.get(field))) {
                    after.put(field, value);
                    if (!write.born()) {
                        before.put(field, then.get(field));
                    }
                }
            });
        }
        return new LoggedChange(
                write.localNo(), write.table(), write.row(), write.born(), alive, before, after);
    }

    /// What a group showed before a write: the newest of the writes that it replaced.
    private static List<@Nullable Object> shown(GroupWrite group, Map<Dot, LoggedWrite> earlier) {
        return group.replaced().stream()
                .map(earlier::get)
                .filter(Objects::nonNull)
                .max(
                        Comparator.comparingLong(LoggedWrite::clock)
                                .thenComparingLong(LoggedWrite::localNo)
                                .thenComparing(w -> w.dot().seq()))
                .map(write -> write.values(group.group()))
                .orElse(List.of());
    }
}
