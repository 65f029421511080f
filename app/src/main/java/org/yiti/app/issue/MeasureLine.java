package org.yiti.app.issue;

import static org.yiti.model.record.Field.MEASURE_TEXT;

import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.yiti.app.i18n.Texts;
import org.yiti.app.ui.Why;
import org.yiti.model.programme.Measure;
import org.yiti.model.record.Row;

/// One measure: its text, and at its right what carries it out.
final class MeasureLine {
    private final UUID id;
    private final PlanModel model;
    private final TasksModel tasks;
    private final Form text;
    private final Texts texts;
    private final Label number = new Label();
    private final FlowPane carriers = new FlowPane();
    private final Button remove = new Button();
    private final HBox node;

    MeasureLine(UUID id, PlanModel model, TasksModel tasks, Form text, Texts texts) {
        this.id = id;
        this.model = model;
        this.tasks = tasks;
        this.text = text;
        this.texts = texts;
        number.getStyleClass().add("measure-number");
        number.setMinWidth(Label.USE_PREF_SIZE);
        var words = text.text(MEASURE_TEXT, 2, this::row);
        HBox.setHgrow(words, Priority.ALWAYS);
        carriers.getStyleClass().add("chips");
        remove.setText(texts.tr("issue.remove"));
        remove.getStyleClass().add("flat");
        remove.setMinWidth(Button.USE_PREF_SIZE);
        remove.setOnAction(_ -> measure().ifPresent(model::remove));
        node = new HBox(number, words, carriers, remove);
        node.setId("row-" + id);
        node.getStyleClass().add("measure");
    }

    HBox node() {
        return node;
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
        remove.setDisable(!model.draft());
        Why.say(remove, texts.tr("edit.plan.fixed"));
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
        fresh.setOnAction(_ -> tasks.add(Optional.of(measure), model.tasksOf(measure), _ -> {}));
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
