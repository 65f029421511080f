package org.yiti.db.log;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yiti.model.merge.Dot;
import org.yiti.model.merge.GroupWrite;

/// The bytes of one change: its groups in ascending order, each with the writes it replaces and its values.
/// A replaced write of the same stream is named by its number alone; one of another stream carries that
/// stream's full name, so that the bytes mean the same in every store.
public final class Body {
    private static final int SAME_STREAM = 0;
    private static final int OTHER_STREAM = 1;

    private Body() {}

    static byte[] write(int stream, Streams streams, List<GroupWrite> writes) {
        var out = new Bytes().number(writes.size());
        for (GroupWrite write : writes) {
            out.number(write.group()).number(write.replaced().size());
            write.replaced().stream()
                    .sorted(order(stream, streams))
                    .forEach(dot -> dot(out, stream, streams, dot));
            out.number(write.values().size());
            write.values().forEach(out::value);
        }
        return out.toArray();
    }

    private static void dot(Bytes out, int stream, Streams streams, Dot dot) {
        if (dot.stream() == stream) {
            out.number(SAME_STREAM);
        } else {
            var name = streams.name(dot.stream());
            out.number(OTHER_STREAM).raw(name.replicaId()).text(name.scope());
        }
        out.number(dot.seq());
    }

    private static Comparator<Dot> order(int stream, Streams streams) {
        return Comparator.comparing((Dot dot) -> dot.stream() != stream)
                .thenComparing(dot -> streams.name(dot.stream()))
                .thenComparing(Dot::seq);
    }

    /// @throws DamagedLogException if these are not bytes that [#write] made
    public static List<GroupWrite> read(int stream, Streams streams, byte[] body) {
        var in = new ByteReader(body);
        int count = in.count();
        var writes = new ArrayList<GroupWrite>(count);
        int last = -1;
        for (int i = 0; i < count; i++) {
            int group = in.size();
            if (group <= last) {
                throw new DamagedLogException("groups out of order");
            }
            last = group;
            writes.add(new GroupWrite(group, dots(in, stream, streams), values(in)));
        }
        in.mustBeAtEnd();
        return writes;
    }

    private static List<Dot> dots(ByteReader in, int stream, Streams streams) {
        int count = in.count();
        var dots = new ArrayList<Dot>(count);
        for (int i = 0; i < count; i++) {
            int place =
                    switch (in.size()) {
                        case SAME_STREAM -> stream;
                        case OTHER_STREAM -> streams.number(Streams.Name.of(in.raw(10), in.text()));
                        default -> throw new DamagedLogException("a dot of an unknown kind");
                    };
            dots.add(new Dot(place, in.number()));
        }
        return dots;
    }

    private static List<@Nullable Object> values(ByteReader in) {
        int count = in.count();
        var values = new ArrayList<@Nullable Object>(count);
        for (int i = 0; i < count; i++) {
            values.add(in.value());
        }
        return values;
    }
}
