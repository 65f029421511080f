package org.yiti.app.form;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// What is known of an item: long texts over the whole width, short ones two beside each other.
public final class FactGrid {
    private static final int WHOLE = 3;

    private final GridPane grid = new GridPane();
    private boolean right;

    public FactGrid() {
        grid.getStyleClass().add("facts");
        grid.getStylesheets().add(FormBox.sheet());
        for (int column = 0; column < 4; column++) {
            var width = new ColumnConstraints();
            width.setHgrow(column % 2 == 1 ? Priority.ALWAYS : Priority.NEVER);
            grid.getColumnConstraints().add(width);
        }
    }

    public Node build() {
        return grid;
    }

    public void whole(String name, String words) {
        if (!words.isEmpty()) {
            right = false;
            int row = grid.getRowCount();
            grid.add(name(name), 0, row);
            grid.add(new WrappedLabel(words), 1, row, WHOLE, 1);
        }
    }

    public void half(String name, String words) {
        if (!words.isEmpty()) {
            int row = right ? grid.getRowCount() - 1 : grid.getRowCount();
            int column = right ? 2 : 0;
            grid.add(name(name), column, row);
            grid.add(new WrappedLabel(words), column + 1, row);
            right = !right;
        }
    }

    private static Label name(String words) {
        var label = new Label(words);
        label.getStyleClass().add("caption");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
