package org.yiti.app.issue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import org.yiti.app.desk.FieldWords;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.grid.CellEditor;
import org.yiti.app.grid.ColumnOrder;
import org.yiti.app.grid.Edited;
import org.yiti.app.grid.Grid;
import org.yiti.app.grid.GridCell;
import org.yiti.app.grid.GridColumn;
import org.yiti.app.grid.GridOwner;
import org.yiti.app.i18n.Texts;
import org.yiti.app.nav.Route;
import org.yiti.model.Sentence;
import org.yiti.model.edit.CodeFields;
import org.yiti.model.record.Code;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;
import org.yiti.model.record.Type;
import org.yiti.model.search.SearchIndex;
import org.yiti.model.unit.Unit;

/// A grid whose columns are fields of rows: what is typed into a cell goes into that field of that row.
///
/// @param <R> what a line of the grid shows
final class FieldGrid<R> implements GridOwner<R> {
    /// How the text of an own column is kept while it is typed.
    ///
    /// @param standing the text that stands now
    /// @param keep stores a text; answers why it cannot
    record Drafts<R>(
            Function<R, String> standing, BiFunction<R, String, Optional<Sentence>> keep) {}

    private final Function<R, Row> rowOf;
    private final Function<R, String> nameOf;
    private final Editing editing;
    private final Texts texts;
    private final Grid<R> grid;
    private final Map<String, BiFunction<R, String, Optional<Sentence>>> own = new HashMap<>();
    private final Map<String, Drafts<R>> ownDrafts = new HashMap<>();

    /// What stood in the cell before the first draft of the open edit.
    private @Nullable String standing;

    FieldGrid(Function<R, Row> rowOf, Function<R, String> nameOf, Editing editing, Texts texts) {
        this.rowOf = rowOf;
        this.nameOf = nameOf;
        this.editing = editing;
        this.texts = texts;
        this.grid = new Grid<>(this, texts::say);
    }

    Grid<R> grid() {
        return grid;
    }

    /// Makes the cell that somebody came to see the current one.
    void select(Optional<Route.Cell> wanted) {
        wanted.filter(cell ->
                        grid.select(cell.row(), cell.column())
                                || grid.select(
                                        cell.row(), grid.placeProperty().getValue().column()))
                .ifPresent(_ -> focus());
    }

    /// At once, or as soon as the grid is in the window: a split pane takes its parts in only when it is laid out.
    private void focus() {
        if (grid.getScene() != null) {
            grid.requestFocus();
            return;
        }
        grid.sceneProperty()
                .addListener(
                        new ChangeListener<>() {
                            @Override
                            public void changed(
                                    ObservableValue<? extends Scene> property,
                                    @Nullable Scene was,
                                    Scene now) {
                                property.removeListener(this);
                                grid.requestFocus();
                            }
                        });
    }

    /// A column of a field, edited as the field's type asks.
    GridColumn<R> column(Field field, double width) {
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
                    row -> officialOrder(editing.snapshot(), rowOf.apply(row).reference(field)));
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

    /// A column that is typed into, but not simply into a field.
    GridColumn<R> column(GridColumn<R> column, BiFunction<R, String, Optional<Sentence>> typed) {
        own.put(column.id(), typed);
        return column;
    }

    /// The same, with text that is kept while it is typed.
    GridColumn<R> column(
            GridColumn<R> column,
            BiFunction<R, String, Optional<Sentence>> typed,
            Drafts<R> drafts) {
        ownDrafts.put(column.id(), drafts);
        return column(column, typed);
    }

    private GridCell cell(R row, Field field) {
        var value = rowOf.apply(row);
        var text = words(value, field);
        return field.type() == Type.DECIMAL
                ? GridCell.of(text).withNumber(value.decimal(field))
                : GridCell.of(text);
    }

    private String words(Row row, Field field) {
        return editing.snapshot().map(at -> new FieldWords(at, texts).of(row, field)).orElse("");
    }

    private CellEditor<R> editor(Field field) {
        Function<R, String> start = row -> words(rowOf.apply(row), field);
        if (field.target().filter(table -> table == Table.UNIT).isPresent()) {
            return new CellEditor.Choice<>(start, (_, typed) -> units(editing.snapshot(), typed));
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

    @Override
    public UUID key(R row) {
        return rowOf.apply(row).id();
    }

    @Override
    public String name(R row) {
        return nameOf.apply(row);
    }

    @Override
    public Edited onEdit(R row, GridColumn<R> column, String newText) {
        var refused = write(row, column, newText);
        if (refused.isEmpty()) {
            standing = null;
        }
        return refused.<Edited>map(Edited.Refused::new).orElseGet(Edited.Accepted::new);
    }

    private Optional<Sentence> write(R row, GridColumn<R> column, String text) {
        var special = own.get(column.id());
        return special != null
                ? special.apply(row, text)
                : editing.type(rowOf.apply(row), Field.valueOf(column.id()), text);
    }

    @Override
    public void onDraft(R row, GridColumn<R> column, String text) {
        drafts(column)
                .ifPresent(drafts -> {
                    if (standing == null) {
                        standing = drafts.standing().apply(row);
                    }
                    drafts.keep().apply(row, text);
                });
    }

    @Override
    public void onDraftDropped(R row, GridColumn<R> column) {
        var before = standing;
        standing = null;
        if (before != null) {
            drafts(column).ifPresent(drafts -> drafts.keep().apply(row, before));
        }
    }

    /// Running text is kept while it is typed; half a date or unit means nothing yet.
    private Optional<Drafts<R>> drafts(GridColumn<R> column) {
        if (own.containsKey(column.id())) {
            return Optional.ofNullable(ownDrafts.get(column.id()));
        }
        var field = Field.valueOf(column.id());
        return column.editor() instanceof CellEditor.Text<R> && field.type() == Type.TEXT
                ? Optional.of(
                        new Drafts<>(
                                row -> words(rowOf.apply(row), field),
                                (row, text) -> editing.type(rowOf.apply(row), field, text)))
                : Optional.empty();
    }
}
