package org.yiti.app.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// The head of a grid: one row of column heads, and a second row over it if columns have group heads.
/// Edges are dragged to change widths; a press on a head selects its column.
final class GridHead<R> extends Region {
    private static final PseudoClass FRAMED = PseudoClass.getPseudoClass("framed");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double GRIP = 5;
    private static final int NONE = -1;

    private record GroupHead(Label label, int from, int to) {}

    private final GridModel<R> model;
    private final Pane frozenHeads = clipped();
    private final Pane movingHeads = clipped();
    private final List<Label> heads = new ArrayList<>();
    private final List<GroupHead> groups = new ArrayList<>();
    private final BiConsumer<Integer, Double> onWidth;
    private final IntConsumer onSelect;
    private GridGeometry geometry = new GridGeometry(new double[0], 0, 0, 1, 0, 0, 0, 0);
    private int dragged = NONE;

    /// @param onWidth takes a column and its new width in pixels
    /// @param onSelect takes the column whose head was pressed
    GridHead(GridModel<R> model, BiConsumer<Integer, Double> onWidth, IntConsumer onSelect) {
        this.model = model;
        this.onWidth = onWidth;
        this.onSelect = onSelect;
        getStyleClass().add("grid-head");
        getChildren().addAll(movingHeads, frozenHeads);
        addEventHandler(MouseEvent.MOUSE_MOVED, e -> setCursor(cursorAt(e)));
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> dragged = NONE);
    }

    private static Pane clipped() {
        var pane = new Pane();
        var window = new Rectangle();
        window.widthProperty().bind(pane.widthProperty());
        window.heightProperty().bind(pane.heightProperty());
        pane.setClip(window);
        return pane;
    }

    /// Makes the heads anew from the model's columns.
    void rebuild() {
        heads.clear();
        groups.clear();
        var columns = model.columns();
        for (var column : columns) {
            heads.add(label(column.head(), "grid-column-head", column.align()));
            heads.getLast().pseudoClassStateChanged(FRAMED, column.framed());
        }
        int from = 0;
        while (from < columns.size()) {
            int to = from;
            while (to + 1 < columns.size()
                    && columns.get(to + 1).group().equals(columns.get(from).group())) {
                to++;
            }
            if (!columns.get(from).group().isEmpty()) {
                var label = label(columns.get(from).group(), "grid-group-head", HPos.CENTER);
                groups.add(new GroupHead(label, from, to));
            }
            from = to + 1;
        }
    }

    private static Label label(String text, String styleClass, HPos align) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setManaged(false);
        label.setAlignment(
                switch (align) {
                    case LEFT -> Pos.CENTER_LEFT;
                    case CENTER -> Pos.CENTER;
                    case RIGHT -> Pos.CENTER_RIGHT;
                });
        return label;
    }

    /// Head rows that the columns ask for: one or two.
    int rows() {
        return groups.isEmpty() ? 1 : 2;
    }

    void show(GridGeometry now) {
        geometry = now;
        double rowHeight = getHeight() / rows();
        frozenHeads.resizeRelocate(0, 0, now.frozenWidth(), getHeight());
        movingHeads.resizeRelocate(now.frozenWidth(), 0, now.movingWidth(), getHeight());
        var frozen = new ArrayList<Label>();
        var moving = new ArrayList<Label>();
        for (int column = 0; column < heads.size(); column++) {
            boolean tall = model.columns().get(column).group().isEmpty();
            double top = tall ? 0 : rowHeight;
            var head = heads.get(column);
            head.pseudoClassStateChanged(CURRENT, column == model.block().column());
            place(head, column, column, top, getHeight() - top);
            (column < now.frozen() ? frozen : moving).add(head);
        }
        for (var group : groups) {
            place(group.label(), group.from(), group.to(), 0, rowHeight);
            (group.to() < now.frozen() ? frozen : moving).add(group.label());
        }
        fill(frozenHeads, frozen);
        fill(movingHeads, moving);
    }

    private static void fill(Pane pane, List<Label> labels) {
        if (!pane.getChildren().equals(labels)) {
            pane.getChildren().setAll(labels);
            pane.applyCss();
        }
    }

    private void place(Label label, int from, int to, double top, double height) {
        double x = geometry.x(from);
        double end = geometry.x(to) + geometry.columnWidth(to);
        double paneX = to < geometry.frozen() ? 0 : geometry.frozenWidth();
        label.resizeRelocate(x - paneX, top, end - x, height);
    }

    /// The column whose right edge is under an x, or `NONE`.
    private int edgeAt(double x) {
        for (int column = geometry.columns() - 1; column >= 0; column--) {
            double edge = geometry.x(column) + geometry.columnWidth(column);
            boolean hidden = column >= geometry.frozen() && edge <= geometry.frozenWidth();
            if (!hidden && Math.abs(x - edge) <= GRIP) {
                return column;
            }
        }
        return NONE;
    }

    private Cursor cursorAt(MouseEvent event) {
        return edgeAt(event.getX()) == NONE ? Cursor.DEFAULT : Cursor.H_RESIZE;
    }

    private void pressed(MouseEvent event) {
        dragged = edgeAt(event.getX());
        if (dragged == NONE && geometry.columns() > 0) {
            onSelect.accept(geometry.columnAt(event.getX()));
        }
        event.consume();
    }

    private void dragged(MouseEvent event) {
        if (dragged != NONE) {
            onWidth.accept(dragged, event.getX() - geometry.x(dragged));
        }
    }

    @Override
    protected void layoutChildren() {
        // The grid places the heads: it alone knows the scroll.
    }
}
