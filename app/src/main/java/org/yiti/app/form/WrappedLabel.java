package org.yiti.app.form;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Words that go on in the next line where they have no room, and are never cut.
public final class WrappedLabel extends Label {
    public WrappedLabel(String words) {
        super(words);
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
    }
}
