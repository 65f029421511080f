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
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.yiti.app.i18n.Texts;
import org.yiti.app.shell.Shown;
import org.yiti.model.programme.Measure;
import org.yiti.model.programme.SolutionPlan;
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

    /// The lines of measures by id, so that a line a person types into stays the same node.
    private final Map<UUID, MeasureLine> lines = new LinkedHashMap<>();

    private boolean filling;

    PlanView(IssueModel issue, Texts texts) {
        this.issue = issue;
        this.model = new PlanModel(issue);
        this.tasks = new TasksModel(issue);
        this.texts = texts;
        this.form = new Form(issue.editing(), texts);
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
        return place;
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
        var add = new Button(texts.tr("issue.measure.add"));
        add.setId("measure-add");
        add.setOnAction(_ -> model.addMeasure());
        var head = new Label(texts.tr("issue.measures"));
        head.getStyleClass().add("panel-head");
        var box =
                new VBox(
                        tools(),
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
        var line =
                new HBox(
                        versions,
                        next,
                        IssuePageView.caption(
                                texts.label(SOLUTION_PLAN_APPROVED_BY),
                                form.text(SOLUTION_PLAN_APPROVED_BY, 1, this::row)),
                        IssuePageView.caption(
                                texts.label(SOLUTION_PLAN_APPROVED_ON),
                                form.text(SOLUTION_PLAN_APPROVED_ON, 1, this::row)));
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
        var standing = model.measures();
        lines.keySet().retainAll(standing.stream().map(Measure::id).toList());
        standing.forEach(m -> lines.computeIfAbsent(m.id(), MeasureLine::new).show(m));
        List<Node> nodes =
                standing.stream()
                        .<Node>map(m -> lines.computeIfAbsent(m.id(), MeasureLine::new).node)
                        .toList();
        if (!measures.getChildren().equals(nodes)) {
            measures.getChildren().setAll(nodes);
        }
    }

    /// One measure: its text, and at its right what carries it out.
    private final class MeasureLine {
        private final UUID id;
        private final Form text = new Form(issue.editing(), texts);
        private final Label number = new Label();
        private final FlowPane carriers = new FlowPane();
        private final HBox node;

        MeasureLine(UUID id) {
            this.id = id;
            number.getStyleClass().add("measure-number");
            number.setMinWidth(Label.USE_PREF_SIZE);
            var words = text.text(MEASURE_TEXT, 2, this::row);
            HBox.setHgrow(words, Priority.ALWAYS);
            carriers.getStyleClass().add("chips");
            var remove = new Button(texts.tr("issue.remove"));
            remove.getStyleClass().add("flat");
            remove.setMinWidth(Button.USE_PREF_SIZE);
            remove.setOnAction(_ -> measure().ifPresent(model::remove));
            node = new HBox(number, words, carriers, remove);
            node.setId("row-" + id);
            node.getStyleClass().add("measure");
        }

        private Optional<Measure> measure() {
            return model.measures().stream().filter(m -> m.id().equals(id)).findFirst();
        }

        private Optional<Row> row() {
            return measure().map(Measure::row);
        }

        void flush() {
            text.flush();
        }

        void show(Measure measure) {
            number.setText(texts.tr("issue.measure.no", measure.no()));
            text.refresh();
            var found = model.carriersOf(measure);
            carriers.getChildren().setAll(found.stream().map(this::chip).toList());
            if (found.isEmpty()) {
                var none = new Label(texts.tr("issue.measure.no-task"));
                none.getStyleClass().add("flagged");
                carriers.getChildren().add(none);
            }
            carriers.getChildren().add(adding(measure));
        }

        private Node chip(PlanModel.Carrier carrier) {
            var words =
                    switch (carrier) {
                        case PlanModel.Carrier.ByTask(var _, var task) ->
                                task.no() + " " + brief(task.content());
                        case PlanModel.Carrier.ByPolicy(var _, var policy) ->
                                policy.no() + " " + brief(policy.title());
                    };
            var remove = new Button("×");
            remove.getStyleClass().addAll("flat", "chip-remove");
            remove.setAccessibleText(texts.tr("issue.measure.unlink", words));
            remove.setOnAction(_ -> model.unlink(carrier));
            var chip = new HBox(new Label(words), remove);
            chip.getStyleClass().add("chip");
            return chip;
        }

        private MenuButton adding(Measure measure) {
            var menu = new MenuButton(texts.tr("issue.measure.link"));
            menu.getStyleClass().add("flat");
            var fresh = new MenuItem(texts.tr("issue.measure.new-task"));
            fresh.setOnAction(
                    _ -> tasks.add(Optional.of(measure), model.tasksOf(measure), _ -> {}));
            menu.getItems().add(fresh);
            menu.setOnShowing(_ -> {
                menu.getItems().setAll(fresh);
                for (var task : model.tasksToLink(measure)) {
                    menu.getItems()
                            .add(
                                    item(
                                            task.no() + " " + brief(task.content()),
                                            () -> model.link(measure, task)));
                }
                for (var policy : model.policiesToLink(measure)) {
                    menu.getItems()
                            .add(
                                    item(
                                            policy.no() + " " + brief(policy.title()),
                                            () -> model.link(measure, policy)));
                }
            });
            return menu;
        }

        private static MenuItem item(String words, Runnable action) {
            var item = new MenuItem(words);
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> action.run());
            return item;
        }

        private static String brief(String words) {
            return words.length() <= 16 ? words : words.substring(0, 16) + "…";
        }
    }
}
