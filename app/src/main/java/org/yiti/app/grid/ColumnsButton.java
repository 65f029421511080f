package org.yiti.app.grid;

import java.util.function.Function;
import javafx.scene.control.Button;
import org.yiti.model.Sentence;

/// 列: opens the choice of columns of a grid, for the line of tools over it.
public final class ColumnsButton extends Button {
    public ColumnsButton(Grid<?> grid, Function<Sentence, String> words) {
        super(words.apply(Sentence.of("grid.columns")));
        setId("grid-columns-open");
        setMinWidth(USE_PREF_SIZE);
        setOnAction(_ -> grid.chooseColumns(localToScene(getBoundsInLocal())));
    }
}
