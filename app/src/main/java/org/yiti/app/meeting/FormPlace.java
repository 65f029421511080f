package org.yiti.app.meeting;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// Where a form stands beside a page, one at a time.
final class FormPlace {
    private final StackPane place = new StackPane();

    Node node() {
        return place;
    }

    void show(Node form) {
        place.getChildren().setAll(form);
    }

    void close() {
        place.getChildren().clear();
    }
}
