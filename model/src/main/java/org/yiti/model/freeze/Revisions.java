package org.yiti.model.freeze;

import static org.yiti.model.record.Field.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Rows;
import org.yiti.model.record.Table;

/// Compares a closed month with the rows of today. What happened after its day is no revision of it: a task that is done
/// in June was open at the end of May, then as now.
public final class Revisions {
    private Revisions() {}

    /// Facts of one table: which rows say something of the month, and in which fields.
    ///
    /// @param of whether the row says something of the month
    private record Facts(Table table, List<Field> fields, Predicate<Row> of) {}

    /// @param month of the closed one, 1 to 12; months before it are revised too
    /// @param day the date of its data
    public static List<Revision> of(MonthCopy then, Rows now, int month, LocalDate day) {
        var found = new ArrayList<Revision>();
        for (Facts facts : facts(month, day)) {
            compare(facts, living(then, facts, then), living(now, facts, then), found);
        }
        return List.copyOf(found);
    }

    private static List<Facts> facts(int month, LocalDate day) {
        return List.of(
                new Facts(
                        Table.TASK,
                        List.of(TASK_DONE_ON),
                        row -> until(row.date(TASK_DONE_ON), day)),
                new Facts(
                        Table.MONTH_REPORT,
                        List.of(MONTH_REPORT_QUANTITY, MONTH_REPORT_PERCENT),
                        row -> until(row.integer(MONTH_REPORT_MONTH), month)),
                new Facts(
                        Table.MONTH_PLAN,
                        List.of(MONTH_PLAN_QUANTITY, MONTH_PLAN_PERCENT),
                        row -> until(row.integer(MONTH_PLAN_MONTH), month)),
                new Facts(
                        Table.POLICY,
                        List.of(POLICY_ISSUED_ON),
                        row -> until(row.date(POLICY_ISSUED_ON), day)),
                new Facts(
                        Table.OUTCOME_VALUE,
                        List.of(OUTCOME_VALUE_VALUE),
                        row -> until(row.date(OUTCOME_VALUE_AS_OF), day)),
                new Facts(
                        Table.VOLUME,
                        List.of(VOLUME_RECEIVED, VOLUME_DISPATCHED),
                        row -> until(row.integer(VOLUME_MONTH), month)));
    }

    private static boolean until(@Nullable Integer month, int last) {
        return month != null && month <= last;
    }

    private static boolean until(@Nullable LocalDate day, LocalDate last) {
        return day != null && !day.isAfter(last);
    }

    private static Map<UUID, Row> living(Rows rows, Facts facts, MonthCopy then) {
        var owner = facts.table().field("programme").orElseThrow();
        var living = new LinkedHashMap<UUID, Row>();
        rows.where(owner, then.programme().id()).stream()
                .filter(facts.of())
                .forEach(row -> living.put(row.id(), row));
        return living;
    }

    private static void compare(
            Facts facts, Map<UUID, Row> then, Map<UUID, Row> now, List<Revision> found) {
        var ids = new LinkedHashSet<>(then.keySet());
        ids.addAll(now.keySet());
        for (UUID id : ids) {
            var old = Optional.ofNullable(then.get(id));
            var standing = Optional.ofNullable(now.get(id));
            var row = standing.or(() -> old).orElseThrow();
            for (Field field : facts.fields()) {
                var before = old.flatMap(r -> Optional.ofNullable(r.get(field)));
                var after = standing.flatMap(r -> Optional.ofNullable(r.get(field)));
                if (!same(before, after)) {
                    found.add(new Revision(row, field, before, after));
                }
            }
        }
    }

    private static boolean same(Optional<Object> one, Optional<Object> other) {
        if (one.isPresent()
                && other.isPresent()
                && one.get() instanceof BigDecimal left
                && other.get() instanceof BigDecimal right) {
            return left.compareTo(right) == 0;
        }
        return one.equals(other);
    }
}
