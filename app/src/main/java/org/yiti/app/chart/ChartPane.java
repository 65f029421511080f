package org.yiti.app.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.jfree.chart.fx.ChartCanvas;
import org.yiti.app.i18n.Texts;

/// The picture on the screen, with a frame round the point that mouse or keyboard stand on.
final class ChartPane extends Region {
    private static final int NONE = -1;

    /// Lets the person choose among the points of one spot.
    interface Among {
        /// @param at stands round the spot
        void choose(List<ChartPoint> points, Node at);
    }

    private final Rectangle mark = new Rectangle();
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(NONE);
    private final Consumer<String> open;
    private final Among among;
    private final Texts texts;
    private final ChartCanvas canvas;
    private Picture picture;

    /// @param open takes the row key of the point that the person opens
    ChartPane(Picture picture, Texts texts, Consumer<String> open, Among among) {
        this.picture = picture;
        this.texts = texts;
        this.open = open;
        this.among = among;
        this.canvas = new ChartCanvas(picture.chart());
        canvas.setTooltipEnabled(false);
        canvas.setMouseTransparent(true);
        mark.setMouseTransparent(true);
        mark.setManaged(false);
        mark.setFill(null);
        mark.setStrokeWidth(2);
        canvas.setManaged(false);
        getChildren().addAll(canvas, mark);
        getStyleClass().add("chart-picture");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setOnMouseMoved(event -> select(at(event)));
        setOnMouseExited(_ -> select(NONE));
        setOnMouseClicked(this::clicked);
        setOnKeyPressed(this::pressed);
    }

    /// Place of the point that mouse or keyboard stand on, -1 for none.
    ReadOnlyIntegerProperty selected() {
        return selected.getReadOnlyProperty();
    }

    Picture picture() {
        return picture;
    }

    void show(Picture next, Color markColor) {
        picture = next;
        mark.setStroke(markColor);
        canvas.setChart(next.chart());
        select(NONE);
        requestLayout();
    }

    void select(int point) {
        selected.set(point);
        setAccessibleHelp(point == NONE ? null : sentence(point));
        setCursor(point == NONE ? Cursor.DEFAULT : Cursor.HAND);
        placeMark();
    }

    /// What the point says; of several on one spot, which they are.
    String sentence(int point) {
        var points = picture.points();
        var spot = together(point);
        var own = points.get(point).sentence();
        return spot.size() < 2
                ? own
                : texts.tr(
                        "chart.together",
                        own,
                        spot.size(),
                        spot.stream().map(each -> points.get(each).cells().getFirst()).toList());
    }

    /// The points on the spot of one, itself among them; before anything is drawn, itself.
    private List<Integer> together(int point) {
        var area = plotArea();
        return area.isEmpty() ? List.of(point) : picture.together(point, area);
    }

    /// Where the plot was last drawn, in px of this pane; empty before that: keys may come sooner.
    Rectangle2D plotArea() {
        var drawn = canvas.getRenderingInfo();
        return drawn == null ? new Rectangle2D.Double() : drawn.getPlotInfo().getDataArea();
    }

    @Override
    protected double computeMinHeight(double width) {
        return picture.leastHeight();
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        canvas.draw();
        placeMark();
    }

    private void placeMark() {
        int point = selected.get();
        mark.setVisible(point != NONE);
        if (point != NONE) {
            var bounds = picture.bounds(point, plotArea());
            mark.setX(bounds.getX() - 2);
            mark.setY(bounds.getY() - 2);
            mark.setWidth(bounds.getWidth() + 4);
            mark.setHeight(bounds.getHeight() + 4);
        }
    }

    private void clicked(MouseEvent event) {
        requestFocus();
        int point = at(event);
        if (event.getButton() == MouseButton.PRIMARY && point != NONE) {
            select(point);
            openSelected();
        }
    }

    private int at(MouseEvent event) {
        OptionalInt point = picture.at(event.getX(), event.getY(), plotArea());
        return point.orElse(NONE);
    }

    private void pressed(KeyEvent event) {
        int last = picture.points().size() - 1;
        int now = selected.get();
        int across = picture.across();
        switch (event.getCode()) {
            case RIGHT -> select(Math.min(last, now + 1));
            case LEFT -> select(now == NONE ? last : Math.max(0, now - 1));
            case DOWN -> select(now == NONE ? 0 : now + across > last ? now : now + across);
            case UP -> select(now == NONE ? last : now < across ? now : now - across);
            case HOME -> select(0);
            case END -> select(last);
            case ENTER, SPACE -> openSelected();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void openSelected() {
        if (selected.get() != NONE) {
            var points = picture.points();
            var spot = together(selected.get());
            if (spot.size() < 2) {
                open.accept(points.get(selected.get()).rowKey());
            } else {
                among.choose(spot.stream().map(points::get).toList(), mark);
            }
        }
    }
}
