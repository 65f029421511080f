package org.yiti.model.hotline;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Hotline volumes added up from rows at hand, by the rule that the store adds them up by.
///
/// @param volumes of one programme
public record RowVolumes(List<Volume> volumes) {
    private record Place(UUID issue, int month) {}

    public RowVolumes {
        volumes = List.copyOf(volumes);
    }

    /// One total for every issue and month, by issue and month.
    public List<VolumeTotals.Total> byIssueAndMonth() {
        return volumes.stream()
                .filter(RowVolumes::placed)
                .collect(groupingBy(each -> new Place(each.issue(), each.month())))
                .entrySet()
                .stream()
                .map(entry -> total(entry.getKey(), entry.getValue()))
                .sorted(
                        Comparator.comparing(
                                        VolumeTotals.Total::issue,
                                        Comparator.comparing(UUID::toString))
                                .thenComparingInt(VolumeTotals.Total::month))
                .toList();
    }

    private static boolean placed(Volume volume) {
        return volume.row().get(org.yiti.model.record.Field.VOLUME_ISSUE) != null
                && volume.month() != 0;
    }

    private static VolumeTotals.Total total(Place place, Collection<Volume> volumes) {
        var area = volumes.stream().filter(each -> each.unit() == null).toList();
        var counted = area.isEmpty() ? volumes : area;
        return new VolumeTotals.Total(
                place.issue(),
                place.month(),
                sum(counted, Volume::received),
                sum(counted, Volume::dispatched));
    }

    private static long sum(Collection<Volume> volumes, Function<Volume, @Nullable Integer> of) {
        return volumes.stream()
                .map(of)
                .filter(Objects::nonNull)
                .mapToLong(Integer::longValue)
                .sum();
    }
}
