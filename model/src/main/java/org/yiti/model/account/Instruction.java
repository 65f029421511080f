package org.yiti.model.account;

import static org.yiti.model.record.Field.*;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yiti.model.record.Change;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;
import org.yiti.model.supervision.ItemSource;

/// What a leader writes: a new item that comes from an instruction (批示), as a draft that the office goes on with.
final class Instruction {
    private Instruction() {}

    static boolean isOne(Account account, Step step) {
        var items =
                step.changes().stream()
                        .filter(Instruction::item)
                        .map(Change::row)
                        .collect(Collectors.toSet());
        return account.may(Matter.ITEM, Right.INSTRUCT)
                && !items.isEmpty()
                && step.changes().stream().allMatch(c -> item(c) || unit(c, items));
    }

    private static boolean item(Change change) {
        return change instanceof Change.Add(var table, var _, var values)
                && table == Table.SUPERVISION_ITEM
                && Objects.equals(
                        values.get(SUPERVISION_ITEM_SOURCE), ItemSource.INSTRUCTION.name());
    }

    /// Of the units that the item names; not of other items.
    private static boolean unit(Change change, Set<UUID> items) {
        return change instanceof Change.Add(var table, var _, var values)
                && table == Table.ITEM_UNIT
                && values.get(ITEM_UNIT_ITEM) instanceof UUID item
                && items.contains(item);
    }
}
