package org.yiti.app.yearchart;

import java.time.LocalDate;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.nav.Route;
import org.yiti.model.figure.FigureCode;
import org.yiti.model.figure.FigureScope;

/// The figure that one month of the S-curve draws: up to the month of the date what was reached by its end, behind it what is
/// planned.
///
/// @param day the last of the month, or the date within its month
public record CurveMonth(FigureCode code, LocalDate day) {
    /// @param key of the mark: the number of the month
    public static CurveMonth of(Snapshot at, String key) {
        int month = Integer.parseInt(key);
        var end = LocalDate.of(at.book().programme().year(), month, 1).plusMonths(1).minusDays(1);
        if (month > at.lights().month()) {
            return new CurveMonth(FigureCode.PLAN_PROGRESS, end);
        }
        return new CurveMonth(FigureCode.TASK_PROGRESS, end.isAfter(at.asOf()) ? at.asOf() : end);
    }

    Behind behind(Snapshot at, FigureScope scope) {
        var then = at.at(day);
        return new Behind.OfFigure(then, then.index().of(code, scope).getFirst());
    }

    /// Its page.
    public Route route(Snapshot at, FigureScope scope) {
        return day.equals(at.asOf())
                ? new Route.FigureRows(code, scope)
                : Route.FigureRows.at(day, code, scope);
    }
}
