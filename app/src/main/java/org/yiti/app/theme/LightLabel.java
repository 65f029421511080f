package org.yiti.app.theme;

import javafx.scene.control.Label;
import org.yiti.model.programme.Light;

/// A light as shape and word; the colour only repeats what both say.
public final class LightLabel extends Label {
    /// @param word the light's short name, with its days where it has some (逾期12天)
    /// @param why the whole sentence, for the tip and the screen reader
    public LightLabel(Light light, String word, String why) {
        super(word, new LightMark(light));
        getStyleClass().addAll("light-label", LightMark.styleClass(light));
        setAccessibleText(word + "，" + why);
        setTooltip(new javafx.scene.control.Tooltip(why));
    }
}
