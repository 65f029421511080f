package org.yiti.model.merge.sim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.yiti.model.merge.ScopeKey;
import org.yiti.model.store.Office;

/// What there is in one run: true time, the streams of all stores, and every write that was ever made, also those that
/// died with a computer.
final class World {
    private static final long START = 1_760_000_000_000L;

    private record Name(String replica, String scope) {}

    private final Map<Name, SimStream> byName = new HashMap<>();
    private final List<SimStream> streams = new ArrayList<>();
    private final List<Made> made = new ArrayList<>();
    private final RandomGenerator chance;
    private long now = START;

    World(RandomGenerator chance) {
        this.chance = chance;
    }

    RandomGenerator chance() {
        return chance;
    }

    long now() {
        return now;
    }

    /// Often no time passes, so that clocks of different stores tie.
    void passTime() {
        if (chance.nextInt(3) > 0) {
            now += chance.nextInt(7_200_000);
        }
    }

    SimStream stream(Office author, ScopeKey scope) {
        return byName.computeIfAbsent(
                new Name(author.replica(), scope.text()),
                _ -> {
                    var stream = new SimStream(streams.size(), author, scope);
                    streams.add(stream);
                    return stream;
                });
    }

    SimStream stream(int number) {
        return streams.get(number);
    }

    int streamCount() {
        return streams.size();
    }

    void made(Made write) {
        made.add(write);
    }

    List<Made> made() {
        return made;
    }
}
