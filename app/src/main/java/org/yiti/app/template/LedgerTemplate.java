package org.yiti.app.template;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.yiti.app.template.Place.OfTask;

/// A template as it was understood: one sheet has one row that is repeated for every task.
///
/// @param sheet number of that sheet, from 0
/// @param row the row to repeat, from 0
/// @param headRow the nearest row above it that holds words
/// @param columns the columns that hold one place alone, by their number from 0: these come back
/// @param heads the words over those columns
/// @param keyColumn where the hidden columns begin
/// @param places every place with where it stands, as a person reads it
record LedgerTemplate(
        int sheet,
        int row,
        int headRow,
        SortedMap<Integer, OfTask> columns,
        Map<Integer, String> heads,
        int keyColumn,
        List<Found> places) {
    LedgerTemplate {
        heads = Map.copyOf(heads);
        places = List.copyOf(places);
    }

    /// @param where `台账!C6`
    record Found(String where, String written, Place place) {}
}
