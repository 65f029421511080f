package org.yiti.app.form;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// What is known of an item: long texts over the whole width, short ones two beside each other, or one under the
/// other where the page is too narrow for two.
public final class FactGrid {
    private static final int WHOLE = 3;

    /// Letters that two facts beside each other need at least, with their names.
    private static final double ROOM = 38;

    private record Fact(Label name, Label words, boolean whole) {}

    private final GridPane grid = new GridPane();
    private final List<Fact> facts = new ArrayList<>();
    private final PauseTransition afterLayout = new PauseTransition(Duration.millis(1));
    private boolean narrow;

    public FactGrid() {
        grid.getStyleClass().add("facts");
        grid.getStylesheets().add(FormBox.sheet());
        for (int column = 0; column < 4; column++) {
            var width = new ColumnConstraints();
            width.setHgrow(column % 2 == 1 ? Priority.ALWAYS : Priority.NEVER);
            grid.getColumnConstraints().add(width);
        }
        afterLayout.setOnFinished(_ -> arrange());
        grid.widthProperty().subscribe(this::fit);
    }

    public Node build() {
        arrange();
        return grid;
    }

    public void whole(String name, String words) {
        add(name, words, true);
    }

    public void half(String name, String words) {
        add(name, words, false);
    }

    private void add(String name, String words, boolean whole) {
        if (!words.isEmpty()) {
            facts.add(new Fact(name(name), new WrappedLabel(words), whole));
        }
    }

    private void fit() {
        if (facts.isEmpty() || grid.getWidth() <= 0) {
            return;
        }
        double letter = facts.getFirst().name().getFont().getSize();
        boolean now = grid.getWidth() < ROOM * letter;
        if (now != narrow) {
            narrow = now;
            afterLayout.playFromStart();
        }
    }

    private void arrange() {
        grid.getChildren().clear();
        int row = -1;
        boolean right = false;
        for (var fact : facts) {
            boolean beside = right && !fact.whole() && !narrow;
            row = beside ? row : row + 1;
            int column = beside ? 2 : 0;
            grid.add(fact.name(), column, row);
            grid.add(fact.words(), column + 1, row, fact.whole() || narrow ? WHOLE : 1, 1);
            right = !beside && !fact.whole();
        }
    }

    private static Label name(String words) {
        var label = new Label(words);
        label.getStyleClass().add("caption");
        label.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setValignment(label, VPos.TOP);
        return label;
    }
}
