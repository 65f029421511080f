package org.yiti.model.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yiti.model.record.Field;
import org.yiti.model.record.MergeRule;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// Every group of fields of every table, written by two and by three who did not see each other, beside a removal and
/// beside a decision: the same is told whoever's clock was ahead.
class EveryGroupTest {
    private static final ScopeKey SCOPE = new ScopeKey(ScopeKey.Kind.UNIT, "110108001");
    private static final Dot BORN = new Dot(1, 1);

    private record Group(Table table, int number, List<Field> fields) {
        @Override
        public String toString() {
            return table + " " + number + " " + fields;
        }

        boolean quiet() {
            return fields.getFirst().mergeRule() == MergeRule.QUIET;
        }

        GroupWrite write(int variant, Dot... saw) {
            var values = fields.stream().map(f -> value(f, variant)).toArray();
            return Writes.group(number, List.of(saw), values);
        }
    }

    private static Object value(Field field, int variant) {
        return switch (field.type()) {
            case TEXT -> "文" + variant;
            case CODE -> "CODE_" + variant;
            case INTEGER -> variant;
            case DECIMAL -> BigDecimal.valueOf(variant);
            case DATE -> LocalDate.of(2026, 1, variant + 1);
            case BOOLEAN -> variant % 2 == 0;
            case REFERENCE -> new UUID(5, variant);
        };
    }

    private static Stream<Group> groups() {
        return Stream.of(Table.values())
                .flatMap(table ->
                        table.groups().entrySet().stream()
                                .map(e -> new Group(table, e.getKey(), e.getValue())));
    }

    @TestFactory
    Stream<DynamicTest> every_group_is_told_alike_whoever_was_ahead() {
        return groups().map(g -> DynamicTest.dynamicTest(g.toString(), () -> looked(g)));
    }

    private static void looked(Group group) {
        Act left = made -> made.set(2, 1, SCOPE, group.write(1, BORN));
        Act right = made -> made.set(3, 1, SCOPE, group.write(2, BORN));
        Act same = made -> made.set(4, 1, SCOPE, group.write(2, BORN));
        Act third = made -> made.set(5, 1, SCOPE, group.write(4, BORN));
        Act decision = made -> made.set(6, 1, SCOPE, group.write(3, new Dot(2, 1), new Dot(3, 1)));
        Act removal = made -> made.set(7, 1, SCOPE, Writes.removal(List.of(BORN)));

        int rivals = group.quiet() ? 0 : 1;
        alike(group, List.of(left), 0, Set.of(1));
        alike(group, List.of(left, right), rivals, Set.of(1, 2));
        alike(group, List.of(right, same), 0, Set.of(2));
        alike(group, List.of(left, right, third), rivals, Set.of(1, 2, 4));
        // What a decision names stands no more, also where the clock of who decided was behind.
        alike(group, List.of(left, right, decision), 0, Set.of(3));
        alike(group, List.of(left, right, decision, third), rivals, Set.of(3, 4));
        // Who removed it had not seen the write: the owner is asked.
        alike(group, List.of(left, removal), 1, Set.of(1));
    }

    private interface Act {
        LoggedWrite made(Writes made);
    }

    /// Whoever's clock was ahead.
    ///
    /// @param told how many disagreements
    /// @param standing the variants that stand, one of which is shown: the latest
    private static void alike(Group group, List<Act> acts, int told, Set<Integer> standing) {
        for (List<Act> order : orders(acts)) {
            var made = new Writes(group.table());
            var log = new RowLog();
            log.add(made.birth(1, 1, SCOPE, group.write(0)));
            order.forEach(act -> log.add(act.made(made)));
            assertThat(log.disagreements()).as("%s %s", group, standing).hasSize(told);
            var shown = log.shown().orElseThrow();
            assertThat(standing)
                    .as("%s shows %s", group, shown)
                    .anyMatch(variant -> holds(shown, group, variant));
            assertThat(log.standing(SCOPE, group.number())).isNotEmpty();
        }
    }

    private static boolean holds(Row shown, Group group, int variant) {
        return group.fields().stream().allMatch(f -> value(f, variant).equals(shown.get(f)));
    }

    private static List<List<Act>> orders(List<Act> writes) {
        if (writes.isEmpty()) {
            return List.of(List.of());
        }
        var orders = new ArrayList<List<Act>>();
        for (int i = 0; i < writes.size(); i++) {
            var rest = new ArrayList<>(writes);
            var first = rest.remove(i);
            for (List<Act> tail : orders(rest)) {
                var order = new ArrayList<Act>();
                order.add(first);
                order.addAll(tail);
                orders.add(order);
            }
        }
        return orders;
    }
}
