package org.yiti.model.whistle;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.yiti.model.record.Row;
import org.yiti.model.record.Rows;
import org.yiti.model.record.Table;
import org.yiti.model.whistle.Arrival.Standing;

/// All whistles that an office knows, with how the units answered at one moment.
public final class Whistles {
    /// A unit that was called.
    public record Called(WhistleUnit unit, Arrival arrival) {
        /// Whether a refusal was not yet reported to the district.
        public boolean untold() {
            return arrival.standing() == Standing.REFUSED && unit.toldOn() == null;
        }
    }

    /// A whistle with the units it called.
    public record Entry(Whistle whistle, List<Called> called) {
        public Entry {
            called = List.copyOf(called);
        }
    }

    /// How one unit answered all its whistles.
    ///
    /// @param standings how often it stood how
    /// @param ratings what sub-districts thought of it
    public record Tally(
            UUID unit,
            int calls,
            Map<Standing, Integer> standings,
            Map<WhistleRating, Integer> ratings) {
        public int of(Standing standing) {
            return standings.getOrDefault(standing, 0);
        }

        public int of(WhistleRating rating) {
            return ratings.getOrDefault(rating, 0);
        }

        /// How many of its answers can be judged: what is awaited or has no time says nothing yet.
        public int judged() {
            return of(Standing.ON_TIME)
                    + of(Standing.LATE)
                    + of(Standing.MISSING)
                    + of(Standing.REFUSED);
        }
    }

    private final List<Entry> entries;

    private Whistles(List<Entry> entries) {
        this.entries = entries;
    }

    /// @param limit minutes that a unit has
    public static Whistles read(Rows rows, int limit, LocalDateTime now) {
        return of(rows::all, limit, now);
    }

    /// @param rows the living rows of a table
    public static Whistles of(Function<Table, List<Row>> rows, int limit, LocalDateTime now) {
        var units = new HashMap<UUID, List<WhistleUnit>>();
        rows.apply(Table.WHISTLE_UNIT).stream()
                .map(WhistleUnit::new)
                .sorted(
                        Comparator.comparingInt(WhistleUnit::position)
                                .thenComparing(WhistleUnit::id))
                .forEach(unit -> {
                    var whistle = unit.whistle();
                    if (whistle != null) {
                        units.computeIfAbsent(whistle, _ -> new ArrayList<>()).add(unit);
                    }
                });
        return new Whistles(
                rows.apply(Table.WHISTLE).stream()
                        .map(Whistle::new)
                        .sorted(LATEST_FIRST)
                        .map(whistle ->
                                new Entry(
                                        whistle,
                                        units.getOrDefault(whistle.id(), List.of()).stream()
                                                .map(unit ->
                                                        new Called(
                                                                unit,
                                                                Arrival.of(
                                                                        whistle, unit, limit, now)))
                                                .toList()))
                        .toList());
    }

    private static final Comparator<Whistle> LATEST_FIRST =
            Comparator.comparing((Whistle each) ->
                            each.calledAt()
                                    .orElse(
                                            Objects.requireNonNullElse(
                                                            each.calledOn(), LocalDate.MIN)
                                                    .atStartOfDay()))
                    .reversed()
                    .thenComparing(Whistle::id);

    /// The latest first.
    public List<Entry> entries() {
        return entries;
    }

    /// Those of one year.
    public Whistles of(int year) {
        return new Whistles(
                entries.stream().filter(each -> each.whistle().year() == year).toList());
    }

    /// How often units stood how.
    public Map<Standing, Integer> standings() {
        var counts = new EnumMap<Standing, Integer>(Standing.class);
        entries.forEach(each ->
                each.called()
                        .forEach(called ->
                                counts.merge(called.arrival().standing(), 1, Integer::sum)));
        return counts;
    }

    /// How each unit answered, the one that was called most often first.
    public List<Tally> tallies() {
        var calls = new HashMap<UUID, List<Called>>();
        entries.forEach(each ->
                each.called()
                        .forEach(called -> {
                            var unit = called.unit().unit();
                            if (unit != null) {
                                calls.computeIfAbsent(unit, _ -> new ArrayList<>()).add(called);
                            }
                        }));
        return calls.entrySet().stream()
                .map(each -> tally(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingInt(Tally::calls).reversed().thenComparing(Tally::unit))
                .toList();
    }

    private static Tally tally(UUID unit, List<Called> called) {
        var standings = new EnumMap<Standing, Integer>(Standing.class);
        var ratings = new EnumMap<WhistleRating, Integer>(WhistleRating.class);
        for (var each : called) {
            standings.merge(each.arrival().standing(), 1, Integer::sum);
            each.unit().rating().ifPresent(rating -> ratings.merge(rating, 1, Integer::sum));
        }
        return new Tally(unit, called.size(), standings, ratings);
    }
}
