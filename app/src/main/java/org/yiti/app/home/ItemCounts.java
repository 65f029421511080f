package org.yiti.app.home;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yiti.model.YitiException;
import org.yiti.model.supervision.ItemFilter;
import org.yiti.model.supervision.ItemState;
import org.yiti.model.supervision.Items;

/// How the supervision items stand on a day (督办).
///
/// @param open 在办
/// @param late of those that are with a unit, whose date has passed
/// @param due of the open ones, due in the month of the day
record ItemCounts(int open, int late, int due) {
    static ItemCounts read(Items items, LocalDate day) throws YitiException {
        var open =
                ItemFilter.ALL.states(
                        Arrays.stream(ItemState.values())
                                .filter(ItemState::open)
                                .collect(Collectors.toSet()));
        return new ItemCounts(
                items.count(open),
                items.count(ItemFilter.ALL.lateOn(Optional.of(day))),
                items.count(open.dated(Optional.of(YearMonth.from(day)))));
    }
}
