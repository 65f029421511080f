package org.yiti.model.merge.sim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;

/// The rows that everybody writes at, and random values for them. All are known by name, so that several offices make
/// the same one; values are few, so that two people often say the same.
final class Rows {
    private static final List<Table> TABLES =
            List.of(
                    Table.MONTH_REPORT,
                    Table.TASK,
                    Table.MONTH_REPORT,
                    Table.ISSUE,
                    Table.PHRASE,
                    Table.SUPERVISION_ITEM,
                    Table.POLICY);

    /// The groups that are written: values of every rule, alone and several in one.
    private static final Map<Table, List<Integer>> GROUPS =
            Map.of(
                    Table.MONTH_REPORT, List.of(4, 5, 9),
                    Table.TASK, List.of(4, 8, 11, 14),
                    Table.ISSUE, List.of(4, 6, 12),
                    Table.POLICY, List.of(4, 9, 13),
                    Table.SUPERVISION_ITEM, List.of(5, 8, 13),
                    Table.PHRASE, List.of(2, 3));

    private static final Map<Field, List<String>> STATES =
            Map.of(
                    Field.TASK_STATUS, List.of("CANCELLED", "DRAFT", "IN_PROGRESS", "DONE"),
                    Field.ISSUE_STATUS, List.of("ADJUSTING", "DEPLOYED", "YEAR_CLOSED"),
                    Field.MONTH_REPORT_STATE,
                            List.of("RETURNED", "DRAFT", "SUBMITTED", "ACCEPTED", "FROM_LATER"),
                    Field.POLICY_STAGE, List.of("CANCELLED", "DRAFTING", "IN_FORCE"));

    private final RandomGenerator chance;
    private final int count;

    Rows(RandomGenerator chance, int count) {
        this.chance = chance;
        this.count = count;
    }

    List<UUID> all() {
        var all = new ArrayList<UUID>();
        for (int i = 0; i < count; i++) {
            all.add(new UUID(7, i));
        }
        return all;
    }

    UUID any() {
        return new UUID(7, chance.nextInt(count));
    }

    static Table table(UUID row) {
        return TABLES.get((int) row.getLeastSignificantBits() % TABLES.size());
    }

    /// Some groups of a table with new values, at least one.
    Map<Integer, List<@Nullable Object>> some(Table table) {
        var groups = GROUPS.getOrDefault(table, List.of());
        var some = new TreeMap<Integer, List<@Nullable Object>>();
        int first = groups.get(chance.nextInt(groups.size()));
        some.put(first, values(table, first));
        for (int group : groups) {
            if (chance.nextInt(4) == 0) {
                some.put(group, values(table, group));
            }
        }
        return some;
    }

    List<@Nullable Object> values(Table table, int group) {
        var values = new ArrayList<@Nullable Object>();
        table.groups().getOrDefault(group, List.of()).forEach(field -> values.add(value(field)));
        return values;
    }

    private @Nullable Object value(Field field) {
        var states = STATES.get(field);
        if (states != null) {
            return states.get(chance.nextInt(states.size()));
        }
        int number = chance.nextInt(5);
        if (number == 0) {
            return null;
        }
        return switch (field.type()) {
            case TEXT, CODE -> "T" + number;
            case INTEGER -> number;
            case DECIMAL -> BigDecimal.valueOf(number);
            case DATE -> LocalDate.of(2026, number, 1);
            case BOOLEAN -> number > 2;
            case REFERENCE -> new UUID(9, number);
        };
    }
}
