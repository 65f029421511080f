package org.yiti.model.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One group of fields of one row, written as one.
///
/// @param group its number; 0 is the life of the row, with the values (alive, home)
/// @param replaced the writes that stood when this one was made
/// @param values the group's fields in their order
public record GroupWrite(int group, List<Dot> replaced, List<@Nullable Object> values) {
    public GroupWrite {
        replaced = List.copyOf(replaced);
        values = Collections.unmodifiableList(new ArrayList<@Nullable Object>(values));
    }
}
