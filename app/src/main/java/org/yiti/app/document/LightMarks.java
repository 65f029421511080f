package org.yiti.app.document;

import java.awt.Color;
import java.util.EnumMap;
import java.util.Map;
import org.openpdf.text.Chunk;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;
import org.yiti.model.programme.Light;

/// The shapes of the lights on paper: those of the screen, told apart without colour. Each is drawn once a document.
final class LightMarks {
    /// The side of the square that the shapes are drawn on.
    private static final float GRID = 16;

    private static final Color GREEN = new Color(0x1b7f4b);
    private static final Color BLUE = new Color(0x1f5fa8);
    private static final Color AMBER = new Color(0x8a5a00);
    private static final Color RED = new Color(0xb3261e);
    private static final Color GREY = new Color(0x5b6470);
    private static final Color VIOLET = new Color(0x6a3fa0);

    private final PdfContentByte page;
    private final float side;
    private final Map<Light, Image> drawn = new EnumMap<>(Light.class);

    LightMarks(PdfContentByte page, float size) {
        this.page = page;
        this.side = size * 0.86f;
    }

    Chunk of(Light light) {
        return new Chunk(drawn.computeIfAbsent(light, this::draw), 0, -side * 0.08f, true);
    }

    private Image draw(Light light) {
        var shape = page.createTemplate(GRID, GRID);
        var colour = colour(light);
        shape.setColorFill(colour);
        shape.setColorStroke(colour);
        shape.setLineWidth(1.5f);
        outline(light, shape);
        var image = Image.getInstance(shape);
        image.scaleAbsolute(side, side);
        return image;
    }

    static Color colour(Light light) {
        return switch (light) {
            case DONE, NORMAL -> GREEN;
            case DUE_SOON -> BLUE;
            case BEHIND -> AMBER;
            case OVERDUE -> RED;
            case NOT_STARTED, SILENT, LONG_TERM, UNSEEN -> GREY;
            case LISTED -> VIOLET;
        };
    }

    private static void outline(Light light, PdfTemplate to) {
        switch (light) {
            case DONE -> {
                to.circle(8, 8, 7);
                to.fill();
                to.setColorStroke(Color.WHITE);
                to.setLineWidth(1.8f);
                path(to, 4.5f, 8, 7, 5.3f, 11.6f, 10.4f);
                to.stroke();
            }
            case NORMAL -> {
                to.circle(8, 8, 5.5f);
                to.fill();
            }
            case NOT_STARTED -> ring(to);
            case LONG_TERM -> {
                to.circle(4.6f, 8, 3);
                to.circle(11.4f, 8, 3);
                to.stroke();
            }
            case DUE_SOON -> {
                ring(to);
                to.arc(3, 3, 13, 13, 90, 180);
                to.fill();
            }
            case SILENT -> {
                to.setLineDash(3, 2, 1.5f);
                to.rectangle(1.7f, 1.7f, 12.6f, 12.6f);
                to.stroke();
                to.circle(8, 8, 1.8f);
                to.fill();
            }
            case UNSEEN -> {
                to.ellipse(1.2f, 4, 14.8f, 12);
                to.moveTo(3, 2);
                to.lineTo(13, 14);
                to.stroke();
            }
            case BEHIND -> {
                path(to, 8, 14.2f, 15, 2, 1, 2);
                to.closePathFillStroke();
            }
            case OVERDUE -> {
                to.rectangle(2.5f, 2.5f, 11, 11);
                to.fill();
            }
            case LISTED -> {
                path(to, 8, 15, 15, 8, 8, 1, 1, 8);
                to.fill();
            }
        }
    }

    private static void ring(PdfTemplate to) {
        to.circle(8, 8, 5.7f);
        to.stroke();
    }

    private static void path(PdfTemplate to, float... points) {
        to.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            to.lineTo(points[i], points[i + 1]);
        }
    }
}
