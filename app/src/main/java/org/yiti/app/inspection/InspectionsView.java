package org.yiti.app.inspection;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yiti.app.desk.Workplace;
import org.yiti.app.document.Listing;
import org.yiti.app.form.WrappedLabel;
import org.yiti.app.grid.ColumnOrder;
import org.yiti.app.grid.Edited;
import org.yiti.app.grid.Grid;
import org.yiti.app.grid.GridCell;
import org.yiti.app.grid.GridColumn;
import org.yiti.app.grid.GridOwner;
import org.yiti.app.grid.PrintableGrid;
import org.yiti.app.i18n.Texts;
import org.yiti.app.inspection.InspectionsModel.Line;
import org.yiti.app.inspection.InspectionsModel.Received;
import org.yiti.app.rowpage.RowPart;
import org.yiti.app.rows.RowAct;
import org.yiti.app.shell.Shown;
import org.yiti.model.inspection.ConclusionState;
import org.yiti.model.record.Field;

/// The list of inspection plans; below it, where there are any, the conclusions that came from other offices.
final class InspectionsView {
    private static final int MOST_RECEIVED = 8;

    private final InspectionsModel model;
    private final Workplace at;
    private final Texts texts;
    private final Grid<Line> grid;
    private final RowPart<Line> part;
    private final VBox received = new VBox();

    InspectionsView(InspectionsModel model, Workplace at) {
        this.model = model;
        this.at = at;
        this.texts = at.texts();
        this.grid = new Grid<>(new Owner(), texts::say);
        this.part = part();
    }

    static String sheet() {
        return Objects.requireNonNull(InspectionsView.class.getResource("inspection.css"))
                .toExternalForm();
    }

    Parent build() {
        var root = new BorderPane(part.build(at.rows()));
        root.setBottom(received);
        root.setId("inspections");
        root.getStyleClass().add("inspections");
        root.getStylesheets().add(sheet());
        received.getStyleClass().add("inspections-received");
        received.managedProperty().bind(received.visibleProperty());
        var shown = Shown.of(root);
        model.rows().follow(shown);
        model.rows().rowsProperty().when(shown).subscribe(_ -> show());
        at.desk().snapshotProperty().when(shown).subscribe(_ -> show());
        return root;
    }

    private void show() {
        var lines = model.lines();
        part.show(lines, model.figures(lines));
        show(model.received());
    }

    private RowPart<Line> part() {
        grid.setTextLines(2);
        grid.setColumns(columns(), 2);
        grid.columns().remember(at.preferences().list("inspections"));
        var list = new RowPart<>("inspection-list", grid, Line::id, texts);
        Runnable open = () -> grid.currentRow().map(Line::id).ifPresent(model::open);
        var create = new Button(texts.tr("inspection.new"));
        create.setOnAction(_ -> model.create());
        return list.adds("inspection.new", "new", model::create)
                .leads("inspection.open", "open", open)
                .tool("setup.remove", "remove", this::remove)
                .printed(at.printing(), this::around)
                .always(RowAct.ADD, model::create)
                .on(RowAct.OPEN, open)
                .on(RowAct.REMOVE, this::remove)
                .whenEmpty("inspection.empty", create);
    }

    private void remove() {
        model.remove(grid.selectedRows()).ifPresent(at.notices()::toast);
    }

    private List<GridColumn<Line>> columns() {
        return List.of(
                text(INSPECTION_NO, 7, line -> no(line.of().inspection().no())),
                text(INSPECTION_TITLE, 18, line -> line.of().inspection().title()),
                GridColumn.<Line>of(
                                "state",
                                texts.tr("inspection.state"),
                                6,
                                line -> GridCell.of(texts.label(line.state())))
                        .ordered(new ColumnOrder.Ranked<>(line -> line.state().ordinal())),
                text(
                        INSPECTION_KIND,
                        6,
                        line -> line.of().inspection().kind().map(texts::label).orElse("")),
                date(INSPECTION_STARTS_ON, line -> line.of().inspection().startsOn()),
                date(INSPECTION_ENDS_ON, line -> line.of().inspection().endsOn()),
                text(INSPECTION_LEADER, 6, line -> line.of().inspection().leader()),
                said(
                        "inspection.column.visited",
                        7,
                        line ->
                                texts.tr(
                                        "inspection.of", line.visited(), line.of().units().size())),
                said(
                        "inspection.column.delivered",
                        7,
                        line ->
                                texts.tr(
                                        "inspection.of",
                                        line.in(ConclusionState.DELIVERED),
                                        line.of().units().size())),
                GridColumn.<Line>of("notes", texts.tr("inspection.notes"), 24, this::notes));
    }

    private String no(String given) {
        return given.isEmpty() ? texts.tr("item.no-number") : given;
    }

    private GridCell notes(Line line) {
        var words = model.notes(line).stream().map(texts::say).collect(Collectors.joining("\n"));
        return words.isEmpty() ? GridCell.of("") : GridCell.of(words).withStyle("flagged");
    }

    private GridColumn<Line> said(String key, double width, Function<Line, String> words) {
        return GridColumn.of(
                key.substring(key.lastIndexOf('.') + 1),
                texts.tr(key),
                width,
                line -> GridCell.of(words.apply(line)));
    }

    private GridColumn<Line> text(Field field, double width, Function<Line, String> words) {
        return GridColumn.of(
                field.key(), texts.label(field), width, line -> GridCell.of(words.apply(line)));
    }

    private GridColumn<Line> date(Field field, Function<Line, @Nullable LocalDate> day) {
        return GridColumn.<Line>of(
                        field.key(),
                        texts.label(field),
                        7,
                        line -> GridCell.of(InspectionsModel.shown(day.apply(line))))
                .ordered(new ColumnOrder.Dates<>(line -> Optional.ofNullable(day.apply(line))));
    }

    private Optional<PrintableGrid.Around> around() {
        return model.desk()
                .at()
                .map(open ->
                        PrintableGrid.Around.of(
                                Listing.Heading.of(
                                        texts.tr("inspection.list.title"), open.asOf())));
    }

    private void show(List<Received> all) {
        received.setVisible(!all.isEmpty());
        received.getChildren().clear();
        if (all.isEmpty()) {
            return;
        }
        var head = new Label(texts.tr("inspection.received", all.size()));
        head.getStyleClass().add("panel-head");
        received.getChildren().add(head);
        all.stream().limit(MOST_RECEIVED).forEach(each -> received.getChildren().add(line(each)));
    }

    private Label line(Received each) {
        var found = each.conclusion();
        var unit = found.unit();
        return new WrappedLabel(
                texts.tr(
                        "inspection.received.line",
                        found.no(),
                        found.title(),
                        unit == null ? "" : model.desk().unit(unit),
                        InspectionsModel.shown(found.deliveredOn()),
                        found.facts(),
                        found.demand(),
                        found.reviewUntil().map(Object::toString).orElse(""),
                        each.review()));
    }

    /// Nothing of the list is typed into: a plan is written on its page.
    private static final class Owner implements GridOwner<Line> {
        @Override
        public UUID key(Line row) {
            return row.id();
        }

        @Override
        public String name(Line row) {
            return row.of().inspection().title();
        }

        @Override
        public Edited onEdit(Line row, GridColumn<Line> column, String newText) {
            throw new IllegalStateException("no column of inspections is typed into");
        }

        @Override
        public void onDraft(Line row, GridColumn<Line> column, String text) {
            throw new IllegalStateException("no column of inspections is typed into");
        }
    }
}
