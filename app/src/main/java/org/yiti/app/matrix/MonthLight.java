package org.yiti.app.matrix;

import java.time.YearMonth;
import java.util.Optional;
import org.yiti.model.figure.LightVerdict;
import org.yiti.model.figure.Lights;
import org.yiti.model.programme.Light;
import org.yiti.model.programme.Task;

/// The light of one cell of the matrix. A month that has neither plan nor report shows none, and neither
/// does a month to come of a task that is done; the month in which an overdue task was due shows that it is overdue.
final class MonthLight {
    private MonthLight() {}

    static Optional<LightVerdict> of(Lights lights, Task task, int month) {
        var due = task.dueDate();
        if (due != null && YearMonth.from(due).equals(month(lights, month))) {
            var whole = lights.of(task);
            if (whole.computed() == Light.OVERDUE) {
                return Optional.of(whole);
            }
        }
        var path = lights.trajectory(task);
        boolean speaks = path.planned(month) || path.reported(month);
        boolean ends = path.doneBy(month) && !path.doneBy(month - 1);
        boolean needless = path.doneBy(month) && month > lights.month();
        return (speaks || ends) && !needless
                ? Optional.of(lights.monthLight(task, month))
                : Optional.empty();
    }

    private static YearMonth month(Lights lights, int month) {
        return YearMonth.of(lights.book().programme().year(), month);
    }
}
