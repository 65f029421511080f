package org.yiti.model.programme;

import java.util.UUID;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;

/// The ids of the rows of one programme that are known by name, so that two offices that load the same
/// ledger make the same rows and not twins. **The keys are for ever: changing one makes strangers of rows
/// that offices already exchanged.**
///
/// | row | natural key |
/// |---|---|
/// | programme | owner, year |
/// | theme | owner, year, number; the name where the theme has no number |
/// | issue | owner, year, code (`03`, `X02`) |
/// | task | owner, year, task number |
/// | task unit | owner, year, task number, role, id of the unit |
/// | month plan, month report | owner, year, task number, month |
///
/// @param federation code of the city whose offices exchange, such as `110000`
/// @param owner administrative code of the office that owns the programme
public record RowNames(String federation, String owner, int year) {
    public static RowNames of(String federation, Programme programme) {
        return new RowNames(federation, programme.owner(), programme.year());
    }

    public UUID programme() {
        return RowIds.named(federation, Table.PROGRAMME, owner, year);
    }

    public UUID theme(int no) {
        return RowIds.named(federation, Table.THEME, owner, year, no);
    }

    public UUID theme(String name) {
        return RowIds.named(federation, Table.THEME, owner, year, name);
    }

    /// @param code the issue's number as it is shown, see [Issue#code]
    public UUID issue(String code) {
        return RowIds.named(federation, Table.ISSUE, owner, year, code);
    }

    public UUID task(String no) {
        return RowIds.named(federation, Table.TASK, owner, year, no);
    }

    public UUID taskUnit(String taskNo, TaskUnitRole role, UUID unit) {
        return RowIds.named(federation, Table.TASK_UNIT, owner, year, taskNo, role.name(), unit);
    }

    public UUID monthPlan(String taskNo, int month) {
        return RowIds.named(federation, Table.MONTH_PLAN, owner, year, taskNo, month);
    }

    public UUID monthReport(String taskNo, int month) {
        return RowIds.named(federation, Table.MONTH_REPORT, owner, year, taskNo, month);
    }
}
