package org.yiti.app.home;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.text.Font;

/// Two narrow panels at the left and two wide ones at the right, or all below each other where the letters are too large for
/// that.
final class TwoColumns extends GridPane {
    private static final double LEFT = 40;

    /// What both columns take at least, in letters.
    private static final double LEAST_EM = 64;

    private final List<Node> panels;
    private int columns;

    /// @param panels line by line
    TwoColumns(Node... panels) {
        this.panels = List.of(panels);
        getStyleClass().add("home-lists");
        getChildren().setAll(panels);
        arrange(2);
        widthProperty().subscribe(width -> arrange(width.doubleValue() < LEAST_EM * em() ? 1 : 2));
    }

    private double em() {
        var text = lookup(".panel-head");
        return text instanceof javafx.scene.control.Labeled label
                ? label.getFont().getSize()
                : Font.getDefault().getSize();
    }

    private void arrange(int wanted) {
        if (wanted == columns || getWidth() == 0 && columns != 0) {
            return;
        }
        columns = wanted;
        getColumnConstraints()
                .setAll(
                        wanted == 1
                                ? List.of(share(100))
                                : List.of(share(LEFT), share(100 - LEFT)));
        for (int i = 0; i < panels.size(); i++) {
            setConstraints(panels.get(i), i % wanted, i / wanted);
        }
    }

    private static ColumnConstraints share(double percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }
}
