package org.yiti.app.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import org.yiti.app.grid.CellEditor;
import org.yiti.app.grid.ColumnOrder;
import org.yiti.app.grid.GridCell;
import org.yiti.app.grid.GridColumn;
import org.yiti.app.grid.GridGroup;
import org.yiti.app.i18n.Texts;
import org.yiti.model.programme.Light;
import org.yiti.model.programme.Task;
import org.yiti.model.record.Field;

/// The columns and bands of the matrix while it shows something.
final class MatrixTable {
    /// What a light's shape and the margins of a cell take.
    private static final double SHAPE_EM = 2.9;

    /// What the columns depend on.
    ///
    /// @param month of the date of the data
    record Columns(Shows shows, int month) {}

    private final Texts texts;
    private final Supplier<MatrixCells> cells;

    /// @param cells those of the rows that show now
    MatrixTable(Texts texts, Supplier<MatrixCells> cells) {
        this.texts = texts;
        this.cells = cells;
    }

    List<GridGroup<Task>> groups(MatrixPage page, Map<UUID, Map<String, GridCell>> sums) {
        return page.bands().stream()
                .map(band ->
                        new GridGroup<>(
                                band.key(),
                                title(band),
                                sums.getOrDefault(band.key(), Map.of()),
                                band.tasks()))
                .toList();
    }

    private String title(MatrixPage.Band band) {
        return band.name().isEmpty()
                ? ""
                : texts.tr("matrix.band", band.name(), band.tasks().size());
    }

    List<GridColumn<Task>> columns(Columns wanted) {
        var all = new ArrayList<GridColumn<Task>>();
        all.add(GridColumn.of("no", texts.label(Field.TASK_NO), 6.5, t -> GridCell.of(t.no())));
        all.add(
                GridColumn.of(
                        "content",
                        texts.label(Field.TASK_CONTENT),
                        16,
                        t -> cells.get().content(t)));
        all.add(
                GridColumn.<Task>of(
                                "unit",
                                texts.label(Field.TASK_LEAD_UNIT),
                                6.5,
                                t -> cells.get().unit(t))
                        .ordered(new ColumnOrder.Ranked<>(t -> cells.get().unitPlace(t))));
        for (int month = 1; month <= 12; month++) {
            all.add(monthColumn(month, wanted));
        }
        all.add(
                GridColumn.<Task>of(
                                MatrixTotals.YEAR,
                                texts.tr("matrix.year"),
                                7,
                                t -> cells.get().year(t))
                        .ordered(new ColumnOrder.Lights<>())
                        .aligned(HPos.CENTER));
        return all;
    }

    private GridColumn<Task> monthColumn(int month, Columns wanted) {
        var shows = wanted.shows();
        return GridColumn.<Task>of(
                        MatrixTotals.column(month),
                        texts.tr("matrix.month", month),
                        width(shows),
                        task -> cells.get().month(task, month))
                .ordered(order(shows))
                .inWords(task -> cells.get().said(task, month))
                .aligned(shows.inWords() ? HPos.LEFT : HPos.CENTER)
                .withFrame(month == wanted.month())
                .edited(editor(shows, month));
    }

    private static ColumnOrder<Task> order(Shows shows) {
        return switch (shows) {
            case STATUS -> new ColumnOrder.Lights<>();
            case TEXT, PLAN -> new ColumnOrder.Words<>();
            case QUANTITY, PERCENT -> new ColumnOrder.Numbers<>();
        };
    }

    private CellEditor<Task> editor(Shows shows, int month) {
        return switch (shows) {
            case STATUS -> new CellEditor.ReadOnly<>();
            case TEXT, PLAN -> new CellEditor.Text<>(task -> cells.get().startText(task, month));
            case QUANTITY, PERCENT ->
                    new CellEditor.Number<>(task -> cells.get().startText(task, month));
        };
    }

    private double width(Shows shows) {
        return switch (shows) {
            case STATUS ->
                    SHAPE_EM
                            + Stream.of(Light.DONE, Light.NORMAL, Light.BEHIND, Light.OVERDUE)
                                    .mapToDouble(light -> GridColumn.em(texts.label(light)))
                                    .max()
                                    .orElse(0);
            case TEXT, PLAN -> 12;
            case QUANTITY -> 6.5;
            case PERCENT -> 5.5;
        };
    }
}
