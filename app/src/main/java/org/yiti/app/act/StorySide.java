package org.yiti.app.act;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yiti.app.form.WrappedLabel;
import org.yiti.app.i18n.Texts;
import org.yiti.model.programme.flow.ActStory;

/// The story of something beside it, to be read.
final class StorySide {
    private final Texts texts;
    private final Runnable close;

    StorySide(Texts texts, Runnable close) {
        this.texts = texts;
        this.close = close;
    }

    Node build(ActStory story) {
        var head = new WrappedLabel(texts.say(story.subject().title()));
        head.getStyleClass().add("title-4");
        var scroll = new ScrollPane(new ActStoryPane(texts).build(story));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("start-page");
        var away = new Button(texts.tr("act.close"));
        away.setId("act-cancel");
        away.setOnAction(_ -> close.run());
        var line = new HBox(away);
        line.getStyleClass().add("tool-line");
        var panel = new BorderPane(scroll);
        panel.setTop(new VBox(head));
        panel.setBottom(line);
        panel.setId("act-story-side");
        panel.getStyleClass().add("item-side");
        panel.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        close.run();
                    }
                });
        return panel;
    }
}
