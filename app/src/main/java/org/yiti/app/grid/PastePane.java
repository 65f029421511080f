package org.yiti.app.grid;

import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import org.yiti.app.grid.paste.PasteOptions;
import org.yiti.model.Sentence;

/// How a clipboard is pasted, as a person may change it while the preview stands.
final class PastePane extends HBox {
    private final GridBlocks<?> blocks;
    private final Function<Sentence, String> words;
    private final CheckBox transposed;
    private final CheckBox textOnly;
    private final CheckBox onlyBlanks;
    private final CheckBox newRows;

    PastePane(GridBlocks<?> blocks, Function<Sentence, String> words) {
        this.blocks = blocks;
        this.words = words;
        transposed = box("paste-transposed", "grid.paste.transposed");
        textOnly = box("paste-text", "grid.paste.text-only");
        onlyBlanks = box("paste-blanks", "grid.paste.only-blanks");
        newRows = box("paste-rows", "grid.paste.only-blanks");
        getStyleClass().add("grid-strip-controls");
        getChildren().addAll(transposed, textOnly, onlyBlanks, newRows);
    }

    private CheckBox box(String id, String key) {
        var box = new CheckBox(words.apply(Sentence.of(key)));
        box.setId(id);
        box.setOnAction(_ -> choose());
        return box;
    }

    private void choose() {
        blocks.choose(
                new PasteOptions(
                        transposed.isSelected(),
                        textOnly.isSelected(),
                        onlyBlanks.isSelected(),
                        newRows.isSelected()));
    }

    /// @param missing rows that the grid lacks for the clipboard
    void show(PasteOptions options, int missing) {
        transposed.setSelected(options.transposed());
        textOnly.setSelected(options.textOnly());
        onlyBlanks.setSelected(options.onlyBlanks());
        newRows.setSelected(options.newRows());
        newRows.setText(words.apply(Sentence.of("grid.paste.new-rows", missing)));
        boolean offered = missing > 0 && blocks.canGrow();
        newRows.setVisible(offered);
        newRows.setManaged(offered);
    }
}
