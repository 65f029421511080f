package org.yiti.app.grid.filter;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// One text of a column, with its tick and how many rows hold it.
final class TickCell extends ListCell<TickList.Entry> {
    private final ObservableValue<ColumnFilter> filter;
    private final Function<TickList.Entry, String> name;
    private final CheckBox box = new CheckBox();
    private final Label text = new Label();
    private final Label rows = new Label();
    private final HBox line = new HBox(box, text, rows);

    TickCell(
            ObservableValue<ColumnFilter> filter,
            Consumer<TickList.Entry> toggle,
            Function<TickList.Entry, String> name) {
        this.filter = filter;
        this.name = name;
        box.setFocusTraversable(false);
        box.setMouseTransparent(true);
        text.setTextOverrun(OverrunStyle.ELLIPSIS);
        text.setMinWidth(0);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        rows.setMinWidth(USE_PREF_SIZE);
        rows.getStyleClass().add("grid-filter-count");
        line.getStyleClass().add("grid-filter-entry");
        setPrefWidth(0);
        filter.subscribe(_ -> tick());
        setOnMouseClicked(_ -> {
            var entry = getItem();
            if (entry != null) {
                toggle.accept(entry);
            }
        });
    }

    @Override
    protected void updateItem(TickList.@Nullable Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        text.setText(name.apply(entry));
        rows.setText(Integer.toString(entry.rows()));
        setGraphic(line);
        tick();
    }

    private void tick() {
        var entry = getItem();
        if (entry != null) {
            boolean on = filter.getValue().ticks().has(entry.text());
            box.setSelected(on);
            setAccessibleText((on ? "☑ " : "☐ ") + name.apply(entry) + ", " + entry.rows());
        }
    }
}
