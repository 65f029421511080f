package org.yiti.app.yearchart;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.yiti.model.record.Code;

/// The charts there are, in the order in which leaders read them.
public enum ChartName implements Code {
    S_CURVE,
    RANKING,
    HEAT_MAP,
    QUADRANT,
    CHANGES,
    CONTROL,
    OVERDUE,
    OVERDUE_ITEMS,
    OUTCOMES,
    PANELS,
    RANKS,
    POLICIES,
    AGES,
    STAGES;

    /// As it is typed: `heat-map`.
    public String typed() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ChartName> of(String typed) {
        return Stream.of(values())
                .filter(each -> each.typed().equals(typed.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
