package org.yiti.app.chart;

import atlantafx.base.theme.Styles;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

/// The same numbers as a table, in the chart's order.
final class ChartTable extends TableView<ChartPoint> {
    /// @param open takes the row key of the row that the person opens
    ChartTable(Consumer<String> open) {
        getStyleClass().addAll("chart-table", Styles.DENSE);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openSelected(open);
            }
        });
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                openSelected(open);
            }
        });
    }

    void show(Picture picture) {
        getColumns().clear();
        for (int cell = 0; cell < picture.heads().size(); cell++) {
            getColumns().add(column(picture.heads().get(cell), cell));
        }
        getItems().setAll(picture.rows());
    }

    private static TableColumn<ChartPoint, String> column(String head, int cell) {
        var column = new TableColumn<ChartPoint, String>(head);
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(row.getValue().cells().get(cell)));
        column.setSortable(false);
        column.setReorderable(false);
        if (cell > 0) {
            column.getStyleClass().add("number");
        }
        return column;
    }

    private void openSelected(Consumer<String> open) {
        var point = getSelectionModel().getSelectedItem();
        if (point != null) {
            open.accept(point.rowKey());
        }
    }
}
