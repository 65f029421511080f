package org.yiti.db.log;

import java.util.function.Supplier;

/// Work that writes to the tables what the log says already: taking a package in, settling a conflict. The row
/// triggers let it pass, since there is nothing new to record.
public final class Merging {
    private static final ScopedValue<Boolean> CURRENT = ScopedValue.newInstance();

    private Merging() {}

    public static <T> T during(Supplier<T> work) {
        return ScopedValue.where(CURRENT, true).call(work::get);
    }

    static boolean isBound() {
        return CURRENT.isBound();
    }
}
