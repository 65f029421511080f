package org.yiti.model.inspection;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;

/// Units that are inspected again too soon, or by two inspections at once: repeated and multi-headed inspection is
/// forbidden (政府督查工作条例 art. 15). What is warned of may have its reason; nothing is refused for it.
public final class Repeats {
    /// How two inspections of one unit lie.
    public enum Nearness {
        /// On the same days (多头督查).
        AT_ONCE,
        /// So many days after the other at most (重复督查).
        AGAIN
    }

    /// @param unit of the inspection that is looked at
    /// @param other the inspection that comes too near
    /// @param days between the two; 0 where they meet
    public record Repeat(
            InspectionCase of,
            InspectedUnit unit,
            InspectionCase other,
            Nearness nearness,
            long days) {
        /// Whether somebody has said why.
        public boolean explained() {
            return !unit.again().isEmpty();
        }

        /// @param name what the unit is called
        public Sentence words(String name) {
            return nearness == Nearness.AT_ONCE
                    ? Sentence.of("inspection.repeat.at-once", name, other.inspection().title())
                    : Sentence.of(
                            "inspection.repeat.again", name, other.inspection().title(), days);
        }
    }

    private record Days(LocalDate from, LocalDate to) {}

    private final Collection<InspectionCase> all;
    private final int days;

    /// @param days a unit that is inspected again after so many days or fewer is warned of
    public Repeats(Collection<InspectionCase> all, int days) {
        this.all = all;
        this.days = days;
    }

    /// What comes too near to an inspection: of two the later one is warned of, at once both are.
    public List<Repeat> of(InspectionCase looked) {
        var found = new ArrayList<Repeat>();
        if (counts(looked)) {
            for (var unit : looked.units()) {
                for (var other : all) {
                    if (!other.inspection().id().equals(looked.inspection().id())
                            && counts(other)) {
                        other.units().stream()
                                .filter(each -> same(each.unit(), unit.unit()))
                                .findFirst()
                                .flatMap(each -> near(looked, unit, other, each))
                                .ifPresent(found::add);
                    }
                }
            }
        }
        return found;
    }

    private static boolean counts(InspectionCase inspection) {
        return inspection.inspection().state() != InspectionState.CALLED_OFF;
    }

    private static boolean same(@Nullable UUID one, @Nullable UUID other) {
        return one != null && one.equals(other);
    }

    private Optional<Repeat> near(
            InspectionCase of, InspectedUnit unit, InspectionCase other, InspectedUnit there) {
        var here = days(of, unit);
        var before = days(other, there);
        if (here.isEmpty() || before.isEmpty()) {
            return Optional.empty();
        }
        if (!here.get().from().isAfter(before.get().to())
                && !before.get().from().isAfter(here.get().to())) {
            return Optional.of(new Repeat(of, unit, other, Nearness.AT_ONCE, 0));
        }
        long between = ChronoUnit.DAYS.between(before.get().to(), here.get().from());
        return between > 0 && between <= days
                ? Optional.of(new Repeat(of, unit, other, Nearness.AGAIN, between))
                : Optional.empty();
    }

    /// The day of the visit; before it the days that the plan allows.
    private static Optional<Days> days(InspectionCase of, InspectedUnit unit) {
        var visited = unit.visitedOn();
        if (visited != null) {
            return Optional.of(new Days(visited, visited));
        }
        var from = of.inspection().startsOn();
        var to = of.inspection().endsOn();
        return from == null || to == null ? Optional.empty() : Optional.of(new Days(from, to));
    }
}
