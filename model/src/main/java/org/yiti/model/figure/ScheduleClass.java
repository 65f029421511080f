package org.yiti.model.figure;

import java.util.Optional;
import java.util.stream.Stream;
import org.yiti.model.record.Code;

/// How tasks stand to their plan, as monthly circulars count them (欠进度、达进度、超进度、已完成、其它).
public enum ScheduleClass implements Code {
    BEHIND(FigureCode.SCHED_BEHIND),
    ON_PLAN(FigureCode.SCHED_ON_PLAN),
    AHEAD(FigureCode.SCHED_AHEAD),
    DONE(FigureCode.SCHED_DONE),
    /// Long-term, cancelled, or without a reported number to judge by.
    OTHER(FigureCode.SCHED_OTHER);

    private final FigureCode figure;

    ScheduleClass(FigureCode figure) {
        this.figure = figure;
    }

    public FigureCode figure() {
        return figure;
    }

    /// The class that a figure counts, if it counts one.
    static Optional<ScheduleClass> of(FigureCode figure) {
        return Stream.of(values()).filter(each -> each.figure == figure).findFirst();
    }
}
