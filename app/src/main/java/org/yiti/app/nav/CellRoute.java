package org.yiti.app.nav;

import static org.yiti.model.record.Field.*;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.yiti.app.nav.Route.Cell;
import org.yiti.app.nav.Route.IssueTab;
import org.yiti.model.programme.TaskUnit;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;

/// Where a cell of an issue's plan or lists is shown.
public final class CellRoute {
    private CellRoute() {}

    /// @param row the row that the field is of, or the task of a month's plan; where it is of neither (something
    ///     is missing) the way leads to the list alone
    /// @param month of a month's plan, else 0
    public static Route of(YearBook book, UUID issue, Field field, UUID row, int month) {
        return switch (field.table()) {
            case PERSON -> new Route.Settings(Route.SettingsPage.UNITS);
            case SOLUTION_PLAN, MEASURE, MEASURE_LINK ->
                    new Route.IssuePage(issue, IssueTab.PLAN, Optional.of(cell(field, row)));
            case TASK, TASK_UNIT, MONTH_PLAN, MONTH_REPORT ->
                    new Route.IssuePage(issue, IssueTab.TASKS, task(book, field, row, month));
            case DUTY -> new Route.IssuePage(issue, IssueTab.DUTIES, here(book, field, row));
            case POLICY, POLICY_STAGE ->
                    new Route.IssuePage(issue, IssueTab.POLICIES, here(book, field, row));
            default -> new Route.IssuePage(issue, IssueTab.OVERVIEW, Optional.of(cell(field, row)));
        };
    }

    private static Cell cell(Field field, UUID row) {
        return new Cell(row, field.name());
    }

    private static Optional<Cell> here(YearBook book, Field field, UUID row) {
        return book.row(field.table(), row).map(_ -> cell(field, row));
    }

    private static Optional<Cell> task(YearBook book, Field field, UUID row, int month) {
        if (month > 0) {
            return book.task(row).map(task -> new Cell(task.id(), "m-" + month));
        }
        if (field.table() == Table.TASK_UNIT) {
            return book.row(Table.TASK_UNIT, row)
                    .map(TaskUnit::new)
                    .map(unit ->
                            new Cell(unit.task(), unit.role().name().toLowerCase(Locale.ROOT)));
        }
        return book.task(row)
                .map(task -> new Cell(task.id(), field == TASK_NO ? "no" : field.name()));
    }
}
