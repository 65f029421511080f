package org.yiti.app.grid;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yiti.app.job.JobRunner;
import org.yiti.model.Sentence;

/// The grid of the program: fixed line height, frozen columns and head, only cells in sight are nodes.
/// It holds no data of its own: an edit goes to the owner, who later sets the rows anew; rows are known
/// by key, so selection and scroll stay.
///
/// Keys that the grid does not know (F3, Insert …) reach key handlers set on the grid.
///
/// @param <R> kind of row
public final class Grid<R> extends Region {
    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
    private static final double LEAST_ZOOM = 0.6;
    private static final double MOST_ZOOM = 2.0;
    private static final double PANE_LEAST_EM = 22;
    private static final double SHARE_OF_STRIP = 0.42;
    private static final GridPopup.Size COLUMNS = new GridPopup.Size(18, 22, 34);

    private final GridModel<R> model;
    private final CellEditing<R> editing;
    private final GridBody<R> body;
    private final GridArranging<R> arranging;
    private final GridFinding<R> finding;
    private final FilterPopup<R> filter;
    private final GridPopup popup;
    private final GridColumns<R> columns;
    private final GridMemory<R> memory;
    private final VBox top = new VBox();
    private final GridBlocks<R> blocks;
    private final BlockStrip strip;
    private final GridOwner<R> owner;
    private final Function<Sentence, String> words;
    private final DoubleProperty zoom = new SimpleDoubleProperty(this, "zoom", 1);
    private final ObjectBinding<GridStatus> status;
    private boolean uncovering;
    private Predicate<KeyEvent> rowKeys = _ -> false;
    private Consumer<Point2D> rowMenu = _ -> {};

    /// @param words turns the reason of a refused edit into words
    public Grid(GridOwner<R> owner, Function<Sentence, String> words) {
        this.owner = owner;
        this.words = words;
        model = new GridModel<>(owner, words);
        arranging = new GridArranging<>(model);
        editing = new CellEditing<>(model, owner, words);
        blocks = new GridBlocks<>(model, editing, words);
        body = new GridBody<>(model, editing, new GridHeads<>(this, model), words);
        finding = new GridFinding<>(this, model, arranging.reading(), owner);
        popup = new GridPopup(this, () -> body.emPixels() / getZoom());
        filter = new FilterPopup<>(body, arranging, words, popup);
        columns = new GridColumns<>(this, model, body);
        memory = new GridMemory<>(this, model, body);
        status =
                Bindings.createObjectBinding(
                        model::status, model.blockProperty(), model.linesProperty());
        getStyleClass().add("grid");
        getStylesheets().addAll(sheet("/org/yiti/app/theme/lights.css"), sheet("grid.css"));
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        strip =
                new BlockStrip(
                        blocks,
                        words,
                        this::name,
                        at -> {
                            select(at.row(), at.column());
                            requestFocus();
                        },
                        this::requestFocus);
        var find = new FindBar(finding, words, this::requestFocus);
        top.getStyleClass().add("grid-top");
        top.getChildren()
                .addAll(find, new FilterStrip(arranging, model, words, this::requestFocus));
        getChildren().addAll(body, top, strip);
        new GridMouse<>(this, body, model, editing);
        new GridKeys<>(this, body, model, editing, new BlockKeys(blocks));
        new ArrangingKeys<>(this, model, arranging, finding, filter, find);
        model.blockProperty().subscribe(this::moved);
        model.linesProperty().subscribe(editing::aim);
        model.marksProperty().subscribe(body::requestLayout);
        blocks.stateProperty()
                .subscribe(state -> {
                    uncovering = state instanceof GridBlocks.State.Shown;
                    requestLayout();
                });
        editing.field()
                .focusedProperty()
                .subscribe(focused -> pseudoClassStateChanged(ACTIVE, focused));
        sceneProperty().subscribe((_, _) -> popup.close());
        zoom.subscribe(value -> setStyle("-fx-font-size: " + value.doubleValue() + "em;"));
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Grid.class.getResource(name)).toExternalForm();
    }

    private void moved() {
        editing.aim();
        body.requestLayout();
    }

    /// Whether no edit is open any more: an open one is committed first.
    boolean free() {
        return !editing.isEditing() || editing.commit();
    }

    void openFilter(String column) {
        filter.open(column);
    }

    /// Sets the columns from left to right, the first `frozen` of which do not scroll. As many of them
    /// as leave room for the others stay frozen in a narrow window.
    public void setColumns(List<GridColumn<R>> columns, int frozen) {
        this.columns.set(columns, frozen);
    }

    /// Shows rows without groups.
    public void setRows(List<R> rows) {
        setGroups(List.of(GridGroup.plain(rows)));
    }

    /// Shows rows under bands.
    public void setGroups(List<GridGroup<R>> groups) {
        arranging.take(groups);
    }

    /// Shows other titles and subtotals over the same rows.
    public void setBands(List<GridGroup<R>> groups) {
        model.takeBands(groups);
    }

    /// Shows the cells again: what they say depends on more than their rows.
    public void refresh() {
        moved();
    }

    /// The columns that show, their order and widths.
    public GridColumns<R> columns() {
        return columns;
    }

    /// Lets a person choose the columns, under a place in the window.
    public void chooseColumns(Bounds under) {
        popup.open(under, new ColumnsPane<>(columns, words, popup::leave), COLUMNS);
    }

    /// Shows a pane under a place in the window until a person is done with it.
    ///
    /// @param widthEm how wide it is, in em
    /// @param heightEm how high at most
    /// @return closes it and gives the focus back to the cells
    public Runnable showUnder(Bounds under, Region pane, double widthEm, double heightEm) {
        var least = Math.min(heightEm, PANE_LEAST_EM);
        popup.open(under, pane, new GridPopup.Size(widthEm, least, heightEm));
        return popup::leave;
    }

    /// Filters and sorting.
    public GridArranging<R> arranging() {
        return arranging;
    }

    /// Sets how many lines of text a row has room for, 1 to 6, where a person has not chosen another number.
    public void setTextLines(int count) {
        columns.setOwnLines(Math.clamp(count, 1, 6));
    }

    /// Zoom of the grid alone, 0.6 to 2.0.
    public DoubleProperty zoomProperty() {
        return zoom;
    }

    public double getZoom() {
        return zoom.get();
    }

    public void setZoom(double wanted) {
        zoom.set(Math.clamp(wanted, LEAST_ZOOM, MOST_ZOOM));
    }

    /// Count, sum and mean of the selected block; counted only while somebody observes it.
    public ObservableValue<GridStatus> statusProperty() {
        return status;
    }

    /// Whether a person is typing into a cell.
    public ReadOnlyBooleanProperty editingProperty() {
        return editing.field().editingProperty();
    }

    /// The current row; empty on a band and in an empty grid.
    public Optional<R> currentRow() {
        return Optional.ofNullable(model.currentRow());
    }

    /// Key of the current row or band and id of the current column, for the strip that follows the cell.
    public ObservableValue<GridPlace> placeProperty() {
        return model.blockProperty().map(_ -> new GridPlace(model.currentKey(), model.columnId()));
    }

    /// Rows touched by the selected block, bands left out, in their order.
    public List<R> selectedRows() {
        return model.selectedRows();
    }

    /// Makes a cell the current one and brings it into sight, opening its group if that is closed.
    ///
    /// @return false if there is no such row or column, and nothing changes; also if an open edit is refused
    public boolean select(UUID row, String columnId) {
        int column = model.indexOfColumn(columnId);
        if (column < 0 || !free()) {
            return false;
        }
        int line = model.reveal(row);
        if (line >= 0) {
            model.select(Block.at(line, column));
            body.reveal(line, column);
        }
        return line >= 0;
    }

    /// Brings a row into sight without selecting it; nothing happens if its group is closed.
    public void scrollTo(UUID row) {
        int line = model.lines().indexOf(row);
        if (line >= 0) {
            body.reveal(line, model.block().column());
        }
    }

    /// Brings a column into sight with the least move.
    public void showColumn(String id) {
        int column = model.indexOfColumn(id);
        if (column >= 0 && !model.isEmpty()) {
            body.reveal(model.block().line(), column);
        }
    }

    /// The selected block as it is copied: tab-separated, quoted as Excel does.
    public String selectedText() {
        return blocks.copiedText();
    }

    GridPaper<R> paper() {
        return new GridPaper<>(model, arranging, owner, words);
    }

    /// Lets blocks be pasted, filled and emptied.
    public void attach(BlockOwner to, JobRunner jobs) {
        blocks.attach(to, jobs);
    }

    /// Lets nobody type: the rows are not theirs to change.
    public void readOnly() {
        editing.readOnly();
    }

    /// What is done to the selected block, for menus.
    public GridBlocks<R> blocks() {
        return blocks;
    }

    /// Asked about keys that no cell is edited by, before the grid moves by them.
    public void setRowKeys(Predicate<KeyEvent> keys) {
        rowKeys = keys;
    }

    /// Told where on the screen a menu for the selected rows is wanted.
    public void setRowMenu(Consumer<Point2D> menu) {
        rowMenu = menu;
    }

    boolean rowsTake(KeyEvent event) {
        return rowKeys.test(event);
    }

    void openRowMenu(Point2D onScreen) {
        rowMenu.accept(onScreen);
    }

    /// The lower left corner of the current cell.
    public Point2D cellOnScreen() {
        return editing.cornerOnScreen();
    }

    /// Whether the current cell can be typed into.
    public boolean canEdit() {
        return editing.field().isEditable();
    }

    /// Opens the current cell with what stands in it.
    public void edit() {
        requestFocus();
        editing.open();
    }

    /// A cell by its row's name and its column's head.
    private String name(CellText at) {
        int line = model.lines().indexOf(at.row());
        var row =
                line >= 0 && model.lines().get(line) instanceof GridLines.Item<R>(_, var standing)
                        ? owner.name(standing)
                        : words.apply(Sentence.of("grid.block.new-row"));
        int column = model.indexOfColumn(at.column());
        return column < 0 ? row : row + " " + model.columns().get(column).head();
    }

    public GridState state() {
        return memory.state();
    }

    /// Goes back to a state; rows and columns that are gone are passed over.
    public void restore(GridState state) {
        memory.restore(state);
    }

    /// The field over the current cell takes the focus, so that typing begins at once.
    @Override
    public void requestFocus() {
        editing.field().requestFocus();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 960;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 600;
    }

    /// Where there is little room, the list of what is not taken scrolls rather than hides the cells it speaks of.
    private double footRoom(double height) {
        return Math.clamp(height * SHARE_OF_STRIP, Math.min(height, strip.minHeight(-1)), height);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        double over = snapSizeY(top.prefHeight(width));
        double foot =
                strip.isVisible()
                        ? Math.min(footRoom(height), snapSizeY(strip.prefHeight(width)))
                        : 0;
        double room = Math.max(0, height - over - foot);
        top.resizeRelocate(snappedLeftInset(), snappedTopInset(), width, over);
        body.resizeRelocate(snappedLeftInset(), snappedTopInset() + over, width, room);
        if (uncovering && !model.isEmpty()) {
            // The strip must not cover the cells that it speaks of.
            blocks.lastCell().ifPresent(at -> body.reveal(at.line(), at.column()));
            body.reveal(model.block().top(), model.block().left());
        }
        uncovering = false;
        strip.resizeRelocate(snappedLeftInset(), snappedTopInset() + height - foot, width, foot);
    }
}
