package org.yiti.app.grid;

import java.util.Comparator;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.util.Duration;
import org.yiti.app.preference.LayoutMemory;
import org.yiti.app.preference.ListLayout;

/// The columns of a grid as a person has laid them out, and what else is remembered of the list.
///
/// @param <R> kind of row
public final class GridColumns<R> {
    private static final int LINES_LOOKED_AT = 500;
    private static final double PADDING_EM = 1.2;
    private static final double LIGHT_EM = 1.5;
    private static final double MARKS_EM = 2.2;
    private static final double MOST_EM = 40;

    private final Grid<R> grid;
    private final GridModel<R> model;
    private final GridBody<R> body;
    private final PauseTransition keeping = new PauseTransition(Duration.millis(500));
    private final ReadOnlyObjectWrapper<ListLayout> layout =
            new ReadOnlyObjectWrapper<>(ListLayout.OWN);
    private final ReadOnlyObjectWrapper<List<GridColumn<R>>> all =
            new ReadOnlyObjectWrapper<>(List.of());
    private int ownFrozen;
    private int ownLines = 1;
    private LayoutMemory memory = LayoutMemory.NONE;

    GridColumns(Grid<R> grid, GridModel<R> model, GridBody<R> body) {
        this.grid = grid;
        this.model = model;
        this.body = body;
        keeping.setOnFinished(_ -> memory.keep(layout.get()));
        grid.zoomProperty().subscribe(zoom -> change(layout.get().withZoom(zoom.doubleValue())));
    }

    /// How the list is laid out now.
    public ReadOnlyObjectProperty<ListLayout> layoutProperty() {
        return layout.getReadOnlyProperty();
    }

    /// Lays the list out as the person left it, and keeps what is changed from now on.
    public void remember(LayoutMemory where) {
        memory = LayoutMemory.NONE;
        lay(where.recalled());
        keeping.stop();
        memory = where;
    }

    void set(List<GridColumn<R>> columns, int frozen) {
        all.set(List.copyOf(columns));
        ownFrozen = frozen;
        show();
    }

    /// All columns in the order of the layout, also those that don't show.
    List<GridColumn<R>> ordered() {
        var order = layout.get().ordered(ids());
        return all.get().stream()
                .sorted(Comparator.comparingInt(c -> order.indexOf(c.id())))
                .toList();
    }

    /// All columns as the list has them, also those that don't show.
    public ReadOnlyObjectProperty<List<GridColumn<R>>> allProperty() {
        return all.getReadOnlyProperty();
    }

    private List<String> ids() {
        return all.get().stream().map(GridColumn::id).toList();
    }

    private void show() {
        var shown = layout.get().shown(ids());
        model.setColumns(
                all.get(), ordered().stream().filter(c -> shown.contains(c.id())).toList());
        body.setFrozen(frozen());
        body.columnsChanged();
    }

    int frozen() {
        return layout.get().frozen() < 0 ? ownFrozen : layout.get().frozen();
    }

    int lines() {
        return layout.get().textLines() == 0 ? ownLines : layout.get().textLines();
    }

    void setOwnLines(int count) {
        ownLines = count;
        body.setTextLines(lines());
    }

    /// Lays the list out so.
    public void lay(ListLayout wanted) {
        change(wanted);
        body.setWidths(wanted.widths());
        body.setTextLines(lines());
        grid.setZoom(wanted.zoom());
        show();
    }

    private void change(ListLayout wanted) {
        if (!wanted.equals(layout.get())) {
            layout.set(wanted);
            keeping.playFromStart();
        }
    }

    /// Puts a column in the place of another one that shows.
    void move(int column, int to) {
        var shown = model.columns();
        if (column != to) {
            lay(layout.get().moved(ids(), shown.get(column).id(), shown.get(to).id()));
        }
    }

    /// Puts a column before the one in front of it, or behind the next one.
    void shift(String id, boolean back) {
        var ordered = layout.get().ordered(ids());
        int to = ordered.indexOf(id) + (back ? -1 : 1);
        if (to >= 0 && to < ordered.size()) {
            lay(layout.get().moved(ids(), id, ordered.get(to)));
        }
    }

    void width(int column, double pixels) {
        body.resizeColumn(column, pixels);
        var id = model.columns().get(column).id();
        change(layout.get().withWidth(id, body.widths().getOrDefault(id, 0.0)));
    }

    /// Makes a column as wide as its head and the widest of its cells.
    void fit(int column) {
        double em = body.emPixels();
        var font = body.font();
        var bold = Font.font(font.getFamily(), FontWeight.BOLD, font.getSize());
        double widest = width(model.columns().get(column).head(), bold) + MARKS_EM * em;
        int from = body.geometry().firstLine();
        int to = Math.min(model.lines().size(), from + LINES_LOOKED_AT);
        for (int line = from; line < to; line++) {
            var cell = model.cell(line, column);
            double mark = cell.light() == null ? 0 : LIGHT_EM * em;
            widest = Math.max(widest, width(cell.text(), font) + mark);
        }
        width(column, Math.min(widest + PADDING_EM * em, MOST_EM * em));
    }

    private static double width(String words, Font font) {
        var ruler = new Text(words);
        ruler.setFont(font);
        return ruler.getLayoutBounds().getWidth();
    }
}
