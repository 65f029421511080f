package org.yiti.model.merge.sim;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.yiti.model.merge.Dot;
import org.yiti.model.merge.GroupWrite;
import org.yiti.model.merge.LoggedWrite;
import org.yiti.model.merge.RowLog;

/// Other short numbers for the streams, as each store has its own: nothing may depend on them.
final class Renumbering {
    private final List<Integer> numbers = new ArrayList<>();

    /// Every stream keeps its number.
    static Renumbering none() {
        return new Renumbering();
    }

    static Renumbering any(RandomGenerator chance, int streams) {
        var any = new Renumbering();
        for (int i = 0; i < streams; i++) {
            any.numbers.add(chance.nextInt(i + 1), i);
        }
        return any;
    }

    RowLog of(RowLog log) {
        var other = new RowLog();
        log.writes().forEach(write -> other.add(of(write)));
        return other;
    }

    private LoggedWrite of(LoggedWrite write) {
        var groups = write.groups().stream().map(this::of).toList();
        return new LoggedWrite(
                of(write.dot()),
                write.scope(),
                write.clock(),
                write.localNo(),
                write.counts(),
                write.table(),
                write.row(),
                write.born(),
                groups);
    }

    private GroupWrite of(GroupWrite part) {
        var replaced = part.replaced().stream().map(this::of).toList();
        return new GroupWrite(part.group(), replaced, part.values());
    }

    private Dot of(Dot dot) {
        return new Dot(numbers.get(dot.stream()), dot.seq());
    }

    Dot back(Dot dot) {
        return numbers.isEmpty() ? dot : new Dot(numbers.indexOf(dot.stream()), dot.seq());
    }
}
