package org.yiti.app.ledger;

import java.util.HashMap;
import java.util.Map;

/// What is asked of an import beside the file.
///
/// @param month whose report the progress columns are, 1 to 12
/// @param trustDone whether “done” in the file means verified done: the office's own ledger
/// @param issue code, number or name of the issue of rows that name none; a name that no issue has makes a
///     new one. Empty for an issue named after the sheet's title
/// @param units what unknown names mean
public record ImportChoices(
        int year, int month, boolean trustDone, String issue, Map<String, UnitChoice> units) {
    public ImportChoices {
        units = Map.copyOf(units);
    }

    public ImportChoices withUnit(String name, UnitChoice choice) {
        var more = new HashMap<>(units);
        more.put(name, choice);
        return new ImportChoices(year, month, trustDone, issue, more);
    }
}
