package org.yiti.app.inspection;

import static org.yiti.model.record.Field.*;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.yiti.app.desk.FieldWords;
import org.yiti.app.desk.Workplace;
import org.yiti.app.form.WrappedLabel;
import org.yiti.app.grid.GridCell;
import org.yiti.app.grid.GridColumn;
import org.yiti.app.i18n.Texts;
import org.yiti.app.inspection.InspectionModel.Page;
import org.yiti.app.rowpage.RowColumns;
import org.yiti.app.rows.RowAct;
import org.yiti.app.rows.RowList;
import org.yiti.app.setup.rows.RowTable;
import org.yiti.app.shell.Shown;
import org.yiti.app.ui.Stays;
import org.yiti.app.ui.Why;
import org.yiti.model.Sentence;
import org.yiti.model.inspection.Conclusion;
import org.yiti.model.inspection.InspectedUnit;
import org.yiti.model.inspection.InspectionState;
import org.yiti.model.inspection.PlanRules;
import org.yiti.model.inspection.ReviewState;
import org.yiti.model.record.Row;

/// The units of an inspection, and what may be done with the one that is chosen.
final class UnitsPart {
    private final InspectionModel model;
    private final Workplace at;
    private final Texts texts;
    private final InspectionPapers papers;
    private final Consumer<Node> beside;
    private final Runnable close;
    private final RowTable table;
    private final FlowPane tools = new FlowPane();
    private final FlowPane add = new FlowPane();
    private final Label refused = new WrappedLabel("");
    private final VBox told = new VBox();
    private Optional<Page> page = Optional.empty();

    /// @param beside shows a form
    /// @param close puts it away
    UnitsPart(
            InspectionModel model,
            Workplace at,
            InspectionPapers papers,
            Consumer<Node> beside,
            Runnable close) {
        this.model = model;
        this.at = at;
        this.texts = at.texts();
        this.papers = papers;
        this.beside = beside;
        this.close = close;
        this.table =
                new RowTable(texts, model.desk().rows()::units, model::edit, INSPECTION_UNIT_UNIT);
    }

    Node build() {
        var columns = new RowColumns(table, model.desk().rows(), at.desk(), texts);
        var grid = table.grid();
        grid.setId("inspection-units");
        grid.getStyleClass().add("inspection-units");
        grid.setColumns(
                List.of(
                        columns.of(INSPECTION_UNIT_UNIT, 11),
                        columns.of(INSPECTION_UNIT_VISITED_ON, 8),
                        said(
                                "inspection.unit.conclusion",
                                14,
                                (p, found) ->
                                        texts.tr(
                                                "inspection.conclusion.cell",
                                                found.no(),
                                                found.state())),
                        said(
                                "inspection.unit.delivered",
                                8,
                                (_, found) -> InspectionsModel.shown(found.deliveredOn())),
                        said("inspection.unit.review", 12, this::review),
                        columns.named(INSPECTION_UNIT_ITEM, 8),
                        columns.of(INSPECTION_UNIT_AGAIN, 12),
                        columns.of(INSPECTION_UNIT_REMARK, 10)),
                1);
        grid.setTextLines(2);
        grid.placeProperty().subscribe(_ -> offer());
        fillAdd();
        var head = new Label(texts.tr("inspection.units"));
        head.getStyleClass().add("panel-head");
        tools.getStyleClass().add("inspection-acts");
        tools.setId("inspection-unit-acts");
        refused.getStyleClass().add("refusal");
        refused.setId("inspection-unit-refused");
        refused.managedProperty().bind(refused.textProperty().isNotEmpty());
        var box = new VBox(head, add, grid, tools, refused, told);
        box.getStyleClass().add("inspection-units-part");
        var list = new RowList(grid, texts::say);
        list.on(RowAct.SUPERVISE, () -> chosen(this::item));
        list.on(RowAct.REMOVE, this::remove);
        list.follow(at.rows(), Shown.of(box));
        return box;
    }

    private GridColumn<Row> said(
            String key, double width, BiFunction<Page, Conclusion, String> words) {
        return GridColumn.of(
                key.substring(key.lastIndexOf('.') + 1),
                texts.tr(key),
                width,
                row ->
                        GridCell.of(
                                page.flatMap(p ->
                                                p.of().conclusion(new InspectedUnit(row))
                                                        .map(found -> words.apply(p, found)))
                                        .orElse("")));
    }

    private String review(Page p, Conclusion found) {
        var state = p.of().reviewState(found);
        if (state == ReviewState.NONE) {
            return found.reviewUntil()
                    .map(last -> texts.tr("inspection.review.until", last))
                    .orElse("");
        }
        var review = p.of().review(found).orElseThrow();
        return review.open()
                ? texts.tr(
                        "inspection.review.decide",
                        state,
                        review.decideBy().map(Object::toString).orElse(""))
                : texts.label(state) + review.verdict().map(v -> "：" + texts.label(v)).orElse("");
    }

    void show(Page now) {
        page = Optional.of(now);
        add.setVisible(model.fixed(now).isEmpty());
        table.grid().setRows(now.of().units().stream().map(InspectedUnit::row).toList());
        offer();
    }

    private void fillAdd() {
        var unit = new TextField();
        unit.setId("inspection-unit-add");
        unit.setPromptText(texts.tr("inspection.unit.add"));
        unit.setAccessibleText(texts.tr("inspection.unit.add"));
        unit.setPrefColumnCount(16);
        Runnable take =
                () -> {
                    var why = model.addUnit(unit.getText());
                    tell(why);
                    if (why.isEmpty()) {
                        unit.clear();
                    }
                };
        unit.setOnAction(_ -> take.run());
        var button = new Button(texts.tr("inspection.unit.add.do"));
        button.setOnAction(_ -> take.run());
        var remove = new Button(texts.tr("setup.remove"));
        remove.setId("inspection-unit-remove");
        remove.setOnAction(_ -> remove());
        add.getChildren().setAll(unit, button, remove);
        add.getStyleClass().add("inspection-acts");
        add.managedProperty().bind(add.visibleProperty());
    }

    private void remove() {
        tell(model.remove(table.grid().selectedRows()));
    }

    private void tell(Optional<Sentence> why) {
        refused.setText(why.map(texts::say).orElse(""));
    }

    private void chosen(Consumer<InspectedUnit> use) {
        table.grid().currentRow().map(InspectedUnit::new).ifPresent(use);
    }

    private void item(InspectedUnit unit) {
        page.ifPresent(now -> model.conclusions().item(now.of(), unit));
    }

    /// What may be done with the unit that is chosen.
    private void offer() {
        tools.getChildren().clear();
        told.getChildren().clear();
        tell(Optional.empty());
        var now = page;
        var unit = table.grid().currentRow().map(InspectedUnit::new);
        if (now.isEmpty() || unit.isEmpty()) {
            return;
        }
        var found = now.get().of().conclusion(unit.get());
        if (now.get().state() == InspectionState.UNDER_WAY
                && found.flatMap(PlanRules::conclusion).isEmpty()) {
            var key = found.isEmpty() ? "inspection.conclude" : "inspection.conclude.edit";
            tool(key, "inspection-conclude", () -> write(unit.get(), found));
        }
        model.conclusions()
                .offered(now.get().of(), unit.get())
                .forEach(asked -> tools.getChildren().add(button(model.desk(), asked, this::open)));
        found.ifPresent(this::paper);
        if (found.isPresent()) {
            tool("row-part.item", "inspection-item", () -> item(unit.get()));
        }
        found.ifPresent(this::words);
    }

    private void paper(Conclusion found) {
        var words = new FieldWords(at.desk().snapshot().orElseThrow(), InspectionPapers.CHINESE);
        tools.getChildren()
                .add(
                        papers.button(
                                InspectionPaper.INSPECTION_CONCLUSION,
                                () ->
                                        InspectionFilling.conclusion(
                                                found, words, model.desk().office())));
    }

    private void tool(String key, String id, Runnable run) {
        var button = new Button(texts.tr(key));
        button.setId(id);
        button.setOnAction(_ -> run.run());
        tools.getChildren().add(button);
    }

    /// What was found, in full: a cell has no room for it.
    private void words(Conclusion found) {
        for (var field : List.of(CONCLUSION_FACTS, CONCLUSION_EVIDENCE, CONCLUSION_DEMAND)) {
            var words = found.row().words(field);
            if (!words.isEmpty()) {
                told.getChildren()
                        .add(
                                new WrappedLabel(
                                        texts.tr("inspection.said", texts.label(field), words)));
            }
        }
    }

    private void write(InspectedUnit unit, Optional<Conclusion> found) {
        var form = new ConclusionForm(model, unit, found, close);
        beside.accept(form.build());
        form.focus();
    }

    private void open(Asked asked) {
        var form = new ActForm(asked, model.desk(), close);
        beside.accept(form.build());
        form.focus();
    }

    /// An act, off where it is not for who is here: an approver may do it who may not write the plan.
    static Button button(InspectionDesk desk, Asked asked, Consumer<Asked> open) {
        var texts = desk.texts();
        var button = Stays.usable(new Button(texts.label(asked.act())));
        desk.refusal(asked.hand())
                .ifPresent(why -> {
                    button.setDisable(true);
                    Why.say(button, texts.say(why));
                });
        button.setId(
                "inspection-act-"
                        + asked.act().textKey().toLowerCase(Locale.ROOT).replaceAll("[._]", "-"));
        button.setOnAction(_ -> open.accept(asked));
        return button;
    }
}
