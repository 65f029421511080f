package org.yiti.app.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Rows;
import org.yiti.model.record.Table;
import org.yiti.model.record.Texts;
import org.yiti.model.unit.NewUnit;
import org.yiti.model.unit.UnitRegister;

/// The units and aliases that a person decided to enter for names of a file, and the register with them.
/// A unit made from its name has the same id wherever that name is entered.
record UnitsToMake(List<Change> changes, UnitRegister register) {
    static UnitsToMake of(Rows rows, String federation, Map<String, UnitChoice> choices) {
        var removed =
                Stream.of(Table.UNIT, Table.UNIT_ALIAS)
                        .flatMap(table -> rows.removed(table).stream())
                        .map(Row::id)
                        .collect(Collectors.toSet());
        var changes = new ArrayList<Change>();
        var known = new ArrayList<Row>();
        for (Table table :
                List.of(Table.UNIT, Table.UNIT_ALIAS, Table.UNIT_GROUP, Table.UNIT_GROUP_MEMBER)) {
            known.addAll(rows.all(table));
        }
        for (var choice : new TreeMap<>(choices).entrySet()) {
            var row = row(federation, choice.getKey(), choice.getValue());
            known.add(row);
            if (removed.contains(row.id())) {
                changes.add(new Change.Restore(row.table(), row.id()));
            } else {
                changes.add(new Change.Add(row.table(), row.id(), row.filled()));
            }
        }
        return new UnitsToMake(List.copyOf(changes), new UnitRegister(known));
    }

    private static Row row(String federation, String name, UnitChoice choice) {
        return switch (choice) {
            case UnitChoice.Create() -> NewUnit.named(federation, Texts.tidy(name));
            case UnitChoice.Existing(var unit) -> alias(federation, unit, Texts.tidy(name));
        };
    }

    private static Row alias(String federation, UUID unit, String name) {
        return Row.of(
                Table.UNIT_ALIAS,
                RowIds.named(federation, Table.UNIT_ALIAS, unit, name),
                Map.of(Field.UNIT_ALIAS_UNIT, unit, Field.UNIT_ALIAS_ALIAS, name));
    }
}
