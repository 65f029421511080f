package org.yiti.app.issue;

import static org.yiti.model.record.Field.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yiti.app.act.ActPlace;
import org.yiti.app.act.ActsBar;
import org.yiti.app.document.Printing;
import org.yiti.app.grid.GridCell;
import org.yiti.app.grid.GridColumn;
import org.yiti.app.grid.PrintableGrid;
import org.yiti.app.i18n.Texts;
import org.yiti.app.shell.Shown;
import org.yiti.model.programme.Policy;
import org.yiti.model.programme.PolicyStage;
import org.yiti.model.programme.PolicyStep;
import org.yiti.model.programme.flow.Subject;
import org.yiti.model.record.Field;

/// 政策: the list, and under it the stages of the current policy with planned and actual dates.
final class PoliciesView {
    private final IssueModel issue;
    private final PoliciesModel model;
    private final Texts texts;
    private final Printing printing;
    private final FieldGrid<Policy> fields;
    private final Form form;
    private final ActPlace place;
    private final ActsBar acts;
    private final Label title = new Label();
    private @Nullable UUID current;

    PoliciesView(IssueModel issue, Texts texts, Printing printing) {
        this.printing = printing;
        this.issue = issue;
        this.model = new PoliciesModel(issue);
        this.texts = texts;
        this.fields = new FieldGrid<>(Policy::row, Policy::no, model.editing(), texts);
        this.form = new Form(model.editing(), texts);
        this.place = new ActPlace(model.editing().acts(), texts);
        this.acts = new ActsBar(place, texts);
    }

    Node build() {
        var grid = fields.grid();
        grid.setId("policies");
        grid.setColumns(columns(), 2);
        VBox.setVgrow(grid, Priority.ALWAYS);
        var box = new VBox(tools(), grid, stages());
        box.getStyleClass().add("issue-tab-grid");
        issue.page()
                .when(Shown.of(box))
                .subscribe(_ -> {
                    grid.setRows(model.policies());
                    fields.select(issue.takeWanted());
                    follow(grid.currentRow().map(Policy::id));
                    form.refresh();
                });
        grid.placeProperty().when(Shown.of(box)).subscribe(at -> follow(at.row()));
        return place.around(box);
    }

    private void follow(Optional<UUID> policy) {
        if (!policy.equals(Optional.ofNullable(current))) {
            form.flush();
            current = policy.orElse(null);
            form.showAnew();
        }
        acts.show(policy().map(Subject.OfPolicy::new));
        title.setText(
                policy().map(p -> texts.tr("issue.policy.stages", p.no(), p.title())).orElse(""));
    }

    private Optional<Policy> policy() {
        return Optional.ofNullable(current).flatMap(model::policy);
    }

    private Node tools() {
        var add = new Button(texts.tr("issue.policy.add"));
        add.setId("policy-add");
        add.setOnAction(_ ->
                model.add(id -> {
                    fields.grid().select(id, POLICY_TITLE.name());
                    fields.grid().requestFocus();
                }));
        var remove = new Button(texts.tr("issue.to-bin"));
        remove.setId("policy-remove");
        remove.setOnAction(_ -> model.remove(fields.grid().selectedRows()));
        var line = new HBox(add, remove, print());
        line.getStyleClass().add("tool-line");
        return line;
    }

    private List<GridColumn<Policy>> columns() {
        var columns = new ArrayList<GridColumn<Policy>>();
        columns.add(GridColumn.of("no", texts.label(POLICY_NO), 6, p -> GridCell.of(p.no())));
        columns.add(fields.column(POLICY_TITLE, 20));
        columns.add(fields.column(Field.POLICY_STAGE, 6));
        columns.add(docNo());
        columns.add(fields.column(POLICY_ISSUED_ON, 7));
        columns.add(fields.column(POLICY_PLAN_MONTH, 8));
        columns.add(fields.column(POLICY_DEFERRED_TO, 7));
        columns.add(fields.column(POLICY_DEFERRED_REASON, 10));
        columns.add(fields.column(POLICY_KIND, 7));
        columns.add(fields.column(POLICY_DRAFTER, 8));
        columns.add(fields.column(POLICY_COSIGNERS, 9));
        columns.add(fields.column(POLICY_EFFECTIVE_ON, 7));
        columns.add(fields.column(POLICY_VOLUME_RESTART, 12));
        columns.add(fields.column(POLICY_REMARK, 12));
        return columns;
    }

    /// A number that is not in the official form is kept, and marked.
    private GridColumn<Policy> docNo() {
        var column = fields.column(POLICY_DOC_NO, 12);
        return column.showing(policy ->
                PoliciesModel.wellFormed(policy.docNo())
                        ? GridCell.of(policy.docNo())
                        : GridCell.of(policy.docNo())
                                .withStyle("flagged")
                                .withNote(texts.tr("issue.policy.doc-no", policy.docNo())));
    }

    private Node stages() {
        title.getStyleClass().add("panel-head");
        var grid = new GridPane();
        grid.getStyleClass().add("policy-stages");
        grid.add(caption(texts.label(POLICY_STAGE_PLANNED_ON)), 0, 1);
        grid.add(caption(texts.label(POLICY_STAGE_ACTUAL_ON)), 0, 2);
        int column = 1;
        for (PolicyStage stage : PoliciesModel.DATED) {
            grid.add(caption(texts.label(stage)), column, 0);
            grid.add(date(stage, POLICY_STAGE_PLANNED_ON), column, 1);
            grid.add(date(stage, POLICY_STAGE_ACTUAL_ON), column, 2);
            column++;
        }
        var head = new HBox(title, acts.node());
        head.getStyleClass().add("tool-line");
        HBox.setHgrow(acts.node(), Priority.ALWAYS);
        var box = new VBox(head, grid);
        box.getStyleClass().addAll("panel", "policy-rail");
        return box;
    }

    private static Label caption(String words) {
        var label = new Label(words);
        label.getStyleClass().add("caption");
        return label;
    }

    private Node date(PolicyStage stage, Field field) {
        var box =
                form.text(
                        stage.name() + "-" + field.key(),
                        texts.label(stage) + " " + texts.label(field),
                        1,
                        () ->
                                policy().flatMap(p -> model.step(p, stage))
                                        .map(s -> shown(s, field))
                                        .orElse(""),
                        typed -> policy().flatMap(p -> model.typeDate(p, stage, field, typed)));
        GridPane.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private static String shown(PolicyStep step, Field field) {
        var date = step.row().date(field);
        return date == null ? "" : date.toString();
    }

    private Button print() {
        return printing.button(
                new PrintableGrid(
                        "policies",
                        fields.grid(),
                        () -> issue.around(texts, "document.title.policies")));
    }
}
