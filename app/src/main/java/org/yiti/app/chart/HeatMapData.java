package org.yiti.app.chart;

import java.util.List;
import java.util.OptionalInt;

/// How things stood month by month: a row for each thing, a cell with shape and colour for each month.
///
/// @param columns names of the columns
/// @param current the column that is framed
/// @param sumHead head of the numbers at the right; empty where there are none
public record HeatMapData(
        String title,
        String subtitle,
        String foot,
        List<String> columns,
        OptionalInt current,
        String sumHead,
        List<Row> rows)
        implements ChartData {
    /// @param word what the shape means
    /// @param number such as a percent; empty where there is none
    /// @param ahead of the data's date: nothing can be said yet, and the cell stays hollow
    /// @param key handed back when the person opens the cell
    public record Cell(Tone tone, String word, String number, boolean ahead, String key) {}

    /// @param cells one for each column
    /// @param rowKey handed back when the person opens the row in the table
    public record Row(String label, List<Cell> cells, String sum, String rowKey) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    public HeatMapData {
        ChartData.requireTexts(title, subtitle, foot);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("not a cell for each column: " + row.label());
            }
        }
    }

    @Override
    public boolean isEmpty() {
        return rows.isEmpty() || columns.isEmpty();
    }

    @Override
    public String emptyKey() {
        return "chart.empty.heat-map";
    }
}
