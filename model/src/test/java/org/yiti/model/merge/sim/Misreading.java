package org.yiti.model.merge.sim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.yiti.model.merge.Dot;
import org.yiti.model.merge.GroupWrite;
import org.yiti.model.merge.LoggedWrite;
import org.yiti.model.merge.RowLog;
import org.yiti.model.store.Office;

/// How a store with a mistake reads the writes of a row; without one, as they are.
final class Misreading {
    private final Mistake mistake;
    private final Office reader;
    private final VectorRule vectorRule;

    Misreading(Mistake mistake, Office reader, VectorRule vectorRule) {
        this.mistake = mistake;
        this.reader = reader;
        this.vectorRule = vectorRule;
    }

    List<LoggedWrite> of(List<Made> writes) {
        var plain = writes.stream().map(Made::write).toList();
        return switch (mistake) {
            case NO_AUTHORITY -> plain.stream().map(w -> with(w, true, w.groups())).toList();
            case OWN_AUTHORITY ->
                    plain.stream().map(w -> with(w, mayWriteHere(w), w.groups())).toList();
            case GREEDY_REMOVAL -> plain.stream().map(w -> greedy(w, plain)).toList();
            case LAST_WRITER -> lastWriters(plain);
            case VECTOR_RULE ->
                    plain.stream().map(w -> with(w, w.counts(), vectorRule.read(w))).toList();
            default -> plain;
        };
    }

    private static LoggedWrite with(LoggedWrite write, boolean counts, List<GroupWrite> groups) {
        return new LoggedWrite(
                write.dot(),
                write.scope(),
                write.clock(),
                write.localNo(),
                counts,
                write.table(),
                write.row(),
                write.born(),
                groups);
    }

    private boolean mayWriteHere(LoggedWrite write) {
        return write.scope().mayWrite(reader.level(), reader.code(), write.table());
    }

    private static LoggedWrite greedy(LoggedWrite write, List<LoggedWrite> all) {
        if (write.alive()) {
            return write;
        }
        var groups =
                write.groups().stream()
                        .map(part -> part.group() == RowLog.LIFE ? greedy(part, all) : part)
                        .toList();
        return with(write, write.counts(), groups);
    }

    private static GroupWrite greedy(GroupWrite life, List<LoggedWrite> all) {
        var dots = new HashSet<Dot>(life.replaced());
        all.stream().filter(w -> !w.wrote(RowLog.LIFE)).map(LoggedWrite::dot).forEach(dots::add);
        return new GroupWrite(RowLog.LIFE, List.copyOf(dots), life.values());
    }

    private static List<LoggedWrite> lastWriters(List<LoggedWrite> all) {
        var kept = new ArrayList<LoggedWrite>();
        for (int i = 0; i < all.size(); i++) {
            var write = all.get(i);
            var later = all.subList(i + 1, all.size());
            var groups =
                    write.groups().stream()
                            .filter(part -> later.stream().noneMatch(w -> over(w, write, part)))
                            .toList();
            kept.add(with(write, write.counts(), groups));
        }
        return kept;
    }

    private static boolean over(LoggedWrite later, LoggedWrite write, GroupWrite part) {
        return !write.born()
                && later.counts()
                && later.scope().equals(write.scope())
                && later.groups().stream().anyMatch(g -> g.group() == part.group());
    }
}
