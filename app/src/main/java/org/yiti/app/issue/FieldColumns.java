package org.yiti.app.issue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.HPos;
import org.jspecify.annotations.Nullable;
import org.yiti.app.desk.FieldWords;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.grid.CellEditor;
import org.yiti.app.grid.ColumnOrder;
import org.yiti.app.grid.GridCell;
import org.yiti.app.grid.GridColumn;
import org.yiti.app.i18n.Texts;
import org.yiti.model.edit.CodeFields;
import org.yiti.model.record.Code;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;
import org.yiti.model.record.Type;
import org.yiti.model.search.SearchIndex;
import org.yiti.model.unit.Unit;

/// Columns of lists that are fields of rows, with what a person may type into them.
///
/// @param <R> what a line of the list shows
final class FieldColumns<R> {
    private final Function<R, Row> rowOf;
    private final Supplier<Optional<Snapshot>> at;
    private final Texts texts;

    FieldColumns(Function<R, Row> rowOf, Supplier<Optional<Snapshot>> at, Texts texts) {
        this.rowOf = rowOf;
        this.at = at;
        this.texts = texts;
    }

    /// A column of a field, edited as the field's type asks.
    GridColumn<R> of(Field field, double width) {
        var column =
                GridColumn.<R>of(field.name(), texts.label(field), width, row -> cell(row, field));
        boolean number = field.type() == Type.DECIMAL || field.type() == Type.INTEGER;
        return column.edited(editor(field))
                .aligned(number ? HPos.RIGHT : HPos.LEFT)
                .ordered(order(field, number));
    }

    /// Numbers and dates by themselves, units as the register has them, choices as they are offered, all else by its
    /// words.
    private ColumnOrder<R> order(Field field, boolean number) {
        if (number) {
            return new ColumnOrder.Numbers<>();
        }
        if (field.type() == Type.DATE) {
            return new ColumnOrder.Dates<>(
                    row -> Optional.ofNullable(rowOf.apply(row).date(field)));
        }
        if (field.target().filter(table -> table == Table.UNIT).isPresent()) {
            return new ColumnOrder.Ranked<>(
                    row -> officialOrder(at.get(), rowOf.apply(row).reference(field)));
        }
        if (field.type() == Type.CODE && !CodeFields.several(field)) {
            var labels = CodeFields.choices(field).stream().map(this::label).toList();
            return new ColumnOrder.Ranked<>(row -> labels.indexOf(words(rowOf.apply(row), field)));
        }
        return new ColumnOrder.Words<>();
    }

    /// A unit's place in the official order; those without one come last.
    static int officialOrder(Optional<Snapshot> at, @Nullable UUID unit) {
        return at.flatMap(open -> open.units().unit(unit))
                .map(Unit::officialOrder)
                .orElse(Integer.MAX_VALUE);
    }

    private GridCell cell(R row, Field field) {
        var value = rowOf.apply(row);
        var text = words(value, field);
        return field.type() == Type.DECIMAL
                ? GridCell.of(text).withNumber(value.decimal(field))
                : GridCell.of(text);
    }

    String words(Row row, Field field) {
        return at.get().map(at -> new FieldWords(at, texts).of(row, field)).orElse("");
    }

    private CellEditor<R> editor(Field field) {
        Function<R, String> start = row -> words(rowOf.apply(row), field);
        if (field.target().filter(table -> table == Table.UNIT).isPresent()) {
            return new CellEditor.Choice<>(start, (_, typed) -> units(at.get(), typed));
        }
        if (field.type() == Type.CODE && !CodeFields.several(field)) {
            return new CellEditor.Choice<>(start, (_, typed) -> codes(field, typed));
        }
        return field.type() == Type.DECIMAL || field.type() == Type.INTEGER
                ? new CellEditor.Number<>(start)
                : new CellEditor.Text<>(start);
    }

    /// The units that what was typed may mean, by characters, pinyin or initials of any of their names; all of
    /// them in official order for nothing.
    static List<String> units(Optional<Snapshot> at, String typed) {
        return at.map(Snapshot::units)
                .map(units ->
                        SearchIndex.choices(units.units(), units::calledBy, typed).stream()
                                .map(Unit::label)
                                .toList())
                .orElse(List.of());
    }

    private List<String> codes(Field field, String typed) {
        var labels = CodeFields.choices(field).stream().map(this::label).toList();
        var fitting = SearchIndex.choices(labels, List::of, typed);
        return fitting.isEmpty() ? labels : fitting;
    }

    private String label(Code code) {
        return texts.label(code);
    }
}
