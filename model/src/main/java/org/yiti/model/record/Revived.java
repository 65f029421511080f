package org.yiti.model.record;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;

/// Adding rows that are named by what they are, such as a day or a unit's code: one that lies in the recycle
/// bin comes back and says what is wanted now.
public final class Revived {
    private Revived() {}

    public static List<Change> of(Rows rows, List<Change> changes) {
        var removed = new HashSet<>();
        changes.stream()
                .filter(Change.Add.class::isInstance)
                .map(Change::table)
                .distinct()
                .forEach(table -> rows.removed(table).forEach(row -> removed.add(row.id())));
        return changes.stream()
                .<Change>mapMulti((change, out) -> {
                    if (change instanceof Change.Add(var table, var id, var values)
                            && removed.contains(id)) {
                        out.accept(new Change.Restore(table, id));
                        out.accept(new Change.Put(table, id, new HashMap<>(values)));
                    } else {
                        out.accept(change);
                    }
                })
                .toList();
    }
}
