package org.yiti.model.exchange;

import java.util.List;
import org.yiti.model.record.Change;

/// The conflicts that stand open, as one moment shows them.
public record Disputes(List<Conflict> open) {
    public static final Disputes NONE = new Disputes(List.of());

    public Disputes {
        open = List.copyOf(open);
    }

    /// What still stands after these changes of this office: who writes a field anew settles what was said of it, by
    /// replacing all that stands.
    public Disputes after(List<Change> changes) {
        return open.isEmpty()
                ? this
                : new Disputes(open.stream().filter(c -> !isSettled(c, changes)).toList());
    }

    private static boolean isSettled(Conflict conflict, List<Change> changes) {
        return conflict.kind() == Conflict.Kind.VALUES
                && conflict.mine()
                && changes.stream().anyMatch(change -> writes(change, conflict));
    }

    private static boolean writes(Change change, Conflict conflict) {
        return change instanceof Change.Put(var table, var row, var values)
                && table == conflict.table()
                && row.equals(conflict.row())
                && values.keySet().stream().anyMatch(conflict.fields()::contains);
    }
}
