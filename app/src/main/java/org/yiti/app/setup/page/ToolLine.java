package org.yiti.app.setup.page;

import javafx.scene.Node;
import javafx.scene.layout.HBox;

/// Controls beside each other, over the list that they work on.
public final class ToolLine extends HBox {
    public ToolLine(Node... nodes) {
        super(nodes);
        getStyleClass().add("setup-line");
    }
}
