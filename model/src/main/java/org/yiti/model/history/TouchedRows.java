package org.yiti.model.history;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// The rows that the steps after a point of the log have touched: as they stood then, and as they stand. What is not among
/// them stood then as it does now, so that a year can be shown as it was at the price of what was changed since.
///
/// @param then those that were not there yet, or lay in the recycle bin, are not alive
/// @param now those that lie in the recycle bin are not alive
public record TouchedRows(List<Row> then, List<Row> now) {
    private static final int PAGE = 500;

    public TouchedRows {
        then = List.copyOf(then);
        now = List.copyOf(now);
    }

    /// The last step that this store wrote by the end of a day; empty where its log begins later. What came from others
    /// is known from the step on that it lies behind.
    public static OptionalLong lastStepOn(History history, LocalDate day, ZoneId zone) {
        long before = Long.MAX_VALUE;
        while (true) {
            var steps = history.latest(before, PAGE);
            if (steps.isEmpty()) {
                return OptionalLong.empty();
            }
            for (LoggedStep step : steps) {
                if (step.own() && !step.at().atZone(zone).toLocalDate().isAfter(day)) {
                    return OptionalLong.of(step.number());
                }
            }
            before = steps.getLast().number();
        }
    }

    /// How many rows the steps after a point have touched, those that were touched twice counted twice.
    public static long changesAfter(History history, long point) {
        long sum = 0;
        long before = Long.MAX_VALUE;
        while (true) {
            var steps = history.latest(before, PAGE);
            for (LoggedStep step : steps) {
                if (step.number() <= point) {
                    return sum;
                }
                sum += step.changes();
            }
            if (steps.isEmpty()) {
                return sum;
            }
            before = steps.getLast().number();
        }
    }

    public static TouchedRows after(History history, long point, Set<Table> tables) {
        Map<Table, Set<UUID>> touched = new EnumMap<>(Table.class);
        for (long step = point + 1; step <= history.last(); step++) {
            for (LoggedChange change : history.changesOf(step)) {
                if (tables.contains(change.table())) {
                    touched.computeIfAbsent(change.table(), _ -> new LinkedHashSet<>())
                            .add(change.row());
                }
            }
        }
        var then = new ArrayList<Row>();
        var now = new ArrayList<Row>();
        touched.forEach((table, ids) -> {
            var old = history.asOf(point, table, ids);
            history.asOf(history.last(), table, ids)
                    .values()
                    .forEach(row -> {
                        now.add(row);
                        then.add(old.getOrDefault(row.id(), row.withAlive(false)));
                    });
        });
        return new TouchedRows(then, now);
    }
}
