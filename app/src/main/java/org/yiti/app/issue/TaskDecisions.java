package org.yiti.app.issue;

import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yiti.app.act.ActPlace;
import org.yiti.app.act.ActsBar;
import org.yiti.app.i18n.Texts;
import org.yiti.model.Sentence;
import org.yiti.model.programme.Light;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.flow.Subject;
import org.yiti.model.record.Code;

/// What a person decides on a task in the strip: what is done to it next, and a light by hand.
final class TaskDecisions {
    private final TasksModel model;
    private final Texts texts;
    private final Form form;
    private final ActsBar acts;
    private final VBox override = new VBox();
    private final Label refusal = new Label();
    private @Nullable UUID task;

    TaskDecisions(TasksModel model, Texts texts, Form form, ActPlace place) {
        this.acts = new ActsBar(place, texts);
        this.model = model;
        this.texts = texts;
        this.form = form;
    }

    Region build() {
        refusal.getStyleClass().add("refusal");
        override.getStyleClass().add("headed");
        return TaskStrip.column(
                new Label(texts.tr("issue.decisions")), acts.node(), override, refusal);
    }

    /// What was refused of the task before says nothing of the next.
    void forget() {
        refusal.setText("");
    }

    private Optional<Task> task() {
        return Optional.ofNullable(task).flatMap(model::task);
    }

    void describe(Task now) {
        task = now.id();
        acts.show(Optional.of(new Subject.OfTask(now)));
        var standing = model.editing().snapshot().flatMap(at -> at.book().override(now.id()));
        if (standing.isPresent()) {
            var by = standing.get();
            var words =
                    new Label(
                            texts.tr(
                                    "issue.override.words",
                                    texts.label(by.light()),
                                    by.decidedBy(),
                                    by.reason()));
            words.setWrapText(true);
            override.getChildren()
                    .setAll(
                            words,
                            button(
                                    "issue.override.clear",
                                    "override-clear",
                                    () -> model.clearOverride(now)));
        } else if (!typing(override)) {
            overrideForm();
        }
    }

    private void overrideForm() {
        var choice = new ComboBox<Code>();
        choice.setId("override-light");
        choice.getItems().setAll(Light.setByHand());
        choice.setConverter(form.words());
        choice.setPromptText(texts.tr("issue.override.light"));
        choice.setAccessibleText(texts.tr("issue.override.light"));
        var reason = field("override-reason", "issue.override.reason");
        var who = field("override-who", "issue.override.who");
        who.setText(model.editing().desk().actor().name());
        var set =
                button(
                        "issue.override.set",
                        "override-set",
                        () ->
                                task().ifPresent(t ->
                                        tell(
                                                model.override(
                                                        t,
                                                        (Light) choice.getValue(),
                                                        reason.getText(),
                                                        who.getText()))));
        var line = new FlowPane(choice, who, set);
        line.getStyleClass().add("strip-tools");
        override.getChildren().setAll(new Label(texts.tr("issue.override")), reason, line);
    }

    /// Whether the person is in one of the boxes, which must then stay as they are.
    private static boolean typing(javafx.scene.layout.Pane pane) {
        return pane.getScene() != null
                && pane.getScene().getFocusOwner() instanceof TextField owner
                && owner.getParent() == pane;
    }

    private void tell(Optional<Sentence> why) {
        refusal.setText(why.map(texts::say).orElse(""));
        refusal.setWrapText(true);
    }

    private TextField field(String id, String prompt) {
        var field = new TextField();
        field.setId(id);
        field.setPromptText(texts.tr(prompt));
        field.setAccessibleText(texts.tr(prompt));
        return field;
    }

    private Button button(String key, String id, Runnable action) {
        var button = new Button(texts.tr(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
