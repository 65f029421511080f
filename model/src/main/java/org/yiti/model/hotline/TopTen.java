package org.yiti.model.hotline;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/// The months of half a year in which a sub-district was among the ten that most requests were sent to (月前十). Three of them
/// make it one that the city looks after (治理类街乡镇).
///
/// @param months the latest last
public record TopTen(UUID unit, List<YearMonth> months) {
    /// Half a year.
    public static final int WINDOW = 6;

    /// So many months make it one that the city looks after.
    public static final int ENOUGH = 3;

    private static final int TEN = 10;

    /// Requests that were sent to one unit in one month.
    public record Sent(UUID unit, YearMonth month, long requests) {}

    public TopTen {
        months = List.copyOf(months);
    }

    /// Those that were among the ten in one of the six months before or at a month; most months first. A month in which no more
    /// than ten sub-districts have numbers says nothing: all of them would be among the ten.
    ///
    /// @param ranked whether a unit is a sub-district
    public static List<TopTen> of(Collection<Sent> all, Predicate<UUID> ranked, YearMonth until) {
        var byMonth = new HashMap<YearMonth, List<Sent>>();
        all.stream()
                .filter(each -> ranked.test(each.unit()) && each.requests() > 0)
                .filter(each -> within(each.month(), until))
                .forEach(each ->
                        byMonth.computeIfAbsent(each.month(), _ -> new ArrayList<>()).add(each));
        Map<UUID, List<YearMonth>> hits = new HashMap<>();
        byMonth.forEach((month, sent) -> {
            for (var unit : ten(sent)) {
                hits.computeIfAbsent(unit, _ -> new ArrayList<>()).add(month);
            }
        });
        return hits.entrySet().stream()
                .map(each -> new TopTen(each.getKey(), each.getValue().stream().sorted().toList()))
                .sorted(
                        Comparator.comparingInt((TopTen each) -> each.months().size())
                                .reversed()
                                .thenComparing(TopTen::unit))
                .toList();
    }

    private static boolean within(YearMonth month, YearMonth until) {
        return !month.isAfter(until) && month.isAfter(until.minusMonths(WINDOW));
    }

    /// Those with as many as the tenth are all in.
    private static List<UUID> ten(List<Sent> month) {
        if (month.size() <= TEN) {
            return List.of();
        }
        long tenth =
                month.stream()
                        .map(Sent::requests)
                        .sorted(Comparator.reverseOrder())
                        .skip(TEN - 1L)
                        .findFirst()
                        .orElseThrow();
        return month.stream().filter(each -> each.requests() >= tenth).map(Sent::unit).toList();
    }
}
