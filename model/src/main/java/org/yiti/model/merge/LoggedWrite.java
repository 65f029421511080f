package org.yiti.model.merge;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Table;

/// A change of one row as the log holds it.
///
/// @param scope who may have the row, by its writer's knowledge: the stream that the write lies in
/// @param clock the writer's logical clock
/// @param localNo the step of this store's history that it belongs to
/// @param counts false if its writer had no right to it: it is kept and passed on, but shows nothing and replaces nothing
/// @param born the row's birth, which counts as the first write of every group
public record LoggedWrite(
        Dot dot,
        ScopeKey scope,
        long clock,
        long localNo,
        boolean counts,
        Table table,
        UUID row,
        boolean born,
        List<GroupWrite> groups) {
    /// What it says of a group; empty if it does not speak of it (a birth leaves it empty).
    public List<@Nullable Object> values(int group) {
        for (GroupWrite write : groups) {
            if (write.group() == group) {
                return write.values();
            }
        }
        return Collections.emptyList();
    }

    /// Whether it is a write of this group.
    public boolean wrote(int group) {
        return born || groups.stream().anyMatch(write -> write.group() == group);
    }

    /// Whether it leaves the row there; true where it says nothing of that.
    public boolean alive() {
        var life = values(RowLog.LIFE);
        return life.isEmpty() || Boolean.TRUE.equals(life.getFirst());
    }
}
