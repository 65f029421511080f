package org.yiti.app.sendout;

import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;

/// A column in which a row is taken or left.
final class TickColumn<R> extends TableColumn<R, R> {
    private static final double WIDTH = 56;

    /// @param can whether the row may be ticked at all
    TickColumn(String title, Predicate<R> ticked, Predicate<R> can, BiConsumer<R, Boolean> tick) {
        super(title);
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        setSortable(false);
        setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        setCellFactory(_ ->
                new TableCell<R, R>() {
                    @Override
                    protected void updateItem(@Nullable R row, boolean empty) {
                        super.updateItem(row, empty);
                        if (row == null || empty) {
                            setGraphic(null);
                            return;
                        }
                        var box = new CheckBox();
                        box.setAccessibleText(title);
                        box.setSelected(ticked.test(row));
                        box.setDisable(!can.test(row));
                        box.setOnAction(_ -> tick.accept(row, box.isSelected()));
                        setGraphic(box);
                    }
                });
    }
}
