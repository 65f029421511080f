package org.yiti.app.grid;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;

/// Head, frozen and moving cells, scroll bars and the field over the current cell; keeps the scroll and
/// the widths. The scroll is kept in lines and em, so that it holds when the type size changes.
final class GridBody<R> extends Region {
    private static final double LEAST_WIDTH_EM = 2;
    private static final double LINE_EM = 1.4;
    private static final double PADDING_EM = 0.7;
    private static final double REFUSAL_EM = 20;

    /// The thumb stays big enough to catch, however many lines there are.
    private static final double LEAST_THUMB = 0.06;

    private final GridModel<R> model;
    private final CellEditing<R> editing;
    private final GridHead<R> head;
    private final GridPane<R> frozenPane;
    private final GridPane<R> movingPane;
    private final ScrollBar across = new ScrollBar();
    private final ScrollBar down = new ScrollBar();
    private final Region split = new Region();
    private final Label em = new Label();
    private final Map<String, Double> widths = new HashMap<>();
    private GridGeometry geometry = new GridGeometry(new double[0], 0, 0, 1, 0, 0, 0, 0);
    private int frozen;
    private int textLines = 1;
    private double topLine;

    /// What was to be brought into sight before there was any room.
    private @Nullable Spot toShow;

    private record Spot(int line, int column) {}

    private double leftEm;
    private boolean placing;

    GridBody(
            GridModel<R> model,
            CellEditing<R> editing,
            HeadActions onHead,
            Function<Sentence, String> words) {
        this.model = model;
        this.editing = editing;
        head = new GridHead<>(model, onHead, words);
        frozenPane = new GridPane<>(model, "grid-frozen");
        movingPane = new GridPane<>(model, "grid-moving");
        getStyleClass().add("grid-body");
        down.setOrientation(Orientation.VERTICAL);
        split.getStyleClass().add("grid-split");
        split.setMouseTransparent(true);
        em.setManaged(false);
        em.setVisible(false);
        em.fontProperty().subscribe(this::requestLayout);
        across.valueProperty()
                .subscribe(value -> dragged(() -> leftEm = toEm(value.doubleValue())));
        down.valueProperty()
                .subscribe(value -> dragged(() -> topLine = toLines(value.doubleValue())));
        getChildren().addAll(em, movingPane, frozenPane, head, split, across, down);
        getChildren().addAll(editing.field(), editing.refusal(), editing.choices());
        model.linesProperty().subscribe(this::keepTop);
        editing.field().textProperty().subscribe(this::requestLayout);
        editing.field().editingProperty().subscribe(this::requestLayout);
        editing.refusal().textProperty().subscribe(this::requestLayout);
        editing.refusal().visibleProperty().subscribe(this::requestLayout);
    }

    private void dragged(Runnable move) {
        if (!placing) {
            move.run();
            requestLayout();
        }
    }

    /// New rows above the first line in sight do not push it away.
    private void keepTop(@Nullable GridLines<R> before, GridLines<R> after) {
        int first = (int) topLine;
        if (before != null && first > 0 && first < before.size()) {
            int place = after.indexOf(before.get(first).key());
            if (place >= 0) {
                topLine += place - first;
            }
        }
        requestLayout();
    }

    void columnsChanged() {
        head.rebuild();
        requestLayout();
    }

    void setFrozen(int count) {
        frozen = count;
        requestLayout();
    }

    void setTextLines(int count) {
        textLines = count;
        requestLayout();
    }

    Map<String, Double> widths() {
        return Map.copyOf(widths);
    }

    void setWidths(Map<String, Double> wanted) {
        widths.clear();
        widths.putAll(wanted);
        requestLayout();
    }

    void resizeColumn(int column, double pixels) {
        var id = model.columns().get(column).id();
        widths.put(id, Math.max(LEAST_WIDTH_EM, toEm(pixels)));
        requestLayout();
    }

    GridGeometry geometry() {
        return geometry;
    }

    /// Where the head of a column lies in the body.
    Bounds headOf(String id) {
        int column = Math.max(0, model.indexOfColumn(id));
        boolean any = column < geometry.columns();
        double x = any ? geometry.x(column) : 0;
        return new BoundingBox(
                Math.max(0, x), 0, any ? geometry.columnWidth(column) : 0, headHeight());
    }

    double headHeight() {
        return head.rows() * lineHeight(1);
    }

    @Nullable UUID topKey() {
        return model.isEmpty() ? null : model.lines().get(geometry.firstLine()).key();
    }

    double leftEm() {
        return leftEm;
    }

    void scrollTo(double line, double em) {
        topLine = line;
        leftEm = em;
        requestLayout();
    }

    void scrollBy(double lines, double pixelsAcross) {
        topLine = Math.clamp(topLine + lines, 0, toLines(geometry.maxScrollY()));
        leftEm = toEm(Math.clamp(geometry.scrollX() + pixelsAcross, 0, geometry.maxScrollX()));
        requestLayout();
    }

    /// Brings a cell into sight with the least move.
    void reveal(int line, int column) {
        place();
        toShow = geometry.height() > 0 ? null : new Spot(line, column);
        if (geometry.height() > 0 && column < geometry.columns()) {
            topLine = toLines(geometry.scrollYToShow(line));
            leftEm = toEm(geometry.scrollXToShow(column));
        }
        requestLayout();
    }

    Font font() {
        return em.getFont();
    }

    double emPixels() {
        return em.getFont().getSize();
    }

    private double toEm(double pixels) {
        return pixels / emPixels();
    }

    private double toLines(double pixels) {
        return pixels / lineHeight(textLines);
    }

    private double lineHeight(int lines) {
        return snapSizeY(emPixels() * (LINE_EM * lines + PADDING_EM));
    }

    private void place() {
        var pixels = new double[model.columns().size()];
        for (int i = 0; i < pixels.length; i++) {
            var column = model.columns().get(i);
            pixels[i] =
                    snapSizeX(
                            widths.getOrDefault(column.id(), column.startingWidth()) * emPixels());
        }
        double barWidth = snapSizeX(down.prefWidth(-1));
        double barHeight = snapSizeY(across.prefHeight(-1));
        geometry =
                new GridGeometry(
                        pixels,
                        frozen,
                        model.lines().size(),
                        lineHeight(textLines),
                        Math.max(0, getWidth() - barWidth),
                        Math.max(0, getHeight() - headHeight() - barHeight),
                        snapPositionX(leftEm * emPixels()),
                        snapPositionY(topLine * lineHeight(textLines)));
    }

    @Override
    protected void layoutChildren() {
        var waiting = toShow;
        if (waiting != null) {
            reveal(waiting.line(), waiting.column());
        }
        place();
        double top = headHeight();
        double height = geometry.height();
        double edge = geometry.frozenWidth();
        double right = edge + geometry.movingWidth();
        head.resizeRelocate(0, 0, getWidth(), top);
        head.show(geometry, model.arranged().arrangement());
        frozenPane.resizeRelocate(0, top, edge, height);
        movingPane.resizeRelocate(edge, top, geometry.movingWidth(), height);
        boolean wrap = textLines > 1;
        frozenPane.show(geometry, 0, geometry.frozen() - 1, wrap);
        boolean moving = geometry.columns() > geometry.frozen();
        int last = moving ? geometry.lastMoving() : -1;
        movingPane.show(geometry, geometry.firstMoving(), last, wrap);
        split.setVisible(edge > 0);
        split.resizeRelocate(edge - 1, 0, 1, top + height);
        placeBars(top, height, edge, right);
        placeField(top, height);
    }

    private void placeBars(double top, double height, double edge, double right) {
        placing = true;
        down.resizeRelocate(right, top, getWidth() - right, height);
        across.resizeRelocate(edge, top + height, right - edge, getHeight() - top - height);
        set(down, geometry.maxScrollY(), geometry.scrollY(), height / geometry.contentHeight());
        double part = geometry.movingWidth() / (geometry.contentWidth() - edge);
        set(across, geometry.maxScrollX(), geometry.scrollX(), part);
        down.setUnitIncrement(geometry.lineHeight());
        down.setBlockIncrement(geometry.pageLines() * geometry.lineHeight());
        across.setUnitIncrement(emPixels() * LEAST_WIDTH_EM);
        across.setBlockIncrement(geometry.movingWidth());
        placing = false;
    }

    private static void set(ScrollBar bar, double most, double value, double shownPart) {
        bar.setMax(most);
        bar.setVisibleAmount(Math.clamp(shownPart, LEAST_THUMB, 1) * most);
        bar.setValue(value);
        bar.setVisible(most > 0);
    }

    private void placeField(double top, double height) {
        var field = editing.field();
        var block = model.block();
        if (model.isEmpty()) {
            field.resizeRelocate(0, top, 1, 1);
            return;
        }
        double x = geometry.x(block.column());
        double y =
                Math.clamp(
                        geometry.y(block.line()), 0, Math.max(0, height - geometry.lineHeight()));
        double width = geometry.columnWidth(block.column());
        if (editing.isEditing()) {
            width = Math.max(width, Math.min(8 * emPixels(), geometry.contentWidth()));
        }
        field.cover(x, top + y, width, geometry.lineHeight(), height - y);
        if (editing.refusal().isVisible()) {
            placeRefusal(editing.refusal(), x, top + height);
        }
        editing.choices().place(field, lineHeight(1), top + height);
    }

    /// Under the field, above it where there is no room; always whole, as far as the grid is wide.
    private void placeRefusal(Label refusal, double x, double bottom) {
        var field = editing.field();
        double most = Math.min(REFUSAL_EM * emPixels(), getWidth());
        double width = snapSizeX(Math.min(refusal.prefWidth(-1), most));
        double height = snapSizeY(refusal.prefHeight(width));
        double under = field.getLayoutY() + field.getHeight();
        double y = under + height > bottom ? field.getLayoutY() - height : under;
        double left = Math.clamp(x, 0, Math.max(0, getWidth() - width));
        refusal.resizeRelocate(left, Math.max(0, y), width, height);
    }
}
