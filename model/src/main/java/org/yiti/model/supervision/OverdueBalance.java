package org.yiti.model.supervision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.yiti.model.record.Code;

/// Why the number of overdue things changed between two days: those that came, those that went and why. Each thing is in
/// exactly one step, so the steps lead from the one number to the other.
///
/// @param before overdue on the first day
/// @param steps by reason, what went first; reasons without a thing are not there
/// @param after overdue on the second day
public record OverdueBalance(List<UUID> before, List<Step> steps, List<UUID> after) {
    /// Why a thing is overdue no longer, or now.
    public enum OverdueReason implements Code {
        /// 办结销号: it is done.
        CLOSED(false),
        /// 报结待核: the unit reported it done, and it waits for the office's check.
        REPORTED(false),
        /// 延期: its date was moved.
        EXTENDED(false),
        /// 其他: suspended, cancelled, removed.
        OTHER(false),
        /// 新增逾期: its date has passed.
        NEW(true),
        /// 复发: it had been closed or reported done, and is open again.
        REOPENED(true);

        private final boolean came;

        OverdueReason(boolean came) {
            this.came = came;
        }

        public boolean came() {
            return came;
        }
    }

    public record Step(OverdueReason reason, List<UUID> things) {
        /// With its sign.
        public int change() {
            return reason.came() ? things.size() : -things.size();
        }
    }

    public OverdueBalance {
        before = List.copyOf(before);
        steps = List.copyOf(steps);
        after = List.copyOf(after);
    }

    public int count(OverdueReason reason) {
        return steps.stream()
                .filter(step -> step.reason() == reason)
                .mapToInt(step -> step.things().size())
                .sum();
    }

    /// @param why why a thing went (first) or came (second); a reason of the other kind is a mistake of the caller
    public static OverdueBalance of(
            Collection<UUID> before,
            Collection<UUID> after,
            Function<UUID, OverdueReason> whyGone,
            Function<UUID, OverdueReason> whyCome) {
        var things = new EnumMap<OverdueReason, List<UUID>>(OverdueReason.class);
        gather(before, Set.copyOf(after), whyGone, things);
        gather(after, Set.copyOf(before), whyCome, things);
        return new OverdueBalance(List.copyOf(before), steps(things), List.copyOf(after));
    }

    private static void gather(
            Collection<UUID> from,
            Set<UUID> other,
            Function<UUID, OverdueReason> why,
            Map<OverdueReason, List<UUID>> to) {
        new LinkedHashSet<>(from)
                .stream()
                        .filter(thing -> !other.contains(thing))
                        .forEach(thing ->
                                to.computeIfAbsent(why.apply(thing), _ -> new ArrayList<>())
                                        .add(thing));
    }

    private static List<Step> steps(Map<OverdueReason, List<UUID>> things) {
        return things.entrySet().stream()
                .map(entry -> new Step(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }
}
