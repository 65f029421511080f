package org.yiti.app.issue;

import static org.yiti.model.record.Field.*;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.yiti.app.act.ActPlace;
import org.yiti.app.act.ActsBar;
import org.yiti.app.form.WrappedLabel;
import org.yiti.app.i18n.Texts;
import org.yiti.app.shell.Shown;
import org.yiti.app.ui.Why;
import org.yiti.model.programme.Measure;
import org.yiti.model.programme.SolutionPlan;
import org.yiti.model.programme.flow.Subject;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;

/// 方案: five headed boxes; each measure has what carries it out at its right.
final class PlanView {
    private final IssueModel issue;
    private final PlanModel model;
    private final TasksModel tasks;
    private final Texts texts;
    private final Form form;
    private final ComboBox<SolutionPlan> versions = new ComboBox<>();
    private final VBox measures = new VBox();
    private final StackPane place = new StackPane();
    private final ActPlace acting;
    private final ActsBar acts;
    private final Label approved = new Label();
    private final Label fixed = new WrappedLabel("");
    private final Button add = new Button();

    /// The lines of measures by id, so that a line a person types into stays the same node.
    private final Map<UUID, MeasureLine> lines = new LinkedHashMap<>();

    private boolean filling;

    PlanView(IssueModel issue, Texts texts) {
        this.issue = issue;
        this.model = new PlanModel(issue);
        this.tasks = new TasksModel(issue);
        this.texts = texts;
        this.form = new Form(issue.editing(), texts);
        this.acting = new ActPlace(issue.editing().acts(), texts);
        this.acts = new ActsBar(acting, texts);
    }

    Node build() {
        var plan = plan();
        var empty = empty();
        issue.page()
                .when(Shown.of(place))
                .subscribe(_ -> {
                    var content = model.plan().isPresent() ? plan : empty;
                    if (!place.getChildren().contains(content)) {
                        place.getChildren().setAll(content);
                    }
                    refresh(false);
                });
        return acting.around(place);
    }

    private Node empty() {
        var title = new Label(texts.tr("issue.plan.empty.title"));
        title.getStyleClass().add("title-3");
        var words = new Label(texts.tr("issue.plan.empty.words"));
        words.setWrapText(true);
        var make = new Button(texts.tr("issue.plan.make"));
        make.setId("plan-make");
        make.setDefaultButton(true);
        make.setOnAction(_ -> model.addVersion());
        var box = new VBox(title, words, make);
        box.getStyleClass().add("first-run");
        return box;
    }

    private Node plan() {
        measures.getStyleClass().add("measures");
        add.setText(texts.tr("issue.measure.add"));
        add.setId("measure-add");
        add.setOnAction(_ -> model.addMeasure());
        var head = new Label(texts.tr("issue.measures"));
        head.getStyleClass().add("panel-head");
        var box =
                new VBox(
                        tools(),
                        acts.node(),
                        fixed,
                        pair(SOLUTION_PLAN_SITUATION, SOLUTION_PLAN_CAUSES),
                        box(SOLUTION_PLAN_GOAL, 3),
                        new VBox(head, measures, add),
                        box(SOLUTION_PLAN_MECHANISM, 3));
        box.getStyleClass().add("issue-tab-page");
        var scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        return scroll;
    }

    private Node pair(Field left, Field right) {
        var line = new HBox(box(left, 5), box(right, 5));
        line.getStyleClass().add("issue-columns");
        return line;
    }

    private Node box(Field field, int rows) {
        return IssuePageView.headed(texts.label(field), form.text(field, rows, this::row));
    }

    private Optional<Row> row() {
        return model.plan().map(SolutionPlan::row);
    }

    private Node tools() {
        versions.setId("plan-version");
        versions.setAccessibleText(texts.label(SOLUTION_PLAN_VERSION));
        versions.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable SolutionPlan plan) {
                        return plan == null ? "" : texts.tr("issue.plan.version", plan.version());
                    }

                    @Override
                    public @Nullable SolutionPlan fromString(String text) {
                        return null;
                    }
                });
        versions.setOnAction(_ -> {
            var chosen = versions.getValue();
            if (!filling && chosen != null) {
                form.flush();
                lines.values().forEach(MeasureLine::flush);
                model.choose(chosen);
                refresh(true);
            }
        });
        var next = new Button(texts.tr("issue.plan.new-version"));
        next.setId("plan-new-version");
        next.setOnAction(_ -> {
            form.flush();
            lines.values().forEach(MeasureLine::flush);
            model.addVersion();
            refresh(true);
        });
        approved.setId("plan-approved");
        approved.getStyleClass().add("caption");
        fixed.setId("plan-fixed");
        fixed.getStyleClass().add("caption");
        fixed.managedProperty().bind(fixed.textProperty().isNotEmpty());
        var line = new HBox(versions, next, approved);
        line.getStyleClass().add("tool-line");
        return line;
    }

    private void refresh(boolean anotherVersion) {
        filling = true;
        versions.getItems().setAll(model.versions());
        versions.setValue(model.plan().orElse(null));
        filling = false;
        if (anotherVersion) {
            form.showAnew();
        } else {
            form.refresh();
        }
        showState();
        var standing = model.measures();
        lines.keySet().retainAll(standing.stream().map(Measure::id).toList());
        standing.forEach(m -> lines.computeIfAbsent(m.id(), this::line).show(m));
        List<Node> nodes =
                standing.stream()
                        .<Node>map(m -> lines.computeIfAbsent(m.id(), this::line).node())
                        .toList();
        if (!measures.getChildren().equals(nodes)) {
            measures.getChildren().setAll(nodes);
        }
    }

    private MeasureLine line(UUID measure) {
        return new MeasureLine(measure, model, tasks, new Form(issue.editing(), texts), texts);
    }

    /// What was approved is not written into any more: it is amended by a new version.
    private void showState() {
        var plan = model.plan();
        acts.show(plan.map(Subject.OfPlan::new));
        approved.setText(
                plan.filter(p -> !p.approvedBy().isEmpty())
                        .map(p ->
                                texts.tr(
                                        "issue.plan.approved",
                                        p.approvedBy(),
                                        p.approvedOn() == null ? "" : p.approvedOn()))
                        .orElse(""));
        boolean draft = model.draft();
        fixed.setText(draft ? "" : texts.tr("edit.plan.fixed"));
        add.setDisable(!draft);
        Why.say(add, texts.tr("edit.plan.fixed"));
    }
}
