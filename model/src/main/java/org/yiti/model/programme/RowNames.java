package org.yiti.model.programme;

import java.util.UUID;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;

/// The ids of one year's rows made of their natural keys, so that two offices that load the same ledger make
/// the same rows and not twins. **The keys are for ever: changing one makes strangers of rows that offices
/// already exchanged.** Every key begins with owner and year; then:
///
/// | row | natural key |
/// |---|---|
/// | theme | number; the name where the theme has no number |
/// | issue | code (`03`, `X02`) |
/// | issue alias | issue code, alias |
/// | solution plan, measure | issue code, version (, number of the measure) |
/// | measure link | issue code, version, measure, number of the task or policy |
/// | task | task number |
/// | task unit | task number, role, id of the unit |
/// | month plan, month report | task number, month |
/// | duty | issue code, id of the unit |
/// | policy, its stage | policy number (, stage) |
/// | outcome, its value | issue code, name (, date) |
/// | volume | issue code, code of the unit, month |
///
/// @param federation code of the city whose offices exchange, such as `110000`
/// @param owner administrative code of the office that owns the programme
/// @param year year of the programme
public record RowNames(String federation, String owner, int year) {
    public static RowNames of(String federation, Programme programme) {
        return new RowNames(federation, programme.owner(), programme.year());
    }

    public UUID programme() {
        return named(Table.PROGRAMME);
    }

    public UUID theme(int no) {
        return named(Table.THEME, no);
    }

    public UUID theme(String name) {
        return named(Table.THEME, name);
    }

    /// @param code the issue's code, such as `03` or `X02` ([Issue#code()])
    public UUID issue(String code) {
        return named(Table.ISSUE, code);
    }

    public UUID issueAlias(String issueCode, String alias) {
        return named(Table.ISSUE_ALIAS, issueCode, alias);
    }

    public UUID solutionPlan(String issueCode, int version) {
        return named(Table.SOLUTION_PLAN, issueCode, version);
    }

    public UUID measure(String issueCode, int planVersion, int no) {
        return named(Table.MEASURE, issueCode, planVersion, no);
    }

    /// @param target number of the task or policy that carries out the measure
    public UUID measureLink(String issueCode, int planVersion, int measureNo, String target) {
        return named(Table.MEASURE_LINK, issueCode, planVersion, measureNo, target);
    }

    public UUID task(String taskNo) {
        return named(Table.TASK, taskNo);
    }

    public UUID taskUnit(String taskNo, TaskUnitRole role, UUID unit) {
        return named(Table.TASK_UNIT, taskNo, role.name(), unit);
    }

    public UUID monthPlan(String taskNo, int month) {
        return named(Table.MONTH_PLAN, taskNo, month);
    }

    public UUID monthReport(String taskNo, int month) {
        return named(Table.MONTH_REPORT, taskNo, month);
    }

    public UUID duty(String issueCode, UUID unit) {
        return named(Table.DUTY, issueCode, unit);
    }

    public UUID policy(String policyNo) {
        return named(Table.POLICY, policyNo);
    }

    public UUID outcome(String issueCode, String name) {
        return named(Table.OUTCOME, issueCode, name);
    }

    public UUID outcomeValue(String issueCode, String outcome, String asOf) {
        return named(Table.OUTCOME_VALUE, issueCode, outcome, asOf);
    }

    /// @param unit code of the unit whose area it is; empty for the whole area
    public UUID volume(String issueCode, String unit, int month) {
        return named(Table.VOLUME, issueCode, unit, month);
    }

    private UUID named(Table table, Object... key) {
        var parts = new Object[key.length + 2];
        parts[0] = owner;
        parts[1] = year;
        System.arraycopy(key, 0, parts, 2, key.length);
        return RowIds.named(federation, table, parts);
    }
}
