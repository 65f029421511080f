package org.yiti.app.review;

import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.yiti.app.pack.Part;
import org.yiti.app.theme.LightMark;
import org.yiti.model.figure.Figure;

/// A table of a screen.
final class TableNode {
    private final Part.Grid grid;
    private final Widths widths;
    private final BiConsumer<Label, Figure> link;

    /// @param link makes a number lead to the rows behind its figure
    TableNode(Part.Grid grid, Widths widths, BiConsumer<Label, Figure> link) {
        this.grid = grid;
        this.widths = widths;
        this.link = link;
    }

    Region build() {
        var table = new GridPane();
        table.getStyleClass().add("review-table");
        double sum = 0;
        for (int i = 0; i < grid.columns().size(); i++) {
            sum += widths.of(i);
        }
        for (int i = 0; i < grid.columns().size(); i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100 * widths.of(i) / sum);
            table.getColumnConstraints().add(column);
            table.add(narrow(head(grid.columns().get(i)), i), i, 0);
        }
        for (int row = 0; row < grid.rows().size(); row++) {
            var cells = grid.rows().get(row);
            for (int i = 0; i < cells.size(); i++) {
                table.add(narrow(cell(cells.get(i), grid.columns().get(i).side()), i), i, row + 1);
            }
        }
        return table;
    }

    private static Label head(Part.Column column) {
        var head = label(column.head(), column.side());
        head.getStyleClass().add("review-table-head");
        return head;
    }

    private Label narrow(Label label, int column) {
        if (Widths.lights(grid, column)) {
            label.getStyleClass().add("review-cell-narrow");
        }
        return label;
    }

    private Label cell(Part.Cell cell, Part.Side side) {
        var label = label(cell.whole(), side);
        cell.light()
                .ifPresent(light -> {
                    label.setGraphic(new LightMark(light));
                    label.getStyleClass().add(LightMark.styleClass(light));
                });
        cell.figure().ifPresent(figure -> link.accept(label, figure));
        return label;
    }

    private static Label label(String words, Part.Side side) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        label.getStyleClass().add("review-cell");
        label.setAlignment(
                switch (side) {
                    case LEFT -> Pos.CENTER_LEFT;
                    case CENTRE -> Pos.CENTER;
                    case RIGHT -> Pos.CENTER_RIGHT;
                });
        return label;
    }
}
