package org.yiti.app.grid;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javafx.geometry.HPos;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.yiti.app.grid.GridLines.Band;

/// A clipped window onto some of the columns: the frozen ones or the moving ones. Holds a node for every
/// cell in sight and no others.
final class GridPane<R> extends Region {
    private record Place(int line, int column) {}

    private final GridModel<R> model;
    private final Map<Place, CellView> used = new HashMap<>();
    private final Map<CellView.Look, Deque<CellView>> spare = new HashMap<>();
    private final Rectangle window = new Rectangle();
    private final Region selected = overlay("grid-selected");
    private final Region current = overlay("grid-current");
    private final Region framed = overlay("grid-framed");

    GridPane(GridModel<R> model, String styleClass) {
        this.model = model;
        getStyleClass().addAll("grid-pane", styleClass);
        setClip(window);
        getChildren().addAll(framed, selected, current);
    }

    private static Region overlay(String styleClass) {
        var region = new Region();
        region.getStyleClass().add(styleClass);
        region.setManaged(false);
        region.setMouseTransparent(true);
        region.setViewOrder(-1);
        return region;
    }

    /// Shows columns `from` to `to` (inclusive; none if `to < from`) of the lines in sight.
    void show(GridGeometry geometry, int from, int to, boolean wrap) {
        window.setWidth(getWidth());
        window.setHeight(getHeight());
        boolean any = geometry.lines() > 0 && to >= from;
        int first = any ? geometry.firstLine() : 0;
        int last = any ? geometry.lastLine() : -1;
        release(first, last, from, to);
        int nodes = getChildren().size();
        for (int line = first; line <= last; line++) {
            showLine(geometry, line, from, to, wrap);
        }
        spare.values().forEach(alike -> alike.forEach(cell -> cell.setVisible(false)));
        if (getChildren().size() > nodes) {
            applyCss();
        }
        placeOverlays(geometry, from, to);
    }

    private void release(int first, int last, int from, int to) {
        used.entrySet()
                .removeIf(entry -> {
                    var at = entry.getKey();
                    boolean gone =
                            at.line() < first
                                    || at.line() > last
                                    || at.column() < from
                                    || at.column() > to;
                    if (gone) {
                        var cell = entry.getValue();
                        spare.computeIfAbsent(cell.look(), _ -> new ArrayDeque<>()).push(cell);
                    }
                    return gone;
                });
    }

    private void showLine(GridGeometry geometry, int line, int from, int to, boolean wrap) {
        boolean band = model.lines().get(line) instanceof Band<R>;
        int titleEnd = Math.max(0, geometry.frozen() - 1);
        for (int column = from; column <= to; column++) {
            boolean title = band && column == 0;
            var content = title ? title(line) : model.cell(line, column);
            var cell =
                    used.computeIfAbsent(
                            new Place(line, column), _ -> again(CellView.Look.of(content, band)));
            boolean underTitle = band && column > 0 && column <= titleEnd;
            var align = title ? HPos.LEFT : model.columns().get(column).align();
            cell.show(content, band, align, wrap && !band);
            double width =
                    title
                            ? geometry.x(titleEnd) + geometry.columnWidth(titleEnd) - geometry.x(0)
                            : geometry.columnWidth(column);
            cell.resizeRelocate(
                    geometry.x(column) - getLayoutX(),
                    geometry.y(line),
                    width,
                    geometry.lineHeight());
            cell.setVisible(!underTitle);
        }
    }

    private GridCell title(int line) {
        return switch (model.lines().get(line)) {
            case Band<R>(var group, var open) -> CellView.title(group.title(), open);
            case GridLines.Item<R> _ -> GridCell.EMPTY;
        };
    }

    /// A spare node, best one that needs no new styling, or a new one if none is spare.
    private CellView again(CellView.Look look) {
        var alike = spare.get(look);
        var from = alike == null || alike.isEmpty() ? anySpare() : alike;
        if (from != null) {
            return from.pop();
        }
        var made = new CellView();
        getChildren().add(made);
        return made;
    }

    private @Nullable Deque<CellView> anySpare() {
        for (var alike : spare.values()) {
            if (!alike.isEmpty()) {
                return alike;
            }
        }
        return null;
    }

    private void placeOverlays(GridGeometry geometry, int from, int to) {
        framed.setVisible(false);
        for (int column = from; column <= to; column++) {
            if (model.columns().get(column).framed()) {
                place(
                        framed,
                        geometry,
                        new Block(0, column, geometry.lines() - 1, column),
                        from,
                        to);
            }
        }
        var block = model.block();
        place(selected, geometry, block, from, to);
        selected.setVisible(selected.isVisible() && !block.oneCell());
        place(current, geometry, Block.at(block.line(), block.column()), from, to);
    }

    private void place(Region overlay, GridGeometry geometry, Block block, int from, int to) {
        boolean inside = block.right() >= from && block.left() <= to && geometry.lines() > 0;
        overlay.setVisible(inside);
        if (inside) {
            int left = Math.max(from, block.left());
            int right = Math.min(to, block.right());
            double top = Math.max(-geometry.lineHeight(), geometry.y(block.top()));
            double bottom =
                    Math.min(
                            geometry.height() + geometry.lineHeight(),
                            geometry.y(block.bottom()) + geometry.lineHeight());
            double x = geometry.x(left) - getLayoutX();
            double end = geometry.x(right) + geometry.columnWidth(right) - getLayoutX();
            overlay.resizeRelocate(x, top, end - x, Math.max(0, bottom - top));
        }
    }

    @Override
    protected void layoutChildren() {
        // The grid places the cells: it alone knows the scroll.
    }
}
