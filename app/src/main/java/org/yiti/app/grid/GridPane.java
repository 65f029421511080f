package org.yiti.app.grid;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.yiti.app.grid.GridLines.Band;

/// A clipped window onto some of the columns: the frozen ones or the moving ones. Holds a node for every
/// cell in sight and no others.
final class GridPane<R> extends Region {
    /// The side of a mark as a part of a line's height.
    private static final double MARK = 0.3;

    private record Place(int line, int column) {}

    private final GridModel<R> model;
    private final Map<Place, CellView> used = new HashMap<>();
    private final Map<CellView.Look, Deque<CellView>> spare = new HashMap<>();
    private final Rectangle window = new Rectangle();
    private final List<Region> marks = new ArrayList<>();
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
        var wanted = wanted(first, last, from, to);
        release(wanted);
        int nodes = getChildren().size();
        wanted.forEach((at, cell) -> {
            if (!used.containsKey(at)) {
                alike(look(at, cell)).ifPresent(node -> used.put(at, node));
            }
        });
        wanted.keySet().forEach(at -> used.computeIfAbsent(at, _ -> other()));
        for (int line = first; line <= last; line++) {
            showLine(geometry, line, from, to, wrap, wanted);
        }
        showMarks(geometry, wanted);
        spare.values().forEach(alike -> alike.forEach(cell -> cell.setVisible(false)));
        if (getChildren().size() > nodes) {
            applyCss();
        }
        placeOverlays(geometry, from, to);
    }

    private Map<Place, GridCell> wanted(int first, int last, int from, int to) {
        var wanted = new LinkedHashMap<Place, GridCell>();
        for (int line = first; line <= last; line++) {
            for (int column = from; column <= to; column++) {
                wanted.put(new Place(line, column), content(line, column));
            }
        }
        return wanted;
    }

    /// Frees the nodes that are out of sight, and those that another node could replace without new styling: styling
    /// is what costs.
    private void release(Map<Place, GridCell> wanted) {
        used.entrySet()
                .removeIf(entry -> {
                    var at = entry.getKey();
                    var node = entry.getValue();
                    var cell = wanted.get(at);
                    boolean free = cell == null || !node.look().equals(look(at, cell));
                    if (free) {
                        spare.computeIfAbsent(node.look(), _ -> new ArrayDeque<>()).push(node);
                    }
                    return free;
                });
    }

    private CellView.Look look(Place at, GridCell cell) {
        return CellView.Look.of(cell, isBand(at.line()));
    }

    private boolean isBand(int line) {
        return model.lines().get(line) instanceof Band<R>;
    }

    private GridCell content(int line, int column) {
        return column == 0 && isBand(line) ? title(line) : model.shown(line, column);
    }

    private void showLine(
            GridGeometry geometry,
            int line,
            int from,
            int to,
            boolean wrap,
            Map<Place, GridCell> wanted) {
        boolean band = isBand(line);
        int titleEnd = Math.max(0, geometry.frozen() - 1);
        for (int column = from; column <= to; column++) {
            boolean title = band && column == 0;
            var at = new Place(line, column);
            var content = Objects.requireNonNull(wanted.get(at));
            var cell = Objects.requireNonNull(used.get(at));
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

    /// Little corners over the cells that are marked.
    private void showMarks(GridGeometry geometry, Map<Place, GridCell> wanted) {
        int shown = 0;
        for (var each : wanted.entrySet()) {
            var kind = each.getValue().mark();
            if (kind != GridCell.Mark.NONE) {
                if (shown == marks.size()) {
                    marks.add(overlay(kind.style()));
                    getChildren().add(marks.getLast());
                }
                var at = each.getKey();
                var mark = marks.get(shown++);
                if (!mark.getStyleClass().contains(kind.style())) {
                    mark.getStyleClass().setAll(kind.style());
                }
                double side = Math.round(geometry.lineHeight() * MARK);
                double width = Math.round(side * kind.breadth());
                double right = geometry.x(at.column()) + geometry.columnWidth(at.column());
                mark.resizeRelocate(
                        right - getLayoutX() - width - 1, geometry.y(at.line()), width, side);
                mark.setVisible(true);
            }
        }
        marks.subList(shown, marks.size()).forEach(mark -> mark.setVisible(false));
    }

    private GridCell title(int line) {
        return switch (model.lines().get(line)) {
            case Band<R>(var group, var open) -> CellView.title(group.title(), open);
            case GridLines.Item<R> _ -> GridCell.EMPTY;
        };
    }

    /// A spare node that needs no new styling.
    private Optional<CellView> alike(CellView.Look look) {
        return Optional.ofNullable(spare.get(look)).map(Deque::poll);
    }

    /// Any other spare node, or a new one.
    private CellView other() {
        var from = anySpare();
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
