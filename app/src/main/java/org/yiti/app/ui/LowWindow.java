package org.yiti.app.ui;

import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// What a page needs in a window that is too low for it, as with huge letters: it scrolls as a whole instead of
/// squeezing its list to nothing.
public final class LowWindow {
    private LowWindow() {}

    /// @param page whose parts have the least heights that they can be used with
    public static Parent of(Region page) {
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("start-page");
        return scroll;
    }
}
