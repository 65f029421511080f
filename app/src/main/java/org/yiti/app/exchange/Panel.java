package org.yiti.app.exchange;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.yiti.app.i18n.Texts;

/// A framed part of a page under its head.
final class Panel extends VBox {
    Panel(String title, Node... content) {
        var head = new Label(title);
        head.getStyleClass().add("panel-head");
        getStyleClass().addAll("panel", "exchange-panel");
        getChildren().add(head);
        getChildren().addAll(content);
    }

    Panel named(String id) {
        setId(id);
        return this;
    }

    /// Words over as many lines as they need.
    static Label words(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    static Label words(String text, String style) {
        var label = words(text);
        label.getStyleClass().add(style);
        return label;
    }

    /// Controls beside each other, in several lines where the window is narrow.
    static FlowPane line(Node... nodes) {
        var line = new FlowPane(nodes);
        line.getStyleClass().add("exchange-line");
        return line;
    }

    /// Fields under their names and what stands beside them, on one line at their feet.
    static FlowPane fields(Node... nodes) {
        var line = line(nodes);
        line.getStyleClass().add("exchange-fields");
        return line;
    }

    static Button button(Texts texts, String id, String key, Runnable action) {
        var button = new Button(texts.tr(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// A field under the words that name it.
    static VBox named(Texts texts, String key, Node field) {
        var label = new Label(texts.tr(key));
        label.setLabelFor(field);
        label.getStyleClass().add("caption");
        return new VBox(label, field);
    }
}
