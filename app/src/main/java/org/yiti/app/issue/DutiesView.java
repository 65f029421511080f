package org.yiti.app.issue;

import static org.yiti.model.record.Field.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yiti.app.document.Printing;
import org.yiti.app.grid.CellEditor;
import org.yiti.app.grid.GridCell;
import org.yiti.app.grid.GridColumn;
import org.yiti.app.grid.PrintableGrid;
import org.yiti.app.i18n.Texts;
import org.yiti.app.shell.Shown;
import org.yiti.model.programme.DutyRole;
import org.yiti.model.record.Field;
import org.yiti.model.search.SearchIndex;

/// 责任: units down, what each answers for across; a unit without a task is flagged.
final class DutiesView {
    private final IssueModel issue;
    private final DutiesModel model;
    private final Texts texts;
    private final Printing printing;
    private final FieldGrid<DutiesModel.Line> fields;

    DutiesView(IssueModel issue, Texts texts, Printing printing) {
        this.printing = printing;
        this.issue = issue;
        this.model = new DutiesModel(issue);
        this.texts = texts;
        this.fields =
                new FieldGrid<>(
                        DutiesModel.Line::row, DutiesModel.Line::unit, model.editing(), texts);
    }

    Node build() {
        var grid = fields.grid();
        grid.setId("duties");
        grid.setTextLines(2);
        grid.setColumns(columns(), 1);
        VBox.setVgrow(grid, Priority.ALWAYS);
        var box = new VBox(tools(), grid);
        box.getStyleClass().add("issue-tab-grid");
        issue.page()
                .when(Shown.of(box))
                .subscribe(_ -> {
                    grid.setRows(model.lines());
                    fields.select(issue.takeWanted());
                });
        return box;
    }

    private Node tools() {
        var unit = new TextField();
        unit.setId("duty-unit");
        unit.setPromptText(texts.tr("issue.duty.unit"));
        unit.setAccessibleText(texts.tr("issue.duty.unit"));
        var refusal = new Label();
        refusal.getStyleClass().add("refusal");
        Runnable add =
                () -> {
                    var why = model.add(unit.getText());
                    refusal.setText(why.map(texts::say).orElse(""));
                    if (why.isEmpty()) {
                        unit.clear();
                    }
                };
        unit.setOnAction(_ -> add.run());
        var line =
                new HBox(
                        unit,
                        button("issue.duty.add", "duty-add", add),
                        button(
                                "issue.duty.lead",
                                "duty-lead",
                                () ->
                                        fields.grid()
                                                .currentRow()
                                                .ifPresent(l -> model.lead(l.duty()))),
                        button(
                                "issue.to-bin",
                                "duty-remove",
                                () -> model.remove(fields.grid().selectedRows())),
                        print(),
                        refusal);
        line.getStyleClass().add("tool-line");
        return line;
    }

    private Button button(String key, String id, Runnable action) {
        var button = new Button(texts.tr(key));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private List<GridColumn<DutiesModel.Line>> columns() {
        var columns = new ArrayList<GridColumn<DutiesModel.Line>>();
        columns.add(fields.column(DUTY_UNIT, 10));
        columns.add(role());
        columns.add(fields.column(DUTY_TEXT, 30));
        for (Field field : List.of(DUTY_LEADER, DUTY_CONTACT, DUTY_CONTACT_PHONE)) {
            columns.add(fields.column(field, 9));
        }
        columns.add(GridColumn.of("tasks", texts.tr("issue.duty.tasks"), 9, this::tasks));
        return columns;
    }

    /// The role of a duty, or that its unit leads: choosing that makes it the issue's lead unit.
    private GridColumn<DutiesModel.Line> role() {
        var leads = texts.tr("issue.duty.leads");
        Function<DutiesModel.Line, String> words =
                line -> line.leads() ? leads : texts.label(line.duty().role());
        var choices =
                Stream.concat(Stream.of(leads), Arrays.stream(DutyRole.values()).map(texts::label))
                        .toList();
        var column =
                GridColumn.<DutiesModel.Line>of(
                                DUTY_ROLE.name(),
                                texts.label(DUTY_ROLE),
                                7,
                                line -> GridCell.of(words.apply(line)))
                        .edited(
                                new CellEditor.Choice<>(
                                        words,
                                        (_, typed) ->
                                                SearchIndex.choices(choices, List::of, typed)));
        return fields.column(column, (line, typed) -> model.setRole(line.duty(), typed, leads));
    }

    private GridCell tasks(DutiesModel.Line line) {
        return line.tasks() == 0
                ? GridCell.of(texts.tr("issue.duty.no-task")).withStyle("flagged")
                : GridCell.of(texts.tr("issue.duty.task-count", line.tasks()));
    }

    private Button print() {
        return printing.button(
                new PrintableGrid(
                        "duties",
                        fields.grid(),
                        () -> issue.around(texts, "document.title.duties")));
    }
}
