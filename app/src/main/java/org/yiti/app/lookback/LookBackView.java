package org.yiti.app.lookback;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.yiti.app.desk.Workplace;
import org.yiti.app.document.Listing;
import org.yiti.app.grid.Edited;
import org.yiti.app.grid.Grid;
import org.yiti.app.grid.GridCell;
import org.yiti.app.grid.GridColumn;
import org.yiti.app.grid.GridOwner;
import org.yiti.app.grid.PrintableGrid;
import org.yiti.app.i18n.Texts;
import org.yiti.app.lookback.LookBackModel.Entry;
import org.yiti.app.lookback.LookBackModel.Look;
import org.yiti.app.rowpage.Parts;
import org.yiti.app.rowpage.RowPart;
import org.yiti.app.rows.RowAct;
import org.yiti.app.shell.Shown;
import org.yiti.model.supervision.LookBack;
import org.yiti.model.supervision.SupervisionItem;

/// The look-backs and the account.
final class LookBackView {
    /// @param <R> what a line shows
    private record Lines<R>(Function<R, UUID> id, Function<R, SupervisionItem> item)
            implements GridOwner<R> {
        @Override
        public UUID key(R row) {
            return id.apply(row);
        }

        @Override
        public String name(R row) {
            return item.apply(row).no();
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

    private final LookBackModel model;
    private final Workplace at;
    private final Texts texts;
    private final RowPart<Look> looks;
    private final RowPart<Entry> account;

    LookBackView(LookBackModel model, Workplace at) {
        this.model = model;
        this.at = at;
        this.texts = at.texts();
        this.looks = lookPart();
        this.account = accountPart();
    }

    Parent build() {
        var root =
                new Parts(texts)
                        .with("looks", "look-back.looks", () -> looks.build(at.rows()))
                        .with("account", "account.account", () -> account.build(at.rows()))
                        .build("look-backs");
        var shown = Shown.of(root);
        at.desk().snapshotProperty().when(shown).subscribe(_ -> model.read());
        model.pageProperty()
                .when(shown)
                .subscribe(page -> {
                    looks.show(
                            page.map(LookBackModel.Page::looks).orElse(List.of()),
                            page.map(LookBackModel::lookFigures).orElse(List.of()));
                    account.show(
                            page.map(LookBackModel.Page::entries).orElse(List.of()),
                            page.map(LookBackModel::accountFigures).orElse(List.of()));
                });
        return root;
    }

    private RowPart<Look> lookPart() {
        var grid = new Grid<Look>(new Lines<>(Look::id, look -> look.of().item()), texts::say);
        grid.setColumns(
                List.of(
                        GridColumn.of(
                                "no", texts.label(SUPERVISION_ITEM_NO), 8, l -> no(l.of().item())),
                        words(
                                "title",
                                texts.label(SUPERVISION_ITEM_TITLE),
                                25,
                                l -> l.of().item().title()),
                        words(
                                "unit",
                                texts.label(SUPERVISION_ITEM_LEAD_UNIT),
                                10,
                                l -> unit(l.of().item())),
                        words(
                                "closed",
                                texts.tr("look-back.closed"),
                                7,
                                l -> day(l.of().closedOn())),
                        words(
                                "planned",
                                texts.tr("look-back.planned"),
                                7,
                                l -> day(l.of().plannedOn())),
                        words("days", texts.tr("look-back.days"), 6, l -> days(l.of())),
                        words(
                                "looked",
                                texts.tr("look-back.looked"),
                                7,
                                l -> day(l.of().lookedOn())),
                        words("end", texts.tr("look-back.end"), 7, l -> end(l.of()))),
                2);
        var part = new RowPart<>("look-back-list", grid, Look::id, texts);
        Runnable open =
                () ->
                        grid.currentRow()
                                .ifPresent(look ->
                                        model.open(
                                                look.of().item().id(),
                                                LookBackModel.next(look.of())));
        return part.tool("look-back.open", "open", open)
                .printed(at.printing(), () -> around("look-back.looks"))
                .on(RowAct.OPEN, open)
                .whenEmpty("look-back.empty");
    }

    private RowPart<Entry> accountPart() {
        var grid = new Grid<Entry>(new Lines<>(Entry::id, e -> e.of().item()), texts::say);
        grid.setColumns(
                List.of(
                        GridColumn.of(
                                "no", texts.label(SUPERVISION_ITEM_NO), 8, e -> no(e.of().item())),
                        words(
                                "title",
                                texts.label(SUPERVISION_ITEM_TITLE),
                                21,
                                e -> e.of().item().title()),
                        words(
                                "unit",
                                texts.label(SUPERVISION_ITEM_LEAD_UNIT),
                                10,
                                e -> unit(e.of().item())),
                        words("account", texts.tr("account.no"), 14, e -> e.of().accountNo()),
                        words(
                                "entered",
                                texts.tr("account.entered"),
                                7,
                                e -> day(e.of().enteredOn())),
                        words("reason", texts.tr("account.reason"), 18, e -> e.of().reason()),
                        words(
                                "struck",
                                texts.tr("account.struck"),
                                7,
                                e -> day(e.of().struckOffOn())),
                        words(
                                "state",
                                texts.tr("item.state"),
                                6,
                                e -> texts.label(e.of().state()))),
                2);
        var part = new RowPart<>("account-list", grid, Entry::id, texts);
        Runnable open =
                () ->
                        grid.currentRow()
                                .ifPresent(e -> model.open(e.of().item().id(), Optional.empty()));
        return part.tool("account.open", "open", open)
                .printed(at.printing(), () -> around("account.account"))
                .on(RowAct.OPEN, open)
                .whenEmpty("account.empty");
    }

    private static <R> GridColumn<R> words(
            String id, String head, double width, Function<R, String> words) {
        return GridColumn.of(id, head, width, row -> GridCell.of(words.apply(row)));
    }

    private static GridCell no(SupervisionItem item) {
        return GridCell.of(item.no());
    }

    private String unit(SupervisionItem item) {
        return model.pageProperty()
                .get()
                .map(page -> page.at().units().label(item.leadUnit()))
                .orElse("");
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private String days(LookBack look) {
        return look.daysAfter().map(days -> texts.tr("look-back.days.after", days)).orElse("");
    }

    private String end(LookBack look) {
        if (look.end().isEmpty()) {
            return texts.tr(
                    look.lookedOn() == null ? "look-back.end.open" : "look-back.end.under-way");
        }
        return texts.tr(look.rebound() ? "look-back.end.rebound" : "look-back.end.holds");
    }

    private Optional<PrintableGrid.Around> around(String title) {
        return model.pageProperty()
                .get()
                .map(page ->
                        PrintableGrid.Around.of(
                                Listing.Heading.of(texts.tr(title), page.at().asOf())));
    }
}
