package org.yiti.db.exchange;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.yiti.db.log.LogReader;
import org.yiti.model.record.Table;

/// The rows that changes touch, each once, however many there are: what memory is not meant to hold lies in files of the
/// store's folder meanwhile, each of them in order.
final class TouchedRows implements Closeable {
    private static final int HELD = 1 << 15;
    private static final int TOGETHER = 1000;

    private final Path folder;
    private final int most;
    private final SortedSet<Place> held = new TreeSet<>();
    private final List<Path> spilled = new ArrayList<>();

    private record Place(Table table, UUID row) implements Comparable<Place> {
        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::table).thenComparing(Place::row, LogReader.AS_STORED);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    TouchedRows(Path folder) {
        this(folder, HELD);
    }

    /// @param most rows that are held in memory
    TouchedRows(Path folder, int most) {
        this.folder = folder;
        this.most = most;
    }

    void add(Table table, UUID row) {
        held.add(new Place(table, row));
        if (held.size() >= most) {
            spill();
        }
    }

    private void spill() {
        try {
            var file = Files.createTempFile(folder, "rows-", ".part");
            spilled.add(file);
            try (var out =
                    new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
                for (Place place : held) {
                    out.writeShort(place.table().number());
                    out.writeLong(place.row().getMostSignificantBits());
                    out.writeLong(place.row().getLeastSignificantBits());
                }
            }
            held.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Tells them, some of one table at a time, in the order in which they are stored.
    void tell(BiConsumer<Table, List<UUID>> told) {
        var some = new ArrayList<UUID>(TOGETHER);
        @Nullable Place last = null;
        try (var places = new Merged()) {
            for (var next = places.next(); next != null; next = places.next()) {
                if (next.equals(last)) {
                    continue;
                }
                if (last != null && (some.size() == TOGETHER || last.table() != next.table())) {
                    told.accept(last.table(), List.copyOf(some));
                    some.clear();
                }
                some.add(next.row());
                last = next;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (last != null) {
            told.accept(last.table(), some);
        }
    }

    /// All files and what is held, as one.
    private final class Merged implements Closeable {
        private final List<Closeable> open = new ArrayList<>();
        private final PriorityQueue<Source> sources =
                new PriorityQueue<>(Comparator.comparing(source -> source.next));

        Merged() throws IOException {
            var inMemory = held.iterator();
            enter(() -> inMemory.hasNext() ? inMemory.next() : null);
            for (Path file : spilled) {
                long left = Files.size(file);
                var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
                open.add(in);
                enter(new Reading(in, left / (Short.BYTES + 2 * Long.BYTES)));
            }
        }

        private void enter(Reader reader) throws IOException {
            var first = reader.next();
            if (first != null) {
                sources.add(new Source(reader, first));
            }
        }

        @Nullable Place next() throws IOException {
            var source = sources.poll();
            if (source == null) {
                return null;
            }
            var place = source.next;
            enter(source.reader);
            return place;
        }

        @Override
        public void close() throws IOException {
            for (Closeable one : open) {
                one.close();
            }
        }
    }

    private interface Reader {
        @Nullable Place next() throws IOException;
    }

    private record Source(Reader reader, Place next) {}

    private static final class Reading implements Reader {
        private final DataInputStream in;
        private long left;

        Reading(DataInputStream in, long left) {
            this.in = in;
            this.left = left;
        }

        @Override
        public @Nullable Place next() throws IOException {
            if (left-- == 0) {
                return null;
            }
            var table = Table.numbered(in.readShort()).orElseThrow();
            return new Place(table, new UUID(in.readLong(), in.readLong()));
        }
    }

    @Override
    public void close() throws IOException {
        held.clear();
        for (Path file : spilled) {
            Files.deleteIfExists(file);
        }
        spilled.clear();
    }
}
