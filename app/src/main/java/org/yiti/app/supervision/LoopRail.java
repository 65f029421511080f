package org.yiti.app.supervision;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.yiti.app.i18n.Texts;
import org.yiti.model.supervision.ItemStory;

/// The loop of an item as a line of stations, each with a shape, a word and its day.
final class LoopRail {
    private final Texts texts;

    LoopRail(Texts texts) {
        this.texts = texts;
    }

    Node build(ItemStory story) {
        var rail = new FlowPane();
        rail.setId("item-rail");
        rail.getStyleClass().add("item-rail");
        var said = new StringBuilder();
        for (var stop : LoopStop.of(story)) {
            var mark =
                    new Label(
                            texts.tr(
                                    switch (stop.reach()) {
                                        case PASSED -> "item.rail.passed";
                                        case NOW -> "item.rail.now";
                                        case AHEAD -> "item.rail.ahead";
                                    }));
            mark.getStyleClass().add("item-stop-mark");
            var word = new Label(texts.label(stop.stage()));
            word.getStyleClass().add("item-stop-word");
            var day =
                    new Label(
                            stop.day()
                                    .map(d ->
                                            texts.tr(
                                                    "item.rail.day",
                                                    d.getMonthValue(),
                                                    d.getDayOfMonth()))
                                    .orElse(""));
            day.getStyleClass().add("item-stop-day");
            var box = new HBox(mark, word, day);
            box.getStyleClass()
                    .addAll(
                            "item-stop",
                            switch (stop.reach()) {
                                case PASSED -> "passed";
                                case NOW -> "now";
                                case AHEAD -> "ahead";
                            });
            rail.getChildren().add(box);
            said.append(word.getText())
                    .append(' ')
                    .append(stop.day().map(Object::toString).orElse(""))
                    .append('；');
        }
        rail.setAccessibleText(said.toString());
        return rail;
    }
}
