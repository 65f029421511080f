package org.yiti.app.grid;

import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.yiti.app.grid.filter.Arrangement;
import org.yiti.model.Sentence;

/// The head of one column: its name, the way the rows are sorted by it, and the funnel of its filter.
final class HeadCell extends Label {
    private static final PseudoClass FILTERED = PseudoClass.getPseudoClass("filtered");
    private static final PseudoClass DOWN = PseudoClass.getPseudoClass("down");

    private final String column;
    private final String head;
    private final Function<Sentence, String> words;
    private final Region arrow = shape("grid-sort");
    private final StackPane funnel = new StackPane(shape("grid-funnel-shape"));
    private Arrangement shown = Arrangement.NONE;

    /// @param filter opens the column's filter
    HeadCell(GridColumn<?> column, Function<Sentence, String> words, Runnable filter) {
        super(column.head());
        this.column = column.id();
        this.head = column.head();
        this.words = words;
        getStyleClass().add("grid-column-head");
        setManaged(false);
        setAlignment(position(column.align()));
        setContentDisplay(ContentDisplay.RIGHT);
        funnel.getStyleClass().add("grid-funnel");
        funnel.setId("funnel-" + column.id());
        funnel.addEventHandler(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY) {
                        filter.run();
                        event.consume();
                    }
                });
        var marks = new HBox(arrow, funnel);
        marks.getStyleClass().add("grid-head-marks");
        setGraphic(marks);
        arrow.setVisible(false);
        arrow.setManaged(false);
        setAccessibleText(head);
    }

    static Pos position(HPos align) {
        return switch (align) {
            case LEFT -> Pos.CENTER_LEFT;
            case CENTER -> Pos.CENTER;
            case RIGHT -> Pos.CENTER_RIGHT;
        };
    }

    private static Region shape(String styleClass) {
        var shape = new Region();
        shape.getStyleClass().add(styleClass);
        return shape;
    }

    /// Shows how the rows are narrowed and sorted by this column.
    void show(Arrangement now) {
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        boolean filtered = now.active().containsKey(column);
        var sorting = now.sorting().filter(s -> s.column().equals(column));
        pseudoClassStateChanged(FILTERED, filtered);
        funnel.setVisible(now.filtering());
        funnel.setManaged(now.filtering());
        arrow.setVisible(sorting.isPresent());
        arrow.setManaged(sorting.isPresent());
        arrow.pseudoClassStateChanged(DOWN, sorting.filter(s -> s.down()).isPresent());
        var said = new StringBuilder(head);
        Optional.of("grid.head.filtered").filter(_ -> filtered).ifPresent(key -> add(said, key));
        sorting.map(s -> s.down() ? "grid.sort.down" : "grid.sort.up")
                .ifPresent(key -> add(said, key));
        setAccessibleText(said.toString());
    }

    private void add(StringBuilder said, String key) {
        said.append(',').append(words.apply(Sentence.of(key)));
    }
}
