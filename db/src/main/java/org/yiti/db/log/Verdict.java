package org.yiti.db.log;

import org.yiti.model.merge.ScopeKey;
import org.yiti.model.programme.Level;
import org.yiti.model.record.Table;

/// Whether a change of the log shows in the tables.
public enum Verdict {
    COUNTS(0),
    /// Its writer had no right to it; it is kept and passed on.
    REFUSED(1),
    /// A newer program wrote it: kept, passed on, and read again after the update of this one.
    WAITS(2);

    private final int number;

    Verdict(int number) {
        this.number = number;
    }

    /// As it stands in the log's table.
    public short number() {
        return (short) number;
    }

    /// What a write is worth: the same in every store, since it asks for nothing but the write and its author's
    /// certificate.
    ///
    /// @param level the author's, as certified
    /// @param office the author's code, as certified
    public static Verdict of(ScopeKey scope, Level level, String office, Table table) {
        return scope.mayWrite(level, office, table) ? COUNTS : REFUSED;
    }
}
