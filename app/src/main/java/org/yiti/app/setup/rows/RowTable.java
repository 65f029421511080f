package org.yiti.app.setup.rows;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.yiti.app.grid.CellEditor;
import org.yiti.app.grid.ColumnOrder;
import org.yiti.app.grid.Grid;
import org.yiti.app.grid.GridCell;
import org.yiti.app.grid.GridColumn;
import org.yiti.app.grid.GridOwner;
import org.yiti.app.i18n.Texts;
import org.yiti.model.edit.CodeFields;
import org.yiti.model.edit.Edited;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;
import org.yiti.model.record.Type;
import org.yiti.model.search.SearchIndex;
import org.yiti.model.unit.Unit;
import org.yiti.model.unit.UnitRegister;

/// A grid over the rows of one table: a column for each field, edited by the kind of the field.
public final class RowTable implements GridOwner<Row> {
    /// @param width in em
    public record Column(Field field, double width) {}

    /// Who takes what a person typed.
    @FunctionalInterface
    public interface Edits {
        Edited edit(Row row, Field field, String typed);
    }

    private static final int MOST_CHOICES = 50;

    private final Texts texts;
    private final Supplier<UnitRegister> units;
    private final Edits edits;
    private final Field name;
    private final Grid<Row> grid;
    private final Map<String, BiFunction<Row, String, Edited>> own = new HashMap<>();

    /// @param name the field that a screen reader says for a row
    /// @param frozen how many columns do not scroll
    public RowTable(
            Texts texts,
            Supplier<UnitRegister> units,
            Edits edits,
            Field name,
            List<Column> columns,
            int frozen) {
        this.texts = texts;
        this.units = units;
        this.edits = edits;
        this.name = name;
        this.grid = new Grid<>(this, texts::say);
        grid.setColumns(
                columns.stream().map(each -> column(each.field(), each.width())).toList(), frozen);
    }

    /// A table whose columns are set when it is known what they show.
    public RowTable(Texts texts, Supplier<UnitRegister> units, Edits edits, Field name) {
        this(texts, units, edits, name, List.of(), 0);
    }

    public Grid<Row> grid() {
        return grid;
    }

    /// Ctrl+Delete in the grid.
    public RowTable whenRemoved(Runnable remove) {
        grid.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.DELETE && event.isShortcutDown()) {
                        event.consume();
                        remove.run();
                    }
                });
        return this;
    }

    /// A column of a field, edited as the field's type asks.
    public GridColumn<Row> column(Field field, double width) {
        boolean number = field.type() == Type.INTEGER || field.type() == Type.DECIMAL;
        return GridColumn.<Row>of(
                        field.key(),
                        texts.label(field),
                        width,
                        row -> GridCell.of(words(row, field)))
                .aligned(number ? HPos.RIGHT : HPos.LEFT)
                .ordered(order(field))
                .edited(editor(field));
    }

    /// A column that is typed into, but not simply into a field.
    ///
    /// @param typed takes what was typed, or says why not
    public GridColumn<Row> column(GridColumn<Row> column, BiFunction<Row, String, Edited> typed) {
        own.put(column.id(), typed);
        return column;
    }

    private static ColumnOrder<Row> order(Field field) {
        return switch (field.type()) {
            case DATE -> new ColumnOrder.Dates<>(row -> Optional.ofNullable(row.date(field)));
            case INTEGER ->
                    new ColumnOrder.Ranked<>(row -> {
                        var number = row.integer(field);
                        return number == null ? Integer.MAX_VALUE : number;
                    });
            default -> new ColumnOrder.Words<>();
        };
    }

    private CellEditor<Row> editor(Field field) {
        Function<Row, String> start = row -> words(row, field);
        return switch (field.type()) {
            case TEXT, DATE -> new CellEditor.Text<>(start);
            case INTEGER, DECIMAL -> new CellEditor.Number<>(start);
            case CODE, BOOLEAN, REFERENCE ->
                    new CellEditor.Choice<>(start, (_, typed) -> choices(field, typed));
        };
    }

    private List<String> choices(Field field, String typed) {
        var all =
                switch (field.type()) {
                    case CODE ->
                            fitting(CodeFields.choices(field).stream().map(texts::label), typed);
                    case BOOLEAN ->
                            fitting(Stream.of(words(field, true), words(field, false)), typed);
                    default -> units(typed);
                };
        return all.stream().limit(MOST_CHOICES).toList();
    }

    private static List<String> fitting(Stream<String> all, String typed) {
        return SearchIndex.choices(all.toList(), List::of, typed);
    }

    private List<String> units(String typed) {
        var register = units.get();
        Function<Unit, List<String>> names =
                unit ->
                        Stream.concat(register.calledBy(unit).stream(), Stream.of(unit.code()))
                                .toList();
        return SearchIndex.choices(register.units(), names, typed).stream()
                .map(Unit::label)
                .toList();
    }

    /// What a field of a row holds, as its cell shows it.
    public String words(Row row, Field field) {
        var value = row.get(field);
        return switch (value) {
            case null -> "";
            case UUID id ->
                    field.target().filter(t -> t == Table.UNIT).isPresent()
                            ? units.get().label(id)
                            : "";
            case Boolean yes -> words(field, yes);
            case BigDecimal number -> number.toPlainString();
            case String stored when field.type() == Type.CODE ->
                    CodeFields.named(field, stored).map(texts::label).orElse(stored);
            case Object other -> other.toString();
        };
    }

    /// A day of the calendar is one of work or one off, as everywhere else; all else is so or not.
    private String words(Field field, boolean yes) {
        return field == Field.CALENDAR_DAY_WORKDAY
                ? texts.tr(yes ? "setup.day.work" : "setup.day.off")
                : texts.tr(yes ? "setup.yes" : "setup.no");
    }

    @Override
    public UUID key(Row row) {
        return row.id();
    }

    @Override
    public String name(Row row) {
        return words(row, name);
    }

    @Override
    public org.yiti.app.grid.Edited onEdit(Row row, GridColumn<Row> column, String newText) {
        var special = own.get(column.id());
        var edited =
                special != null
                        ? special.apply(row, newText)
                        : edits.edit(row, row.table().field(column.id()).orElseThrow(), newText);
        return switch (edited) {
            case Edited.Accepted _ -> new org.yiti.app.grid.Edited.Accepted();
            case Edited.Refused(var why) -> new org.yiti.app.grid.Edited.Refused(why);
        };
    }

    /// These cells are short: they are stored when they are finished.
    @Override
    public void onDraft(Row row, GridColumn<Row> column, String text) {}
}
