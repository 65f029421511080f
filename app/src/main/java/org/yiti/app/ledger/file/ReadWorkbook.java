package org.yiti.app.ledger.file;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yiti.model.Sentence;
import org.yiti.model.ledger.Sheet;

/// A file as it was read: its sheets and what a person should know about them.
///
/// @param sheets in the order of the file, hidden ones too, without the sheet that carries the marks
/// @param hidden what is hidden, by name of sheet; sheets with nothing hidden are absent
/// @param marks what [WorkbookWriter] left in the file for its way back; empty for foreign files
/// @param warnings what was left aside while reading
public record ReadWorkbook(
        List<Sheet> sheets,
        Map<String, Hidden> hidden,
        Map<String, String> marks,
        List<Sentence> warnings) {

    public ReadWorkbook {
        sheets = List.copyOf(sheets);
        hidden = Map.copyOf(hidden);
        marks = Map.copyOf(marks);
        warnings = List.copyOf(warnings);
    }

    /// @param sheet true if the whole sheet is hidden
    /// @param rows hidden rows, counted from 0
    /// @param columns hidden columns, counted from 0
    public record Hidden(boolean sheet, Set<Integer> rows, Set<Integer> columns) {
        public Hidden {
            rows = Set.copyOf(rows);
            columns = Set.copyOf(columns);
        }

        boolean nothing() {
            return !sheet && rows.isEmpty() && columns.isEmpty();
        }
    }
}
