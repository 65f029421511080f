package org.yiti.app.whistle;

import static org.yiti.model.record.Field.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.yiti.app.desk.Workplace;
import org.yiti.app.document.Listing;
import org.yiti.app.grid.CellEditor;
import org.yiti.app.grid.GridCell;
import org.yiti.app.grid.GridColumn;
import org.yiti.app.grid.PrintableGrid;
import org.yiti.app.i18n.Texts;
import org.yiti.app.rowpage.Parts;
import org.yiti.app.rowpage.RowColumns;
import org.yiti.app.rowpage.RowPart;
import org.yiti.app.rows.RowAct;
import org.yiti.app.setup.rows.RowTable;
import org.yiti.app.shell.Shown;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.whistle.Arrival;
import org.yiti.model.whistle.Arrival.Standing;
import org.yiti.model.whistle.ClockTime;
import org.yiti.model.whistle.Whistles.Called;
import org.yiti.model.whistle.Whistles.Entry;

/// Whistles in three lists: the calls, how each unit answered, and each unit's tally.
final class WhistlesView {
    private final WhistlesModel model;
    private final Workplace at;
    private final Texts texts;
    private final StackPane side = new StackPane();
    private final RowPart<Row> calls;
    private final RowPart<Row> answers;
    private final TallyPart tallies;
    private Map<UUID, Entry> entries = Map.of();
    private Map<UUID, Called> called = Map.of();

    private Optional<UUID> wanted;

    /// @param wanted the whistle that the person wants to see
    WhistlesView(WhistlesModel model, Workplace at, Optional<UUID> wanted) {
        this.wanted = wanted;
        this.model = model;
        this.at = at;
        this.texts = at.texts();
        this.calls = callPart();
        this.answers = answerPart();
        this.tallies = new TallyPart(model, at);
    }

    Parent build() {
        var parts =
                new Parts(texts)
                        .with("calls", "whistle.calls", () -> calls.build(at.rows()))
                        .with("answers", "whistle.answers", () -> answers.build(at.rows()))
                        .with("tallies", "whistle.tallies", () -> tallies.build());
        var root = new BorderPane(parts.build("whistle-parts"));
        root.setRight(side);
        root.setId("whistles");
        var shown = Shown.of(root);
        model.rows().follow(shown);
        model.rows().rowsProperty().when(shown).subscribe(_ -> show());
        at.desk().snapshotProperty().when(shown).subscribe(_ -> show());
        return root;
    }

    private void show() {
        var all = model.all();
        var answered = WhistlesModel.called(all);
        entries = all.entries().stream().collect(Collectors.toMap(e -> e.whistle().id(), e -> e));
        called = answered.stream().collect(Collectors.toMap(c -> c.unit().id(), c -> c));
        calls.show(
                all.entries().stream().map(each -> each.whistle().row()).toList(),
                model.callFigures(all.entries()));
        answers.show(
                answered.stream().map(each -> each.unit().row()).toList(),
                model.answerFigures(answered));
        tallies.show(all);
        wanted.filter(entries::containsKey)
                .ifPresent(whistle -> {
                    wanted = Optional.empty();
                    calls.select(whistle, WHISTLE_MATTER.key());
                });
    }

    private RowPart<Row> callPart() {
        var table = new RowTable(texts, model.rows()::units, model::edit, WHISTLE_MATTER);
        var columns = new RowColumns(table, model.rows(), at.desk(), texts);
        table.grid().setTextLines(3);
        table.grid()
                .setColumns(
                        List.of(
                                columns.of(WHISTLE_NO, 8),
                                columns.of(WHISTLE_KIND, 6),
                                columns.of(WHISTLE_CALLED_BY, 9),
                                columns.of(WHISTLE_CALLED_ON, 7),
                                time(table, WHISTLE_CALLED_MINUTE),
                                columns.of(WHISTLE_PLACE, 10),
                                columns.of(WHISTLE_MATTER, 15),
                                GridColumn.of(
                                        "units", texts.tr("whistle.column.units"), 16, this::units),
                                columns.of(WHISTLE_SOLVED_ON, 7),
                                columns.of(WHISTLE_RESULT, 14),
                                columns.issue(WHISTLE_ISSUE, 9),
                                columns.named(WHISTLE_ITEM, 8),
                                columns.of(WHISTLE_REMARK, 8)),
                        1);
        var part = new RowPart<>("whistle-calls", table.grid(), Row::id, texts);
        Runnable item =
                () ->
                        part.grid()
                                .currentRow()
                                .flatMap(row -> Optional.ofNullable(entries.get(row.id())))
                                .ifPresent(each -> model.item(each.whistle()));
        var way = new Button(texts.tr("whistle.add"));
        way.setOnAction(_ -> register());
        return part.adds("whistle.add", "add", this::register)
                .tool("row-part.item", "item", item)
                .tool("setup.remove", "remove", this::remove)
                .printed(at.printing(), around("whistle.calls"))
                .always(RowAct.ADD, this::register)
                .on(RowAct.SUPERVISE, item)
                .on(RowAct.REMOVE, this::remove)
                .whenEmpty("whistle.empty", way);
    }

    private void remove() {
        model.remove(
                calls.grid().selectedRows().stream()
                        .flatMap(row -> Optional.ofNullable(entries.get(row.id())).stream())
                        .toList());
    }

    /// Each unit with how it answered.
    private GridCell units(Row row) {
        var answered =
                Optional.ofNullable(entries.get(row.id())).map(Entry::called).orElse(List.of());
        var words =
                answered.stream()
                        .map(each ->
                                texts.tr(
                                        "whistle.unit.cell",
                                        model.rows().units().label(each.unit().unit()),
                                        each.arrival().standing()))
                        .collect(Collectors.joining("\n"));
        return answered.stream().anyMatch(each -> bad(each.arrival()))
                ? GridCell.of(words).withStyle("flagged")
                : GridCell.of(words);
    }

    private static boolean bad(Arrival arrival) {
        return switch (arrival.standing()) {
            case LATE, MISSING, REFUSED -> true;
            case ON_TIME, AWAITED, UNTIMED -> false;
        };
    }

    private GridColumn<Row> time(RowTable table, Field field) {
        return table.column(
                GridColumn.<Row>of(
                                field.key(),
                                texts.label(field),
                                5,
                                row -> GridCell.of(ClockTime.words(row.integer(field))))
                        .edited(new CellEditor.Text<>(row -> ClockTime.words(row.integer(field)))),
                (row, typed) -> model.time(row, field, typed));
    }

    private RowPart<Row> answerPart() {
        var table = new RowTable(texts, model.rows()::units, model::edit, WHISTLE_UNIT_UNIT);
        var columns = new RowColumns(table, model.rows(), at.desk(), texts);
        table.grid().setTextLines(2);
        table.grid()
                .setColumns(
                        List.of(
                                GridColumn.of(
                                        "matter", texts.label(WHISTLE_MATTER), 16, this::matter),
                                columns.of(WHISTLE_UNIT_UNIT, 9),
                                columns.of(WHISTLE_UNIT_ARRIVED_ON, 7),
                                time(table, WHISTLE_UNIT_ARRIVED_MINUTE),
                                GridColumn.of(
                                        "standing",
                                        texts.tr("whistle.column.standing"),
                                        6,
                                        this::standing),
                                GridColumn.of("why", texts.tr("whistle.column.why"), 14, this::why),
                                columns.of(WHISTLE_UNIT_REFUSED, 12),
                                columns.of(WHISTLE_UNIT_TOLD_ON, 8),
                                columns.of(WHISTLE_UNIT_RATING, 7),
                                columns.of(WHISTLE_UNIT_RATING_BACK, 7),
                                columns.of(WHISTLE_UNIT_REMARK, 8)),
                        2);
        var part = new RowPart<>("whistle-answers", table.grid(), Row::id, texts);
        return part.tool("whistle.arrive", "arrive", () -> model.arrive(part.grid().selectedRows()))
                .tool(
                        "setup.remove",
                        "remove",
                        () -> model.rows().remove(part.grid().selectedRows()))
                .printed(at.printing(), around("whistle.answers"))
                .on(RowAct.REMOVE, () -> model.rows().remove(part.grid().selectedRows()))
                .whenEmpty("whistle.empty.answers");
    }

    private GridCell matter(Row row) {
        return GridCell.of(
                Optional.ofNullable(row.reference(WHISTLE_UNIT_WHISTLE))
                        .flatMap(id -> Optional.ofNullable(entries.get(id)))
                        .map(each ->
                                texts.tr(
                                        "whistle.matter.cell",
                                        each.whistle().no(),
                                        each.whistle().matter()))
                        .orElse(""));
    }

    private Optional<Arrival> arrival(Row row) {
        return Optional.ofNullable(called.get(row.id())).map(Called::arrival);
    }

    private GridCell standing(Row row) {
        var arrival = arrival(row);
        var cell = GridCell.of(arrival.map(a -> texts.label(a.standing())).orElse(""));
        return arrival.filter(WhistlesView::bad).isPresent() ? cell.withStyle("flagged") : cell;
    }

    private GridCell why(Row row) {
        var told =
                arrival(row).filter(a -> a.standing() == Standing.REFUSED).isPresent()
                        && row.date(WHISTLE_UNIT_TOLD_ON) != null;
        return GridCell.of(
                told
                        ? texts.tr("whistle.told")
                        : arrival(row).map(a -> texts.say(a.why())).orElse(""));
    }

    private void register() {
        var form = new WhistleForm(model, () -> side.getChildren().clear());
        side.getChildren().setAll(form.build());
        form.focus();
    }

    private Supplier<Optional<PrintableGrid.Around>> around(String title) {
        return () ->
                model.at()
                        .map(open ->
                                PrintableGrid.Around.of(
                                        Listing.Heading.of(texts.tr(title), open.asOf())));
    }
}
