package org.yiti.model.flow;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Code;

/// One line of a table of states.
///
/// @param to the state afterwards; null where the act leaves the state as it is
/// @param needs looked at in this order; all that fail are named together
public record Transition<S extends Enum<S> & Code, A extends Enum<A> & Code, C>(
        Set<S> from, A action, @Nullable S to, Hand hand, List<Need<C>> needs) {
    public Transition {
        if (from.isEmpty()) {
            throw new IllegalArgumentException(action + " from nowhere");
        }
        from = Set.copyOf(EnumSet.copyOf(from));
        needs = List.copyOf(needs);
    }

    public Optional<S> target() {
        return Optional.ofNullable(to);
    }

    public S after(S before) {
        return to == null ? before : to;
    }
}
