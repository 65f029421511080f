package org.yiti.model.supervision;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which supervision items a list shows. An empty set or text leaves nothing out.
///
/// @param text words that number, title, demand or place hold, divided by spaces; all of them
/// @param lateOn only items whose due date has passed on this day while it runs
/// @param dated only open items that are due in this month, and others that somebody is to look back at in it
/// @param within only items that one of these units leads; those that who looks may see
public record ItemFilter(
        Set<ItemState> states,
        Set<ItemMode> modes,
        Set<ItemSource> sources,
        Optional<UUID> leadUnit,
        Optional<UUID> issue,
        String text,
        Optional<LocalDate> lateOn,
        Optional<YearMonth> dated,
        Optional<Set<UUID>> within) {
    public static final ItemFilter ALL =
            new ItemFilter(
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    Optional.empty(),
                    Optional.empty(),
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    public ItemFilter {
        states = Set.copyOf(states);
        modes = Set.copyOf(modes);
        sources = Set.copyOf(sources);
        text = text.strip();
        within = within.map(Set::copyOf);
    }

    public ItemFilter states(Set<ItemState> wanted) {
        return new ItemFilter(wanted, modes, sources, leadUnit, issue, text, lateOn, dated, within);
    }

    public ItemFilter modes(Set<ItemMode> wanted) {
        return new ItemFilter(
                states, wanted, sources, leadUnit, issue, text, lateOn, dated, within);
    }

    public ItemFilter sources(Set<ItemSource> wanted) {
        return new ItemFilter(states, modes, wanted, leadUnit, issue, text, lateOn, dated, within);
    }

    public ItemFilter leadUnit(Optional<UUID> wanted) {
        return new ItemFilter(states, modes, sources, wanted, issue, text, lateOn, dated, within);
    }

    public ItemFilter issue(Optional<UUID> wanted) {
        return new ItemFilter(
                states, modes, sources, leadUnit, wanted, text, lateOn, dated, within);
    }

    public ItemFilter text(String wanted) {
        return new ItemFilter(
                states, modes, sources, leadUnit, issue, wanted, lateOn, dated, within);
    }

    public ItemFilter lateOn(Optional<LocalDate> day) {
        return new ItemFilter(states, modes, sources, leadUnit, issue, text, day, dated, within);
    }

    public ItemFilter dated(Optional<YearMonth> month) {
        return new ItemFilter(states, modes, sources, leadUnit, issue, text, lateOn, month, within);
    }

    public ItemFilter within(Optional<Set<UUID>> units) {
        return new ItemFilter(states, modes, sources, leadUnit, issue, text, lateOn, dated, units);
    }

    /// Whether an item has its day in the month that is looked for: its due date, or once it is closed the day to look back.
    public boolean inMonth(ItemState state, @Nullable LocalDate due, @Nullable LocalDate lookBack) {
        var day = state.open() ? due : lookBack;
        return dated.isEmpty() || (day != null && YearMonth.from(day).equals(dated.get()));
    }
}
