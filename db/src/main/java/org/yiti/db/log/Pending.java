package org.yiti.db.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.yiti.db.schema.RecordedTable;
import org.yiti.model.merge.Dot;
import org.yiti.model.merge.GroupWrite;

/// What happened to one row since the transaction began: what stood before and what stands now, in the
/// order of [RecordedTable#columns]. Several changes of a row fold into one.
///
/// @param before null if the row is new
record Pending(
        RecordedTable table, @Nullable Object @Nullable [] before, @Nullable Object[] after) {
    /// @param places where the columns lie in a trigger's arrays
    static Pending caught(
            RecordedTable table,
            int[] places,
            @Nullable Object @Nullable [] before,
            @Nullable Object[] after) {
        return new Pending(
                table, before == null ? null : plain(places, before), plain(places, after));
    }

    private static @Nullable Object[] plain(int[] places, @Nullable Object[] stored) {
        var values = new @Nullable Object[places.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = RecordedTable.plain(stored[places[i]]);
        }
        return values;
    }

    /// This and what happened to the same row later.
    Pending then(Pending later) {
        return new Pending(table, before, later.after);
    }

    /// Whether the row is as it was.
    boolean isEmpty() {
        return before != null && Arrays.equals(before, after);
    }

    UUID row() {
        return (UUID) Objects.requireNonNull(after[0]);
    }

    String home() {
        return (String) Objects.requireNonNull(after[1]);
    }

    /// Only where the row was there before.
    String homeBefore() {
        return (String) Objects.requireNonNull(Objects.requireNonNull(before)[1]);
    }

    /// Whether the row was there and belongs to another unit now.
    boolean moves() {
        return before != null && !homeBefore().equals(home());
    }

    boolean wasAlive() {
        return before != null && Boolean.TRUE.equals(before[2]);
    }

    boolean removes() {
        return !Boolean.TRUE.equals(after[2]) && wasAlive();
    }

    boolean born() {
        return before == null;
    }

    int op() {
        return born() ? Head.BIRTH : Head.SET;
    }

    /// The groups as the log writes them: of a new row those that hold something, else those that differ.
    ///
    /// @param standing the writes that stand on a group of this row
    List<GroupWrite> writes(IntFunction<List<Dot>> standing) {
        var writes = new ArrayList<GroupWrite>();
        table.groupColumns()
                .forEach((group, columns) -> {
                    if (isWritten(columns)) {
                        writes.add(
                                new GroupWrite(
                                        group,
                                        born() ? List.of() : standing.apply(group),
                                        values(columns)));
                    }
                });
        return writes;
    }

    /// All that the row holds, as the log writes it where the row comes to.
    ///
    /// @param standing the writes that stand on a group there
    /// @param filled the groups that hold something there, and so are written even where they are empty now
    List<GroupWrite> whole(IntFunction<List<Dot>> standing, IntPredicate filled) {
        var writes = new ArrayList<GroupWrite>();
        table.groupColumns()
                .forEach((group, columns) -> {
                    var values = values(columns);
                    if (values.stream().anyMatch(Objects::nonNull) || filled.test(group)) {
                        writes.add(new GroupWrite(group, standing.apply(group), values));
                    }
                });
        return writes;
    }

    private boolean isWritten(int[] columns) {
        for (int column : columns) {
            if (!Objects.equals(before == null ? null : before[column], after[column])) {
                return true;
            }
        }
        return false;
    }

    private List<@Nullable Object> values(int[] columns) {
        var values = new ArrayList<@Nullable Object>(columns.length);
        for (int column : columns) {
            values.add(after[column]);
        }
        return values;
    }
}
