package org.yiti.model.merge.sim;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.merge.Disagreement;
import org.yiti.model.merge.ScopeKey;
import org.yiti.model.record.Table;

/// What a person does to a row in one step. Values are by group, each group whole.
sealed interface Act {
    Table table();

    UUID row();

    /// A row that is not there yet.
    record Add(Table table, UUID row, String home, Map<Integer, List<@Nullable Object>> groups)
            implements Act {}

    /// @param alive whether the row is there afterwards: a change may come with a removal, or bring a row back
    record Put(Table table, UUID row, boolean alive, Map<Integer, List<@Nullable Object>> groups)
            implements Act {}

    /// Removed where it was, and made anew, or brought back, where it goes.
    record Move(Table table, UUID row, String home) implements Act {}

    /// @param values of the group; for the life (alive, home)
    record Settle(Table table, UUID row, Disagreement about, List<@Nullable Object> values)
            implements Act {}

    /// A change by a program that asks nobody.
    record Intrude(
            Table table,
            UUID row,
            ScopeKey scope,
            boolean born,
            Map<Integer, List<@Nullable Object>> groups)
            implements Act {}
}
