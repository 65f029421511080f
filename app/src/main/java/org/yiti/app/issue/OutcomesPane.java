package org.yiti.app.issue;

import static org.yiti.model.record.Field.*;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yiti.app.grid.GridCell;
import org.yiti.app.grid.GridColumn;
import org.yiti.app.i18n.Texts;

/// What the issue is to bring about, with the newest values; a new value goes to the current line.
final class OutcomesPane {
    private final OverviewModel model;
    private final Texts texts;
    private final FieldGrid<OverviewModel.OutcomeLine> fields;

    OutcomesPane(OverviewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.fields =
                new FieldGrid<>(
                        OverviewModel.OutcomeLine::row,
                        line -> line.outcome().name(),
                        model.editing(),
                        texts);
    }

    Node build() {
        var grid = fields.grid();
        grid.setId("outcomes");
        grid.getStyleClass().add("issue-outcomes");
        grid.setColumns(columns(), 1);
        var head = new Label(texts.tr("issue.outcomes"));
        head.getStyleClass().add("panel-head");
        return new VBox(head, grid, tools());
    }

    void refresh() {
        fields.grid().setRows(model.outcomes());
    }

    private List<GridColumn<OverviewModel.OutcomeLine>> columns() {
        return List.of(
                fields.column(OUTCOME_NAME, 16),
                fields.column(OUTCOME_MEASURED_IN, 6),
                fields.column(OUTCOME_BASELINE, 7),
                fields.column(OUTCOME_TARGET, 7),
                fields.column(OUTCOME_DIRECTION, 7),
                GridColumn.of("latest", texts.tr("issue.outcome.latest"), 7, this::latest)
                        .aligned(HPos.RIGHT),
                GridColumn.of("asOf", texts.label(OUTCOME_VALUE_AS_OF), 7, this::asOf),
                GridColumn.of("achieved", texts.tr("issue.outcome.achieved"), 7, this::achieved)
                        .aligned(HPos.RIGHT),
                GridColumn.of(
                        "valueSource", texts.tr("issue.outcome.value-source"), 11, this::source),
                fields.column(OUTCOME_SOURCE, 11));
    }

    private GridCell latest(OverviewModel.OutcomeLine line) {
        return line.latest().map(value -> value.value()).map(GridCell::of).orElse(GridCell.EMPTY);
    }

    private GridCell asOf(OverviewModel.OutcomeLine line) {
        return GridCell.of(
                line.latest().map(value -> value.asOf()).map(Object::toString).orElse(""));
    }

    private GridCell source(OverviewModel.OutcomeLine line) {
        return GridCell.of(line.latest().map(value -> value.source()).orElse(""));
    }

    private GridCell achieved(OverviewModel.OutcomeLine line) {
        return GridCell.of(texts.say(line.achieved().words()))
                .withNote(texts.say(line.achieved().sentence()));
    }

    private Node tools() {
        var date = field("outcome-date", "issue.outcome.date", 8);
        var value = field("outcome-value", "issue.outcome.value", 6);
        var source = field("outcome-source", "issue.outcome.source", 14);
        var refusal = new Label();
        refusal.getStyleClass().add("refusal");
        var add = new Button(texts.tr("issue.outcome.value.add"));
        add.setId("outcome-value-add");
        add.setOnAction(_ ->
                fields.grid()
                        .currentRow()
                        .ifPresent(line -> {
                            var why =
                                    model.addValue(
                                            line.outcome(),
                                            date.getText(),
                                            value.getText(),
                                            source.getText());
                            refusal.setText(why.map(texts::say).orElse(""));
                            if (why.isEmpty()) {
                                value.clear();
                            }
                        }));
        var fresh = new Button(texts.tr("issue.outcome.add"));
        fresh.setId("outcome-add");
        fresh.setOnAction(_ ->
                model.addOutcome(texts.tr("issue.outcome.new"))
                        .ifPresent(id -> {
                            fields.grid().select(id, OUTCOME_NAME.name());
                            fields.grid().requestFocus();
                        }));
        var remove = new Button(texts.tr("issue.to-bin"));
        remove.setOnAction(
                _ -> fields.grid().currentRow().ifPresent(line -> model.remove(line.outcome())));
        var line =
                new HBox(
                        fresh,
                        remove,
                        new Label(texts.tr("issue.outcome.value.for")),
                        date,
                        value,
                        source,
                        add,
                        refusal);
        line.getStyleClass().add("tool-line");
        return line;
    }

    private TextField field(String id, String prompt, double em) {
        var field = new TextField();
        field.setId(id);
        field.setPromptText(texts.tr(prompt));
        field.setAccessibleText(texts.tr(prompt));
        field.setStyle("-fx-pref-width: " + em + "em;");
        return field;
    }
}
