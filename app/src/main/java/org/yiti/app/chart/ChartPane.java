package org.yiti.app.chart;

import java.awt.geom.Rectangle2D;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.jfree.chart.fx.ChartCanvas;

/// The picture on the screen, with a frame round the point that mouse or keyboard stand on.
final class ChartPane extends Region {
    private static final int NONE = -1;

    private final Rectangle mark = new Rectangle();
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(NONE);
    private final Consumer<String> open;
    private final ChartCanvas canvas;
    private Picture picture;

    /// @param open takes the row key of the point that the person opens
    ChartPane(Picture picture, Consumer<String> open) {
        this.picture = picture;
        this.open = open;
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
        setAccessibleHelp(point == NONE ? null : picture.points().get(point).sentence());
        setCursor(point == NONE ? Cursor.DEFAULT : Cursor.HAND);
        placeMark();
    }

    /// Where the plot was last drawn, in px of this pane.
    Rectangle2D plotArea() {
        return canvas.getRenderingInfo().getPlotInfo().getDataArea();
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
            open.accept(picture.points().get(selected.get()).rowKey());
        }
    }
}
