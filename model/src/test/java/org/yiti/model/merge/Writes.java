package org.yiti.model.merge;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Table;

/// Makes writes of one row for tests, in the order of a clock that ticks.
final class Writes {
    static final ScopeKey UNIT_A = new ScopeKey(ScopeKey.Kind.UNIT, "110108001");
    static final ScopeKey UNIT_B = new ScopeKey(ScopeKey.Kind.UNIT, "110105001");

    private final Table table;
    private final UUID row;
    private long clock;

    Writes(Table table) {
        this.table = table;
        row = new UUID(1, 1);
    }

    LoggedWrite birth(int stream, long seq, ScopeKey scope, GroupWrite... groups) {
        var life = group(RowLog.LIFE, List.of(), true, "110108001");
        var all = new java.util.ArrayList<GroupWrite>(List.of(life));
        all.addAll(List.of(groups));
        return write(stream, seq, scope, true, true, all);
    }

    LoggedWrite set(int stream, long seq, ScopeKey scope, GroupWrite... groups) {
        return write(stream, seq, scope, true, false, List.of(groups));
    }

    LoggedWrite refused(int stream, long seq, ScopeKey scope, GroupWrite... groups) {
        return write(stream, seq, scope, false, false, List.of(groups));
    }

    private LoggedWrite write(
            int stream,
            long seq,
            ScopeKey scope,
            boolean counts,
            boolean born,
            List<GroupWrite> groups) {
        clock++;
        return new LoggedWrite(
                new Dot(stream, seq), scope, clock, clock, counts, table, row, born, groups);
    }

    static GroupWrite group(int group, List<Dot> replaced, @Nullable Object... values) {
        return new GroupWrite(group, replaced, Arrays.asList(values));
    }

    static GroupWrite removal(List<Dot> seen) {
        return group(RowLog.LIFE, seen, false, "110108001");
    }

    static RowLog log(LoggedWrite... writes) {
        var log = new RowLog();
        for (LoggedWrite write : writes) {
            log.add(write);
        }
        return log;
    }
}
