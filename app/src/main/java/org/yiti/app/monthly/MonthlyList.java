package org.yiti.app.monthly;

import static org.yiti.app.monthly.MonthlyPlace.*;

import java.util.List;
import org.yiti.app.document.letter.PlaceList;

/// The lists that a template of a month's paper may repeat a row for.
enum MonthlyList implements PlaceList<MonthlyPlace> {
    /// The issues that are heard in the month.
    FOCUS(ROW_NUMBER, ISSUE),
    /// Overdue tasks, the longest first.
    OVERDUE(ROW_NUMBER, TASK_NO, TASK, UNIT, DUE, DAYS),
    /// Lead units by the share of their tasks that is done.
    UNITS(RANK, UNIT, DONE, ALL, RATE),
    /// What was decided and is not settled.
    DECISIONS(ROW_NUMBER, DECISION, UNIT, DUE, STANDING, WHY);

    private final List<MonthlyPlace> places;

    MonthlyList(MonthlyPlace... places) {
        this.places = List.of(places);
    }

    @Override
    public List<MonthlyPlace> places() {
        return places;
    }
}
