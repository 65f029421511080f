package org.yiti.app.today;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.yiti.app.i18n.Texts;
import org.yiti.app.theme.LightMark;
import org.yiti.app.today.TodayModel.Line;
import org.yiti.model.programme.Light;
import org.yiti.model.reminder.Lateness;
import org.yiti.model.reminder.Reminder;

/// One line of the list: how late, what the matter is, and what it asks for as a button that leads there.
final class TodayCell extends ListCell<Line> {
    private final TodayModel model;
    private final Texts texts;

    TodayCell(TodayModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setPrefWidth(0); // as wide as the list: long words are wrapped
        setOnMouseClicked(event -> {
            if (getItem() != null && event.getClickCount() == 2) {
                model.open(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(line == null || empty ? null : node(line));
    }

    private Node node(Line line) {
        return switch (line) {
            case Line.Head(var rule, var count) -> head(texts.tr("today.group", rule, count));
            case Line.GapHead(var count) -> head(texts.tr("today.gaps", count));
            case Line.Entry(var reminder) -> entry(reminder, line);
            case Line.Gap(var gap) -> {
                var words =
                        texts.tr("cli.today.gap", gap.kind(), gap.item().no(), gap.item().title());
                yield row(Light.BEHIND, texts.tr("today.gap"), words, texts.tr("today.open"), line);
            }
        };
    }

    private static Node head(String words) {
        var label = new Label(words);
        label.getStyleClass().add("panel-head");
        return label;
    }

    private Node entry(Reminder reminder, Line line) {
        var late =
                reminder.late() > 0
                        ? texts.tr("today.late", reminder.late())
                        : texts.label(Lateness.NOW);
        return row(
                light(reminder.lateness()),
                late,
                texts.say(reminder.what()),
                texts.say(reminder.asks()),
                line);
    }

    private Node row(Light light, String late, String what, String asks, Line line) {
        var mark = new Label(late, new LightMark(light));
        mark.getStyleClass().addAll("light-label", LightMark.styleClass(light), "today-late");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        var words = new Label(what);
        words.setWrapText(true);
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var button = new Button(asks);
        button.getStyleClass().addAll("flat", "figure-link");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> model.open(line));
        var row = new HBox(mark, words, button);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("today-line");
        return row;
    }

    private static Light light(Lateness lateness) {
        return switch (lateness) {
            case NOW -> Light.NORMAL;
            case LATE -> Light.DUE_SOON;
            case VERY_LATE -> Light.BEHIND;
            case WORST -> Light.OVERDUE;
        };
    }
}
