package org.yiti.app.setup.page;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// One settings page: its title, a sentence of what it is about, and its parts from top to bottom.
public final class PageBox extends VBox {
    public PageBox(String title, String about) {
        getStyleClass().add("setup-page");
        var head = new Label(title);
        head.getStyleClass().add("title-3");
        getChildren().addAll(head, words(about));
    }

    /// A text over several lines, in the muted colour.
    public static Label words(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add("setup-words");
        return label;
    }

    /// Adds a framed part under a head.
    public PageBox with(String head, Node... parts) {
        var label = new Label(head);
        label.getStyleClass().add("panel-head");
        var box = new VBox(label);
        box.getStyleClass().add("panel");
        box.getChildren().addAll(parts);
        getChildren().add(box);
        return this;
    }

    /// The page in a pane that scrolls where the window is low.
    public ScrollPane scrolling() {
        var scroll = new ScrollPane(this);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStylesheets()
                .add(
                        Objects.requireNonNull(PageBox.class.getResource("setup.css"))
                                .toExternalForm());
        return scroll;
    }
}
