package org.yiti.app.issue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import org.yiti.app.grid.CellEditor;
import org.yiti.app.grid.Edited;
import org.yiti.app.grid.Grid;
import org.yiti.app.grid.GridColumn;
import org.yiti.app.grid.GridOwner;
import org.yiti.app.i18n.Texts;
import org.yiti.app.nav.Route;
import org.yiti.model.Sentence;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Type;

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
    private final FieldColumns<R> columns;
    private final Grid<R> grid;
    private final Map<String, BiFunction<R, String, Optional<Sentence>>> own = new HashMap<>();
    private final Map<String, Drafts<R>> ownDrafts = new HashMap<>();

    /// What stood in the cell before the first draft of the open edit.
    private @Nullable String standing;

    FieldGrid(Function<R, Row> rowOf, Function<R, String> nameOf, Editing editing, Texts texts) {
        this.rowOf = rowOf;
        this.nameOf = nameOf;
        this.editing = editing;
        this.columns = new FieldColumns<>(rowOf, editing::snapshot, texts);
        this.grid = new Grid<>(this, texts::say);
    }

    FieldColumns<R> columns() {
        return columns;
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
        return columns.of(field, width);
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
                : editing.type(rowOf.apply(row), Field.named(column.id()).orElseThrow(), text);
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
        var field = Field.named(column.id()).orElseThrow();
        return column.editor() instanceof CellEditor.Text<R> && field.type() == Type.TEXT
                ? Optional.of(
                        new Drafts<>(
                                row -> columns.words(rowOf.apply(row), field),
                                (row, text) -> editing.draft(rowOf.apply(row), field, text)))
                : Optional.empty();
    }
}
