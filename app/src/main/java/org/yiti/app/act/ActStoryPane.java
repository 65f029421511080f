package org.yiti.app.act;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yiti.app.form.WrappedLabel;
import org.yiti.app.i18n.Texts;
import org.yiti.model.programme.flow.ActEvent;
import org.yiti.model.programme.flow.ActStory;

/// The whole story of a task, an issue or a policy, the newest act first.
final class ActStoryPane {
    private final Texts texts;
    private final ActWords words;

    ActStoryPane(Texts texts) {
        this.texts = texts;
        this.words = new ActWords(texts);
    }

    Node build(ActStory story) {
        var box = new VBox();
        box.setId("act-story");
        box.getStyleClass().add("item-story");
        var head = new Label(texts.tr("item.story"));
        head.getStyleClass().add("panel-head");
        box.getChildren().add(head);
        int granted = story.granted().size();
        if (granted > 0) {
            var times = new WrappedLabel(texts.tr("act.granted", granted));
            times.setId("act-granted");
            times.getStyleClass().add("caption");
            box.getChildren().add(times);
        }
        story.events().reversed().forEach(event -> box.getChildren().add(event(story, event)));
        if (story.events().isEmpty()) {
            box.getChildren().add(new WrappedLabel(texts.tr("act.story.empty")));
        }
        return box;
    }

    private Node event(ActStory story, ActEvent event) {
        var number = new Label(String.valueOf(event.number()));
        number.getStyleClass().add("item-event-number");
        var act = new WrappedLabel(words.head(event, story.subject().machine()));
        act.getStyleClass().add("item-event-act");
        var who = new WrappedLabel(words.who(event));
        who.getStyleClass().add("caption");
        var body = new VBox(act, who);
        HBox.setHgrow(body, Priority.ALWAYS);
        body.setMinWidth(0);
        words.details(event, story.subject())
                .forEach(line -> body.getChildren().add(new WrappedLabel(line)));
        if (!story.counts(event)) {
            var said = new WrappedLabel(texts.tr("item.event.invalid"));
            said.getStyleClass().add("refusal");
            body.getChildren().add(said);
        }
        var line = new HBox(number, body);
        line.getStyleClass().addAll("item-event", event.ofUnit() ? "of-unit" : "of-office");
        return line;
    }
}
