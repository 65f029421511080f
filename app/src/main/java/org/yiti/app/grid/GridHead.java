package org.yiti.app.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.yiti.app.grid.filter.Arrangement;
import org.yiti.model.Sentence;

/// The head of a grid: one row of column heads, and a second row over it if columns have group heads.
/// A click on a head sorts by its column, with Ctrl it selects the column. Edges are dragged to change widths, and
/// double-clicked to fit them; heads are dragged to move columns.
final class GridHead<R> extends Region {
    private static final PseudoClass FRAMED = PseudoClass.getPseudoClass("framed");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double GRIP = 5;
    private static final double MOVE = 8;
    private static final double DROP = 3;
    private static final int NONE = -1;

    private record GroupHead(Label label, int from, int to) {}

    private final GridModel<R> model;
    private final Pane frozenHeads = clipped();
    private final Pane movingHeads = clipped();
    private final List<HeadCell> heads = new ArrayList<>();
    private final List<GroupHead> groups = new ArrayList<>();
    private final HeadActions actions;
    private final Function<Sentence, String> words;
    private GridGeometry geometry = new GridGeometry(new double[0], 0, 0, 1, 0, 0, 0, 0);
    private int dragged = NONE;
    private int pressed = NONE;
    private double pressedX;
    private boolean moving;
    private final Region drop = new Region();

    GridHead(GridModel<R> model, HeadActions actions, Function<Sentence, String> words) {
        this.model = model;
        this.actions = actions;
        this.words = words;
        getStyleClass().add("grid-head");
        drop.getStyleClass().add("grid-drop");
        drop.setManaged(false);
        drop.setVisible(false);
        drop.setMouseTransparent(true);
        getChildren().addAll(movingHeads, frozenHeads, drop);
        addEventHandler(MouseEvent.MOUSE_MOVED, e -> setCursor(cursorAt(e)));
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
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
            int place = heads.size();
            heads.add(new HeadCell(column, words, () -> actions.filter(place)));
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
        label.setAlignment(HeadCell.position(align));
        return label;
    }

    /// Head rows that the columns ask for: one or two.
    int rows() {
        return groups.isEmpty() ? 1 : 2;
    }

    void show(GridGeometry now, Arrangement arrangement) {
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
            head.show(arrangement);
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
        event.consume();
        if (event.getButton() != MouseButton.PRIMARY || geometry.columns() == 0) {
            return;
        }
        dragged = edgeAt(event.getX());
        if (dragged == NONE) {
            pressed = geometry.columnAt(event.getX());
            pressedX = event.getX();
        } else if (event.getClickCount() == 2) {
            actions.fit(dragged);
            dragged = NONE;
        }
    }

    private void dragged(MouseEvent event) {
        if (dragged != NONE) {
            actions.width(dragged, event.getX() - geometry.x(dragged));
        } else if (pressed != NONE) {
            moving = moving || Math.abs(event.getX() - pressedX) > MOVE;
            drop.setVisible(moving);
            int to = geometry.columnAt(event.getX());
            double x = geometry.x(to) + (to > pressed ? geometry.columnWidth(to) : 0);
            drop.resizeRelocate(x - 1, 0, DROP, getHeight());
        }
    }

    private void released(MouseEvent event) {
        int column = pressed;
        dragged = NONE;
        boolean moved = moving;
        pressed = NONE;
        moving = false;
        drop.setVisible(false);
        if (column == NONE) {
            return;
        }
        if (moved) {
            actions.move(column, geometry.columnAt(event.getX()));
        } else if (event.isShortcutDown()) {
            actions.select(column);
        } else {
            actions.sort(column);
        }
    }

    @Override
    protected void layoutChildren() {
        // The grid places the heads: it alone knows the scroll.
    }
}
