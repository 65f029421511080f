package org.yiti.app.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import org.yiti.app.grid.GridCell;
import org.yiti.app.grid.GridColumn;
import org.yiti.app.i18n.Texts;
import org.yiti.model.figure.FigureCode;
import org.yiti.model.figure.LightVerdict;
import org.yiti.model.record.Field;

/// The columns of the rows behind a figure of one code.
final class FigureColumns {
    private final Texts texts;
    private final FigureCode code;

    FigureColumns(Texts texts, FigureCode code) {
        this.texts = texts;
        this.code = code;
    }

    List<GridColumn<FigureRow>> all() {
        var columns = new ArrayList<GridColumn<FigureRow>>();
        columns.add(
                GridColumn.of("no", texts.tr("figure.column.no"), 8, r -> GridCell.of(r.number())));
        columns.add(
                GridColumn.of(
                        "content",
                        texts.tr("figure.column.content"),
                        30,
                        r -> GridCell.of(r.content()).withNote(r.content())));
        Amount.of(code).forEach(amount -> columns.add(column(amount)));
        columns.addAll(
                List.of(
                        GridColumn.of(
                                "unit",
                                texts.label(Field.TASK_LEAD_UNIT),
                                12,
                                r -> GridCell.of(r.unit())),
                        GridColumn.of(
                                "due", texts.tr("figure.column.due"), 8, r -> GridCell.of(r.due())),
                        GridColumn.of(
                                "light",
                                texts.tr("figure.column.light"),
                                26,
                                r -> r.light().map(this::light).orElse(GridCell.EMPTY)),
                        GridColumn.of(
                                "done",
                                texts.tr("figure.column.done"),
                                8,
                                r -> GridCell.of(r.done().map(LocalDate::toString).orElse(""))),
                        GridColumn.of(
                                "remark",
                                texts.tr("figure.column.remark"),
                                20,
                                r -> GridCell.of(r.remark().map(texts::say).orElse("")))));
        return columns;
    }

    private GridColumn<FigureRow> column(Amount amount) {
        return GridColumn.<FigureRow>of(
                        amount.name(),
                        texts.label(amount),
                        7,
                        row ->
                                Optional.ofNullable(row.amounts().get(amount))
                                        .map(FigureAmounts::bare)
                                        .map(GridCell::of)
                                        .orElse(GridCell.EMPTY))
                .aligned(HPos.RIGHT);
    }

    private GridCell light(LightVerdict verdict) {
        var why = texts.say(verdict.why());
        return GridCell.of(verdict.shown(), texts.tr("figure.row.light", verdict.shown(), why))
                .withNote(why);
    }
}
