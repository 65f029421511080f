package org.yiti.model.merge.sim;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/// What happened in the runs: proof that there was something to be proved.
public final class Tally {
    /// What is counted.
    public enum Event {
        COMPUTERS,
        WRITES,
        REFUSED_WRITES,
        PACKAGES,
        LOST,
        DOUBLED,
        CUT,
        GAPS,
        PARKED_FOR_CLOCK,
        RESTORED,
        DIED,
        MOVES,
        DECISIONS,
        OPEN_VALUES,
        OPEN_LIFE,
        OPEN_OWNER,
        ROWS_COMPARED
    }

    private final Map<Event, Long> counts = new EnumMap<>(Event.class);

    void count(Event event, long more) {
        counts.merge(event, more, Long::sum);
    }

    public long of(Event event) {
        return counts.getOrDefault(event, 0L);
    }

    void add(Tally other) {
        other.counts.forEach(this::count);
    }

    @Override
    public String toString() {
        return counts.entrySet().stream()
                .map(e ->
                        e.getKey().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ')
                                + " "
                                + e.getValue())
                .collect(Collectors.joining(", "));
    }
}
