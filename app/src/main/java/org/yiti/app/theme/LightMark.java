package org.yiti.app.theme;

import javafx.scene.layout.Region;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;
import org.jspecify.annotations.Nullable;
import org.yiti.model.programme.Light;

/// The shape of a light, one em square. Drawn as a path, so that no font is needed and a photocopy
/// still tells the lights apart; the colour comes from the style class of [#styleClass(Light)] on this
/// node or any node around it.
public final class LightMark extends Region {
    private static final double GRID = 16;
    private final SVGPath shape = new SVGPath();
    private @Nullable Light light;

    public LightMark() {
        getStyleClass().add("light-mark");
        shape.getStyleClass().add("light-shape");
        shape.setFillRule(FillRule.EVEN_ODD);
        shape.setManaged(false);
        getChildren().add(shape);
        setMouseTransparent(true);
    }

    public LightMark(Light light) {
        this();
        getStyleClass().add(styleClass(light));
        show(light);
    }

    public void show(Light shown) {
        if (shown != light) {
            light = shown;
            shape.setContent(path(shown));
        }
    }

    /// The style class that gives a node the colours `-light-ink` and `-light-tint` of a light.
    public static String styleClass(Light light) {
        return switch (light) {
            case DONE -> "light-done";
            case NORMAL -> "light-normal";
            case NOT_STARTED -> "light-not-started";
            case LONG_TERM -> "light-long-term";
            case UNSEEN -> "light-unseen";
            case DUE_SOON -> "light-due-soon";
            case SILENT -> "light-silent";
            case BEHIND -> "light-behind";
            case OVERDUE -> "light-overdue";
            case LISTED -> "light-listed";
        };
    }

    /// Outline on a square of 16 by 16.
    static String path(Light light) {
        return switch (light) {
            case DONE -> DISC + "M4.2 8.3L6.9 11L11.9 5.9L10.8 4.8L6.9 8.8L5.3 7.2Z";
            case NORMAL -> "M8 2.5A5.5 5.5 0 1 0 8 13.5A5.5 5.5 0 1 0 8 2.5Z";
            case NOT_STARTED -> RING;
            case LONG_TERM ->
                    "M4.4 4.6C2.3 4.6 .8 6.1 .8 8S2.3 11.4 4.4 11.4C6.1 11.4 7.1 10.3 8 9.1C8.9 10.3 9.9"
                            + " 11.4 11.6 11.4C13.7 11.4 15.2 9.9 15.2 8S13.7 4.6 11.6 4.6C9.9 4.6 8.9 5.7"
                            + " 8 6.9C7.1 5.7 6.1 4.6 4.4 4.6ZM4.4 6.2C5.5 6.2 6.3 7 7 8C6.3 9 5.5 9.8 4.4"
                            + " 9.8C3.3 9.8 2.5 9 2.5 8S3.3 6.2 4.4 6.2ZM11.6 6.2C12.7 6.2 13.5 7 13.5"
                            + " 8S12.7 9.8 11.6 9.8C10.5 9.8 9.7 9 9 8C9.7 7 10.5 6.2 11.6 6.2Z";
            case DUE_SOON -> RING + "M8 3A5 5 0 0 0 8 13Z";
            case SILENT -> DASHES + QUESTION;
            case UNSEEN -> EYE + STROKE;
            case BEHIND -> "M8 1.8L15 14H1Z";
            case OVERDUE -> "M2.5 2.5H13.5V13.5H2.5Z";
            case LISTED -> "M8 1L15 8L8 15L1 8Z";
        };
    }

    private static final String EYE =
            "M8 3.6C4.6 3.6 1.9 5.6 .6 8C1.9 10.4 4.6 12.4 8 12.4S14.1 10.4 15.4 8C14.1 5.6 11.4 3.6 8"
                    + " 3.6ZM8 5C10.6 5 12.6 6.3 13.8 8C12.6 9.7 10.6 11 8 11S3.4 9.7 2.2 8C3.4 6.3 5.4 5 8"
                    + " 5Z";
    private static final String STROKE = "M2.2 13.4L12.9 1.7L13.9 2.6L3.2 14.3Z";
    private static final String DISC = "M8 1A7 7 0 1 0 8 15A7 7 0 1 0 8 1Z";
    private static final String RING =
            "M8 1.6A6.4 6.4 0 1 0 8 14.4A6.4 6.4 0 1 0 8 1.6ZM8 3A5 5 0 1 1 8 13A5 5 0 1 1 8 3Z";
    private static final String DASHES =
            "M1 1H4.4V2.3H2.3V4.4H1ZM6.3 1H9.7V2.3H6.3ZM11.6 1H15V4.4H13.7V2.3H11.6ZM1 6.3H2.3V9.7H1Z"
                    + "M13.7 6.3H15V9.7H13.7ZM1 11.6H2.3V13.7H4.4V15H1ZM6.3 13.7H9.7V15H6.3Z"
                    + "M11.6 13.7H13.7V11.6H15V15H11.6Z";
    private static final String QUESTION =
            "M5.2 6.3C5.2 4.6 6.4 3.6 8 3.6S10.8 4.6 10.8 6.1C10.8 7.2 10.2 7.7 9.5 8.2C8.9 8.6 8.7 8.8"
                    + " 8.7 9.5H7.3C7.3 8.2 7.8 7.7 8.5 7.2C9.1 6.8 9.3 6.6 9.3 6.1C9.3 5.4 8.8 5 8 5S6.7 5.5"
                    + " 6.6 6.3ZM7.2 10.4H8.8V12H7.2Z";

    @Override
    protected void layoutChildren() {
        double side = Math.min(getWidth(), getHeight());
        double scale = side / GRID;
        shape.setScaleX(scale);
        shape.setScaleY(scale);
        // A path scales about its middle: put the middle of its own box where it stood on the
        // square.
        var box = shape.getLayoutBounds();
        double middleX = (box.getMinX() + box.getMaxX()) / 2;
        double middleY = (box.getMinY() + box.getMaxY()) / 2;
        shape.relocate(
                (getWidth() - side) / 2 + middleX * scale - box.getWidth() / 2,
                (getHeight() - side) / 2 + middleY * scale - box.getHeight() / 2);
    }
}
