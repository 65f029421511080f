package org.yiti.app.grid;

import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.yiti.model.Sentence;

/// The line over the cells while rows are narrowed or sorted: by what, how many rows show, and the way back.
final class FilterStrip extends FlowPane {
    private final GridArranging<?> arranging;
    private final Function<Sentence, String> words;
    private final Label summary = new Label();
    private final Button anew;
    private final Button toggle;
    private final Button clear;
    private final Button official;

    /// @param back gives the focus to the cells
    FilterStrip(
            GridArranging<?> arranging,
            GridModel<?> model,
            Function<Sentence, String> words,
            Runnable back) {
        this.arranging = arranging;
        this.words = words;
        getStyleClass().addAll("grid-top-line");
        setId("filter-strip");
        summary.setId("filter-summary");
        anew = button("filter-anew", "grid.filter.anew", arranging::anew, back);
        toggle = button("filter-toggle", "grid.filter.on", arranging::toggle, back);
        clear = button("filter-clear-all", "grid.filter.clear-all", arranging::clearFilters, back);
        official =
                button(
                        "sort-official",
                        "grid.sort.none",
                        () ->
                                arranging.set(
                                        arranging.arrangement().sorted(java.util.Optional.empty())),
                        back);
        getChildren().addAll(summary, anew, toggle, clear, official);
        arranging.arrangementProperty().subscribe(_ -> show());
        model.linesProperty().subscribe(_ -> show());
    }

    private Button button(String id, String key, Runnable action, Runnable back) {
        var button = new Button(words.apply(Sentence.of(key)));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add("flat");
        button.setOnAction(_ -> {
            action.run();
            back.run();
        });
        return button;
    }

    private void show() {
        var now = arranging.arrangement();
        boolean any = !now.filters().isEmpty() || now.sorting().isPresent();
        setVisible(any);
        setManaged(any);
        if (any) {
            summary.setText(String.join("  ", arranging.words(words)));
            put(anew, arranging.isEdited());
            put(toggle, !now.filtering());
            put(clear, !now.filters().isEmpty());
            put(official, now.sorting().isPresent());
        }
    }

    private static void put(Button button, boolean shown) {
        button.setVisible(shown);
        button.setManaged(shown);
    }
}
