package org.yiti.app.grid.filter;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which texts of a column are ticked: all but some, or only some. So a text that comes later shows in the first
/// case and not in the second.
///
/// @param except whether all but `texts` are ticked
/// @param texts the empty text stands for blank cells
public record Ticks(boolean except, Set<String> texts) {
    public static final Ticks ALL = new Ticks(true, Set.of());
    public static final Ticks NONE = new Ticks(false, Set.of());

    public Ticks {
        texts = Set.copyOf(texts);
    }

    public boolean has(String text) {
        return except != (!texts.isEmpty() && texts.contains(text));
    }

    public Ticks with(String text, boolean ticked) {
        return with(List.of(text), ticked);
    }

    public Ticks with(Collection<String> some, boolean ticked) {
        var changed = new HashSet<>(texts);
        if (ticked == except) {
            some.forEach(changed::remove);
        } else {
            changed.addAll(some);
        }
        return new Ticks(except, changed);
    }
}
