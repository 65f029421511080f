package org.yiti.db.schema;

import org.jspecify.annotations.Nullable;

/// Makes equal values of many rows one object: months, codes, units and plain words come again a thousand
/// times. It remembers some values only, so that it stays small however many there are.
final class SharedValues {
    private static final int PLACES = 1 << 13;

    private final @Nullable Object[] stored = new @Nullable Object[PLACES];
    private final @Nullable Object[] plain = new @Nullable Object[PLACES];

    /// [RecordedTable#plain], the same object for equal values where it can be.
    @Nullable Object plain(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        int hash = value.hashCode();
        int place = (hash ^ hash >>> 16) & PLACES - 1;
        if (!value.equals(stored[place])) {
            stored[place] = value;
            plain[place] = RecordedTable.plain(value);
        }
        return plain[place];
    }
}
