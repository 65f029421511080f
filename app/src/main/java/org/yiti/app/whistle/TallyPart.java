package org.yiti.app.whistle;

import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import javafx.geometry.HPos;
import javafx.scene.Parent;
import org.yiti.app.desk.Workplace;
import org.yiti.app.document.Listing;
import org.yiti.app.grid.ColumnOrder;
import org.yiti.app.grid.Edited;
import org.yiti.app.grid.Grid;
import org.yiti.app.grid.GridCell;
import org.yiti.app.grid.GridColumn;
import org.yiti.app.grid.GridOwner;
import org.yiti.app.grid.PrintableGrid;
import org.yiti.app.i18n.Texts;
import org.yiti.app.rowpage.RowFigure;
import org.yiti.app.rowpage.RowPart;
import org.yiti.model.Sentence;
import org.yiti.model.whistle.Arrival.Standing;
import org.yiti.model.whistle.WhistleRating;
import org.yiti.model.whistle.Whistles;
import org.yiti.model.whistle.Whistles.Tally;

/// How often each unit was called, in time, late, not there; and what sub-districts thought of it.
final class TallyPart {
    private final WhistlesModel model;
    private final Workplace at;
    private final Texts texts;
    private final RowPart<Tally> part;

    TallyPart(WhistlesModel model, Workplace at) {
        this.model = model;
        this.at = at;
        this.texts = at.texts();
        var grid = new Grid<>(new Owner(), texts::say);
        grid.setColumns(columns(), 1);
        this.part =
                new RowPart<>("whistle-tallies", grid, Tally::unit, texts)
                        .printed(
                                at.printing(),
                                () ->
                                        model.at()
                                                .map(open ->
                                                        PrintableGrid.Around.of(
                                                                Listing.Heading.of(
                                                                        texts.tr("whistle.tallies"),
                                                                        open.asOf()))))
                        .whenEmpty("whistle.empty.answers");
    }

    Parent build() {
        return part.build(at.rows());
    }

    void show(Whistles all) {
        var tallies = all.tallies();
        var behind =
                tallies.stream()
                        .filter(tally -> tally.of(Standing.ON_TIME) < tally.judged())
                        .map(Tally::unit)
                        .toList();
        var figure =
                new RowFigure(
                        "behind", Sentence.of("whistle.figure.behind", behind.size()), behind);
        part.show(tallies, List.of(figure));
    }

    private List<GridColumn<Tally>> columns() {
        return List.of(
                GridColumn.of(
                        "unit",
                        texts.tr("whistle.column.unit"),
                        12,
                        tally -> GridCell.of(name(tally))),
                number("calls", texts.tr("whistle.column.calls"), Tally::calls),
                standing(Standing.ON_TIME),
                standing(Standing.LATE),
                standing(Standing.MISSING),
                standing(Standing.REFUSED),
                standing(Standing.AWAITED),
                standing(Standing.UNTIMED),
                GridColumn.<Tally>of("rate", texts.tr("whistle.column.rate"), 8, this::rate)
                        .aligned(HPos.RIGHT),
                rating(WhistleRating.GOOD),
                rating(WhistleRating.FAIR),
                rating(WhistleRating.POOR));
    }

    private String name(Tally tally) {
        return model.rows().units().label(tally.unit());
    }

    private GridColumn<Tally> standing(Standing standing) {
        return number(standing.name(), texts.label(standing), tally -> tally.of(standing));
    }

    private GridColumn<Tally> rating(WhistleRating rating) {
        return number(rating.name(), texts.label(rating), tally -> tally.of(rating));
    }

    private static GridColumn<Tally> number(String id, String title, ToIntFunction<Tally> count) {
        return GridColumn.<Tally>of(
                        id, title, 6, tally -> GridCell.of(String.valueOf(count.applyAsInt(tally))))
                .aligned(HPos.RIGHT)
                .ordered(new ColumnOrder.Ranked<>(count::applyAsInt));
    }

    /// In time of those that can be judged; a dash where none can.
    private GridCell rate(Tally tally) {
        int judged = tally.judged();
        return GridCell.of(
                judged == 0
                        ? "—"
                        : texts.tr(
                                "whistle.rate",
                                Math.round(tally.of(Standing.ON_TIME) * 1000.0 / judged) / 10.0,
                                tally.of(Standing.ON_TIME),
                                judged));
    }

    /// Nothing of it is typed into: it follows from the answers.
    private final class Owner implements GridOwner<Tally> {
        @Override
        public UUID key(Tally row) {
            return row.unit();
        }

        @Override
        public String name(Tally row) {
            return TallyPart.this.name(row);
        }

        @Override
        public Edited onEdit(Tally row, GridColumn<Tally> column, String newText) {
            throw new IllegalStateException("no column of tallies is typed into");
        }

        @Override
        public void onDraft(Tally row, GridColumn<Tally> column, String text) {
            throw new IllegalStateException("no column of tallies is typed into");
        }
    }
}
