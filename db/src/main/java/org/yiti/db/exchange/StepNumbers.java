package org.yiti.db.exchange;

import static org.yiti.db.jooq.Tables.SYNC_REPLICA;
import static org.yiti.db.jooq.Tables.SYNC_SELF;
import static org.yiti.db.jooq.Tables.SYNC_STREAM;
import static org.yiti.db.jooq.Tables.SYNC_TX;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.yiti.db.exchange.file.PartHead;
import org.yiti.db.exchange.file.StreamRange;
import org.yiti.db.exchange.file.Visitor;

/// This store's own numbers for the steps of others: what one person did at once is one step here too, also where it
/// went into several streams, and steps that come together stand in the order of their clocks.
final class StepNumbers {
    /// @param replica in hexadecimal
    /// @param txNo its author's count
    private record Step(String replica, long txNo) {}

    private final DSLContext db;
    private final Map<Step, Long> clocks = new HashMap<>();
    private final Map<Step, Long> numbers = new HashMap<>();
    private long last;

    StepNumbers(DSLContext db) {
        this.db = db;
        last = db.select(SYNC_SELF.LOCAL_NO).from(SYNC_SELF).fetchSingle().value1();
    }

    /// Notes the steps that are new.
    ///
    /// @param have up to where a range is here already
    Visitor<RuntimeException> collecting(ToLongFunction<StreamRange> have) {
        return new Visitor<>() {
            private @Nullable StreamRange range;
            private long here;

            @Override
            public void stream(StreamRange next) {
                range = next;
                here = have.applyAsLong(next);
            }

            @Override
            public void part(PartHead head) {
                if (head.lastSeq() > here) {
                    clocks.put(step(Objects.requireNonNull(range), head.txNo()), head.hlc());
                }
            }

            @Override
            public void change(long seq, int table, UUID row, int op, byte[] body) {
                // Only heads matter.
            }
        };
    }

    private static Step step(StreamRange range, long txNo) {
        return new Step(range.stream().replica(), txNo);
    }

    /// Gives every step that was noted a number; one of which another part came earlier keeps that.
    void assign() {
        clocks.keySet().stream().map(Step::replica).distinct().forEach(this::findEarlier);
        clocks.entrySet().stream()
                .filter(e -> !numbers.containsKey(e.getKey()))
                .sorted(
                        Comparator.comparingLong((Map.Entry<Step, Long> e) -> e.getValue())
                                .thenComparing(e -> e.getKey().replica())
                                .thenComparing(e -> e.getKey().txNo()))
                .forEach(e -> numbers.put(e.getKey(), ++last));
    }

    private void findEarlier(String replica) {
        var counts =
                clocks.keySet().stream()
                        .filter(step -> step.replica().equals(replica))
                        .mapToLong(Step::txNo)
                        .summaryStatistics();
        db.selectDistinct(SYNC_TX.TX_NO, SYNC_TX.LOCAL_NO)
                .from(SYNC_TX)
                .where(SYNC_TX.STREAM.in(streams(replica)))
                .and(SYNC_TX.TX_NO.between(counts.getMin(), counts.getMax()))
                .forEach(r -> numbers.put(new Step(replica, r.value1()), r.value2()));
    }

    private org.jooq.Select<org.jooq.Record1<Integer>> streams(String replica) {
        return DSL.select(SYNC_STREAM.STREAM)
                .from(SYNC_STREAM)
                .join(SYNC_REPLICA)
                .on(SYNC_REPLICA.REPLICA.eq(SYNC_STREAM.REPLICA))
                .where(SYNC_REPLICA.REPLICA_ID.eq(HexFormat.of().parseHex(replica)));
    }

    long of(StreamRange range, PartHead head) {
        return Objects.requireNonNull(numbers.get(step(range, head.txNo())));
    }

    /// The number here of the step that a part takes back or does again; null if it does neither, or that step
    /// is not here.
    @Nullable Long target(StreamRange range, PartHead head) {
        if (head.targetTxNo() == 0) {
            return null;
        }
        var step = step(range, head.targetTxNo());
        var known = numbers.get(step);
        if (known != null) {
            return known;
        }
        var found =
                db.select(DSL.min(SYNC_TX.LOCAL_NO))
                        .from(SYNC_TX)
                        .where(SYNC_TX.STREAM.in(streams(step.replica())))
                        .and(SYNC_TX.TX_NO.eq(step.txNo()))
                        .fetchSingle()
                        .value1();
        return found;
    }

    /// The highest number given.
    long last() {
        return last;
    }
}
