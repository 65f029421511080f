package org.yiti.app.yearchart;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yiti.model.record.Code;
import org.yiti.model.record.Table;

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

    /// Whether it can speak of one issue.
    public boolean ofIssue() {
        return switch (this) {
            case S_CURVE, CONTROL -> true;
            case RANKING, HEAT_MAP, QUADRANT, CHANGES, OVERDUE, OVERDUE_ITEMS -> false;
            case OUTCOMES, PANELS, RANKS, POLICIES, AGES, STAGES -> false;
        };
    }

    /// Whether one unit can be told apart in it.
    public boolean ofUnit() {
        return switch (this) {
            case RANKING, RANKS -> true;
            case S_CURVE, HEAT_MAP, QUADRANT, CHANGES, CONTROL, OVERDUE, OVERDUE_ITEMS -> false;
            case OUTCOMES, PANELS, POLICIES, AGES, STAGES -> false;
        };
    }

    /// The tables without which it would say something wrong or nothing at all.
    public Set<Table> tables() {
        return switch (this) {
            case S_CURVE, RANKING, HEAT_MAP, OVERDUE, RANKS ->
                    EnumSet.of(Table.TASK, Table.MONTH_REPORT);
            case QUADRANT -> EnumSet.of(Table.TASK, Table.MONTH_REPORT, Table.VOLUME);
            case CHANGES, CONTROL, PANELS -> EnumSet.of(Table.VOLUME);
            case OVERDUE_ITEMS, AGES, STAGES -> EnumSet.of(Table.SUPERVISION_ITEM);
            case OUTCOMES -> EnumSet.of(Table.OUTCOME);
            case POLICIES -> EnumSet.of(Table.POLICY);
        };
    }

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
