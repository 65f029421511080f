package org.yiti.app.monthly;

import java.util.List;
import java.util.stream.Stream;
import org.yiti.model.record.Code;

/// What may stand between the braces of a template of a month's paper.
enum MonthlyPlace implements Code {
    OFFICE,
    NUMBER,
    DATE,
    PROGRAMME,
    MONTH,
    DATA_DAY,
    DATA_NOTE,
    OVERALL,
    VOLUMES,
    LIGHTS,
    LEADERS,
    LAGGARDS,
    LATE,
    SILENT,
    NEXT_DUE,
    RANKED,
    DECIDED,
    DEMANDS,
    ROW_NUMBER,
    ISSUE,
    TASK_NO,
    TASK,
    UNIT,
    DUE,
    DAYS,
    RANK,
    DONE,
    ALL,
    RATE,
    DECISION,
    STANDING,
    WHY;

    /// Those that say something of the month, and not of a row of a list.
    static List<MonthlyPlace> ofMonth() {
        return Stream.of(values()).filter(place -> place.compareTo(ROW_NUMBER) < 0).toList();
    }
}
