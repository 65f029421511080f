package org.yiti.app.exchange;

import java.util.Optional;
import java.util.function.Function;
import org.yiti.model.edit.CellEdits;
import org.yiti.model.edit.FieldReader;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Code;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.unit.UnitRegister;

/// Reads what a person types as the value that settles a conflict, by the rules that the field has everywhere.
///
/// @param book of the year; empty where the store has none yet
/// @param year that dates without one are of, where there is no book
/// @param federation code of the city whose offices exchange
/// @param label the word that people read for a code
public record ValueReading(
        Optional<YearBook> book,
        UnitRegister units,
        int year,
        String federation,
        Function<Code, String> label) {
    /// @param standing the row as it is, where it is known
    public FieldReader.Read read(Optional<Row> standing, Field field, String text) {
        if (book.isEmpty()) {
            return new FieldReader(year, units, label).read(field, text);
        }
        return new CellEdits(book.get(), units, federation, label)
                .read(standing.orElse(null), field, text);
    }
}
