package org.yiti.model.merge.sim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yiti.model.merge.Dot;
import org.yiti.model.merge.LoggedWrite;
import org.yiti.model.merge.RowLog;
import org.yiti.model.store.Office;

/// One computer's store: the streams it has, each without a gap from its first number, and what the rule makes of
/// them.
final class SimStore {
    /// What came of a package.
    enum Outcome {
        TAKEN,
        /// Something before it is missing.
        GAP,
        /// It says something else under a name that is known.
        FORK
    }

    private final World world;
    private final Mistake mistake;
    private Office office;
    private long clock;
    private long skew;
    private final List<List<Made>> streams = new ArrayList<>();
    private final Map<UUID, List<Made>> rows = new LinkedHashMap<>();
    private final Map<UUID, RowLog> read = new HashMap<>();
    private final VectorRule vectorRule;
    private final Map<String, long[]> received = new HashMap<>();
    private final Map<String, long[]> sent = new HashMap<>();

    SimStore(World world, Office office, Mistake mistake) {
        this.world = world;
        this.office = office;
        this.mistake = mistake;
        vectorRule = new VectorRule();
    }

    /// A copy as a backup holds it.
    SimStore copy() {
        var copy = new SimStore(world, office, mistake);
        copy.clock = clock;
        copy.skew = skew;
        streams.forEach(stream -> copy.streams.add(new ArrayList<>(stream)));
        rows.forEach((row, writes) -> copy.rows.put(row, new ArrayList<>(writes)));
        copy.vectorRule.copy(vectorRule);
        copy.received.putAll(received);
        copy.sent.putAll(sent);
        return copy;
    }

    Office office() {
        return office;
    }

    /// After a restoration: what was written under the old name since the backup must not be written again.
    void rename(Office renamed) {
        office = renamed;
    }

    void skew(long millis) {
        skew = millis;
    }

    long wall() {
        return Math.max(0, world.now() + skew);
    }

    // --- writing
    // --------------------------------------------------------------------------------------

    void write(List<Drafts.Draft> drafts) {
        if (drafts.isEmpty()) {
            return;
        }
        long physical = wall() << 16;
        clock = mistake == Mistake.WALL_CLOCK ? physical : Math.max(clock + 1, physical);
        long[] had = vector();
        for (Drafts.Draft draft : drafts) {
            var stream = world.stream(office, draft.scope());
            var write =
                    new LoggedWrite(
                            new Dot(stream.number(), have(stream.number()) + 1),
                            draft.scope(),
                            clock,
                            0,
                            draft.scope().mayWrite(office.level(), office.code(), draft.table()),
                            draft.table(),
                            draft.row(),
                            draft.born(),
                            draft.groups());
            var made = new Made(write, stream, had);
            world.made(made);
            add(made);
        }
    }

    private void add(Made made) {
        stream(made.stream().number()).add(made);
        rows.computeIfAbsent(made.write().row(), _ -> new ArrayList<>()).add(made);
        read.remove(made.write().row());
        if (mistake == Mistake.VECTOR_RULE) {
            vectorRule.arrived(made);
        }
    }

    private List<Made> stream(int number) {
        while (streams.size() <= number) {
            streams.add(new ArrayList<>());
        }
        return streams.get(number);
    }

    // --- reading
    // --------------------------------------------------------------------------------------

    /// The last number of a stream that is here.
    long have(int stream) {
        if (stream >= streams.size() || streams.get(stream).isEmpty()) {
            return 0;
        }
        return streams.get(stream).getLast().dot().seq();
    }

    boolean has(Made made) {
        return made.dot().seq() <= have(made.stream().number());
    }

    long[] vector() {
        var vector = new long[streams.size()];
        Arrays.setAll(vector, this::have);
        return vector;
    }

    List<List<Made>> streams() {
        return streams;
    }

    /// The row's log, read as a store reads it.
    RowLog row(UUID row) {
        return read.computeIfAbsent(row, this::read);
    }

    private RowLog read(UUID row) {
        var writes = new ArrayList<>(rows.getOrDefault(row, List.of()));
        if (mistake == Mistake.TIE) {
            writes.sort((a, b) -> Long.compare(a.write().clock(), b.write().clock()));
        } else if (mistake != Mistake.ARRIVAL_ORDER) {
            writes.sort(Made.KEY);
        }
        var log = new RowLog();
        new Misreading(mistake, office, vectorRule).of(writes).forEach(log::add);
        return log;
    }

    // --- exchange
    // -------------------------------------------------------------------------------------

    /// Everything that the receiver may have and is not known to have, whoever wrote it.
    Packet export(SimStore receiver, int to, long[] known) {
        var parts = new ArrayList<Packet.Part>();
        long newest = 0;
        for (int number = 0; number < streams.size(); number++) {
            long from = number < known.length ? known[number] : 0;
            var stream = world.stream(number);
            var there = receiver.office;
            if (have(number) > from
                    && (stream.scope().mayHave(there.level(), there.code())
                            || mistake == Mistake.SCOPE_LEAK)) {
                var writes =
                        streams.get(number).stream()
                                .filter(made -> made.dot().seq() > from && isPassedOn(made))
                                .toList();
                if (!writes.isEmpty()) {
                    parts.add(new Packet.Part(stream, writes));
                    newest = Math.max(newest, newest(writes));
                }
            }
        }
        return new Packet(office.replica(), to, vector(), parts, newest);
    }

    private static long newest(List<Made> writes) {
        return writes.stream().mapToLong(made -> made.write().clock()).max().orElse(0);
    }

    private boolean isPassedOn(Made made) {
        return mistake != Mistake.DROPS_REFUSED || made.write().counts();
    }

    /// What another store is known to have, by its own word.
    long[] received(SimStore receiver) {
        return received.getOrDefault(receiver.office.replica(), new long[0]);
    }

    /// What was sent to another store, which may have got lost.
    long[] sent(SimStore receiver) {
        return sent.getOrDefault(receiver.office.replica(), new long[0]);
    }

    void sentTo(SimStore receiver) {
        sent.put(receiver.office.replica(), vector());
    }

    /// Takes a package in: all of it or nothing.
    Outcome take(Packet packet) {
        for (Packet.Part part : packet.parts()) {
            var outcome = check(part);
            if (outcome != Outcome.TAKEN) {
                return outcome;
            }
        }
        takeParts(packet.parts());
        received.merge(packet.from(), packet.have(), SimStore::most);
        if (mistake != Mistake.FORGETS_CLOCK && mistake != Mistake.WALL_CLOCK) {
            clock = Math.max(clock, packet.newest());
        }
        return Outcome.TAKEN;
    }

    private static long[] most(long[] a, long[] b) {
        var most = Arrays.copyOf(a, Math.max(a.length, b.length));
        for (int i = 0; i < b.length; i++) {
            most[i] = Math.max(most[i], b[i]);
        }
        return most;
    }

    private Outcome check(Packet.Part part) {
        int number = part.stream().number();
        if (part.first() > have(number) + 1 && mistake != Mistake.GAP) {
            return Outcome.GAP;
        }
        if (mistake == Mistake.FORK || mistake == Mistake.GAP || mistake == Mistake.NO_DEDUPE) {
            return Outcome.TAKEN;
        }
        for (Made made : part.writes()) {
            if (made.dot().seq() <= have(number)
                    && stream(number).get((int) made.dot().seq() - 1) != made) {
                return Outcome.FORK;
            }
        }
        return Outcome.TAKEN;
    }

    void takeParts(List<Packet.Part> parts) {
        for (Packet.Part part : parts) {
            for (Made made : part.writes()) {
                if (made.dot().seq() > have(part.stream().number())
                        || mistake == Mistake.NO_DEDUPE) {
                    add(made);
                }
            }
        }
    }
}
