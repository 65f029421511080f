package org.yiti.model.edit;

import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;

/// Two changes of one row as one.
final class Changes {
    private Changes() {}

    /// The one change that does what two do one after the other; null where nothing is left of a new row.
    static @Nullable Change together(Change before, Change after) {
        return switch (after) {
            case Change.Put(var table, var row, var values) ->
                    switch (before) {
                        case Change.Add add -> filled(add, values);
                        case Change.Put put -> {
                            var all = new HashMap<Field, @Nullable Object>(put.values());
                            all.putAll(values);
                            yield new Change.Put(table, row, all);
                        }
                        case Change.Remove _, Change.Restore _ ->
                                throw new IllegalArgumentException("written after " + before);
                    };
            case Change.Remove _ -> before instanceof Change.Add ? null : after;
            case Change.Add _, Change.Restore _ ->
                    throw new IllegalArgumentException(after + " after " + before);
        };
    }

    private static Change.Add filled(
            Change.Add add, java.util.Map<Field, ? extends @Nullable Object> values) {
        var all = new HashMap<Field, Object>(add.values());
        values.forEach((field, value) -> {
            if (value == null) {
                all.remove(field);
            } else {
                all.put(field, value);
            }
        });
        return new Change.Add(add.table(), add.row(), all);
    }
}
