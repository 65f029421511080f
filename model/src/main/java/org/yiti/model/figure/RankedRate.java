package org.yiti.model.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/// One row of a ranking of units.
///
/// @param rank from 1; equal values share a rank and the next one is left free (1, 2, 2, 4)
public record RankedRate(int rank, UUID unit, Figure figure) {
    record Entry(UUID unit, Figure figure) {}

    /// Highest value first, equal ones in the given order; figures without a value are not ranked.
    static List<RankedRate> rank(List<Entry> entries) {
        var sorted =
                entries.stream()
                        .filter(entry -> entry.figure().value().isPresent())
                        .sorted(
                                Comparator.comparing(
                                        entry -> entry.figure().value().orElseThrow(),
                                        Comparator.reverseOrder()))
                        .toList();
        var ranked = new ArrayList<RankedRate>();
        for (Entry entry : sorted) {
            boolean tie =
                    !ranked.isEmpty()
                            && ranked.getLast().figure().value().equals(entry.figure().value());
            int rank = tie ? ranked.getLast().rank() : ranked.size() + 1;
            ranked.add(new RankedRate(rank, entry.unit(), entry.figure()));
        }
        return List.copyOf(ranked);
    }
}
