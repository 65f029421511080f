package org.yiti.app.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// What is asked of an import beside the file.
///
/// @param month whose report the progress columns are, 1 to 12
/// @param trustDone whether “done” in the file means verified done: the office's own ledger
/// @param issue code, number or name of the issue of rows that name none; a name that no issue has makes a
///     new one. Empty for an issue named after the sheet's title
/// @param units what unknown names mean
/// @param newRows rows that were added to a returned ledger and shall become tasks
public record ImportChoices(
        int year,
        int month,
        boolean trustDone,
        String issue,
        Map<String, UnitChoice> units,
        Set<NewRow> newRows) {
    public ImportChoices {
        units = Map.copyOf(units);
        newRows = Set.copyOf(newRows);
    }

    /// Without any row that was added to a returned ledger.
    public ImportChoices(
            int year, int month, boolean trustDone, String issue, Map<String, UnitChoice> units) {
        this(year, month, trustDone, issue, units, Set.of());
    }

    public ImportChoices withUnit(String name, UnitChoice choice) {
        var more = new HashMap<>(units);
        more.put(name, choice);
        return new ImportChoices(year, month, trustDone, issue, more, newRows);
    }

    public ImportChoices withNewRow(NewRow row) {
        var more = new HashSet<>(newRows);
        more.add(row);
        return new ImportChoices(year, month, trustDone, issue, units, more);
    }
}
