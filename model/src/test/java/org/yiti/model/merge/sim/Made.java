package org.yiti.model.merge.sim;

import java.util.Comparator;
import java.util.List;
import org.yiti.model.merge.Dot;
import org.yiti.model.merge.LoggedWrite;

/// A write, and what its author had when he made it: the judge's knowledge, which no store has.
final class Made {
    /// The order in which the log is read: clock, store, number.
    static final Comparator<Made> KEY =
            Comparator.comparingLong((Made made) -> made.write.clock())
                    .thenComparing(made -> made.stream.author().replica())
                    .thenComparing(made -> made.stream.number())
                    .thenComparing(made -> made.write.dot().seq());

    private final LoggedWrite write;
    private final SimStream stream;
    private final long[] had;

    /// @param had the last number of every stream, by the stream's number
    Made(LoggedWrite write, SimStream stream, long[] had) {
        this.write = write;
        this.stream = stream;
        this.had = had;
    }

    LoggedWrite write() {
        return write;
    }

    SimStream stream() {
        return stream;
    }

    Dot dot() {
        return write.dot();
    }

    /// Whether its author had the other when he made it.
    boolean knew(Made other) {
        return knew(other.dot());
    }

    boolean knew(Dot dot) {
        return dot.stream() < had.length && had[dot.stream()] >= dot.seq();
    }

    /// Whether it says something of a group; a birth speaks of all of them.
    boolean speaks(int group) {
        return write.born() || writes(group);
    }

    boolean writes(int group) {
        return write.groups().stream().anyMatch(g -> g.group() == group);
    }

    List<Dot> named(int group) {
        for (var part : write.groups()) {
            if (part.group() == group) {
                return part.replaced();
            }
        }
        return List.of();
    }

    @Override
    public String toString() {
        return write.dot()
                + "@"
                + write.clock()
                + " "
                + stream.scope().text()
                + " "
                + write.groups()
                + (write.born() ? " born" : "")
                + (write.counts() ? "" : " refused");
    }
}
