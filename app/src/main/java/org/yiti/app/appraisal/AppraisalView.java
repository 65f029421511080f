package org.yiti.app.appraisal;

import static org.yiti.model.record.Field.*;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.FileChooser;
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
import org.yiti.app.rowpage.Parts;
import org.yiti.app.rowpage.RowPart;
import org.yiti.app.rows.RowAct;
import org.yiti.app.shell.Shown;
import org.yiti.model.Sentence;
import org.yiti.model.appraisal.UnitYear;
import org.yiti.model.supervision.ItemLine;

/// The units with their counts, and the items behind them.
final class AppraisalView {
    private static final String ITEMS = "items";

    /// @param <R> what a line shows
    private record Lines<R>(Function<R, UUID> id, Function<R, String> called)
            implements GridOwner<R> {
        @Override
        public UUID key(R row) {
            return id.apply(row);
        }

        @Override
        public String name(R row) {
            return called.apply(row);
        }

        @Override
        public Edited onEdit(R row, GridColumn<R> column, String newText) {
            throw new IllegalStateException("nothing is typed here");
        }

        @Override
        public void onDraft(R row, GridColumn<R> column, String text) {
            throw new IllegalStateException("nothing is typed here");
        }
    }

    private final AppraisalModel model;
    private final Workplace at;
    private final Texts texts;
    private final Parts parts;
    private final RowPart<UnitYear> units;
    private final RowPart<ItemLine> items;

    AppraisalView(AppraisalModel model, Workplace at) {
        this.model = model;
        this.at = at;
        this.texts = at.texts();
        this.parts = new Parts(texts);
        this.units = unitPart();
        this.items = itemPart();
    }

    Parent build() {
        var root =
                parts.with("units", "appraisal.units", () -> units.build(at.rows()))
                        .with(ITEMS, "appraisal.items", () -> items.build(at.rows()))
                        .build("appraisal");
        var shown = Shown.of(root);
        at.desk().snapshotProperty().when(shown).subscribe(_ -> model.read());
        model.yearsProperty().when(shown).subscribe(_ -> refresh());
        model.chosenProperty().when(shown).subscribe(_ -> refresh());
        return root;
    }

    private void refresh() {
        units.show(model.units(), List.of());
        items.show(model.items(), model.figures());
    }

    private RowPart<UnitYear> unitPart() {
        var grid =
                new Grid<UnitYear>(
                        new Lines<>(UnitYear::unit, each -> model.unit(each.unit())), texts::say);
        grid.setColumns(
                List.of(
                        GridColumn.of(
                                "unit",
                                texts.tr("appraisal.unit"),
                                11,
                                each -> GridCell.of(model.unit(each.unit()))),
                        count("items", "appraisal.items.count", UnitYear::items),
                        count("on-time", "appraisal.on-time", UnitYear::onTime),
                        count("late", "appraisal.late", UnitYear::late),
                        rate("on-time-rate", "appraisal.on-time.rate", UnitYear::onTimeRate),
                        count("overdue", "appraisal.overdue", UnitYear::overdue),
                        count("returned", "appraisal.returned", UnitYear::returned),
                        count("reopened", "appraisal.reopened", UnitYear::reopened),
                        rate("rebound", "appraisal.rebound.rate", UnitYear::reboundRate),
                        count("checked", "appraisal.checked", UnitYear::checked),
                        rate("pass", "appraisal.pass.rate", UnitYear::passRate),
                        count("accounts", "appraisal.accounts", UnitYear::accounts),
                        number("whistles", "appraisal.whistles", each -> each.whistles().calls()),
                        rate("arrival", "appraisal.arrival.rate", UnitYear::arrivalRate),
                        rate("rating", "appraisal.rating.rate", UnitYear::ratingRate)),
                1);
        var part = new RowPart<>("appraisal-units", grid, UnitYear::unit, texts);
        Runnable open =
                () ->
                        grid.currentRow()
                                .ifPresent(each -> {
                                    model.chosenProperty().set(Optional.of(each.unit()));
                                    parts.show(ITEMS);
                                });
        return part.tool("appraisal.open", "open", open)
                .tool("appraisal.export", "export", () -> export(grid))
                .printed(at.printing(), () -> around("appraisal.title"))
                .on(RowAct.OPEN, open)
                .whenEmpty("appraisal.empty");
    }

    private void export(Node over) {
        var chooser = new FileChooser();
        chooser.setTitle(texts.tr("appraisal.export"));
        chooser.setInitialFileName(texts.tr("appraisal.title") + ".xlsx");
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(texts.tr("ledger.export.xlsx"), "*.xlsx"));
        var file = chooser.showSaveDialog(over.getScene().getWindow());
        if (file != null) {
            model.export(file.toPath());
        }
    }

    private GridColumn<UnitYear> count(
            String id, String key, Function<UnitYear, List<UUID>> counted) {
        return number(id, key, each -> counted.apply(each).size());
    }

    private GridColumn<UnitYear> number(String id, String key, ToIntFunction<UnitYear> counted) {
        return GridColumn.<UnitYear>of(
                        id,
                        texts.tr(key),
                        5,
                        each ->
                                counted.applyAsInt(each) == 0
                                        ? GridCell.EMPTY
                                        : GridCell.of(BigDecimal.valueOf(counted.applyAsInt(each))))
                .aligned(HPos.RIGHT)
                .ordered(new ColumnOrder.Numbers<>());
    }

    private GridColumn<UnitYear> rate(
            String id, String key, Function<UnitYear, Optional<BigDecimal>> value) {
        return GridColumn.<UnitYear>of(
                        id,
                        texts.tr(key),
                        6,
                        each ->
                                GridCell.of(
                                                texts.say(
                                                        value.apply(each)
                                                                .map(p ->
                                                                        Sentence.of(
                                                                                "draw.percent", p))
                                                                .orElse(
                                                                        Sentence.of(
                                                                                "figure.none"))))
                                        .withNumber(value.apply(each).orElse(null)))
                .aligned(HPos.RIGHT)
                .ordered(new ColumnOrder.Numbers<>());
    }

    private RowPart<ItemLine> itemPart() {
        var grid = new Grid<ItemLine>(new Lines<>(ItemLine::id, l -> l.item().no()), texts::say);
        grid.setColumns(
                List.of(
                        words("no", texts.label(SUPERVISION_ITEM_NO), 8, l -> l.item().no()),
                        words(
                                "title",
                                texts.label(SUPERVISION_ITEM_TITLE),
                                25,
                                l -> l.item().title()),
                        words("unit", texts.tr("appraisal.unit"), 10, this::unit),
                        words("state", texts.tr("item.state"), 6, l -> texts.label(l.state())),
                        words("due", texts.tr("item.due"), 7, AppraisalView::due),
                        words("late", texts.tr("appraisal.closed"), 6, this::closed),
                        times("returns", "item.count.returns", l -> l.marks().returns()),
                        times("reopened", "appraisal.reopened", l -> l.marks().reopened())),
                2);
        var part = new RowPart<>("appraisal-items", grid, ItemLine::id, texts);
        Runnable open = () -> grid.currentRow().ifPresent(model::open);
        return part.tool("account.open", "open", open)
                .adds("appraisal.all", "all", () -> model.chosenProperty().set(Optional.empty()))
                .printed(at.printing(), () -> around("appraisal.items"))
                .on(RowAct.OPEN, open)
                .whenEmpty("appraisal.empty");
    }

    private String unit(ItemLine line) {
        return Optional.ofNullable(line.item().leadUnit()).map(model::unit).orElse("");
    }

    private static String due(ItemLine line) {
        var due = line.dates().due();
        return due == null ? "" : due.toString();
    }

    private String closed(ItemLine line) {
        var late = line.marks().closedLate();
        return late == null ? "" : texts.tr(late ? "appraisal.late" : "appraisal.on-time");
    }

    private static GridColumn<ItemLine> words(
            String id, String head, double width, Function<ItemLine, String> words) {
        return GridColumn.of(id, head, width, line -> GridCell.of(words.apply(line)));
    }

    private GridColumn<ItemLine> times(
            String id, String key, java.util.function.ToIntFunction<ItemLine> times) {
        return GridColumn.<ItemLine>of(
                        id,
                        texts.tr(key),
                        4,
                        line ->
                                times.applyAsInt(line) == 0
                                        ? GridCell.EMPTY
                                        : GridCell.of(BigDecimal.valueOf(times.applyAsInt(line))))
                .aligned(HPos.RIGHT)
                .ordered(new ColumnOrder.Numbers<>());
    }

    private Optional<PrintableGrid.Around> around(String title) {
        return model.yearsProperty()
                .get()
                .map(read ->
                        PrintableGrid.Around.of(
                                Listing.Heading.of(texts.tr(title), read.at().asOf())));
    }
}
