package org.yiti.app.start;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// A page before the program's own pages: a few things below each other, which scroll where the type is large and the
/// screen low.
public final class StartPage extends ScrollPane {
    public StartPage(Node... parts) {
        var page = new VBox(parts);
        page.getStyleClass().add("first-run");
        setContent(page);
        setFitToWidth(true);
        getStyleClass().add("start-page");
    }
}
