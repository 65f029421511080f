package org.yiti.app.setup.page;

import javafx.scene.control.Button;
import org.yiti.app.i18n.Texts;

/// A button of a settings page, never so narrow that its words are cut.
public final class ToolButton extends Button {
    /// @param key of what it says
    public ToolButton(Texts texts, String id, String key, Runnable action) {
        super(texts.tr(key));
        setId(id);
        setMinWidth(USE_PREF_SIZE);
        setOnAction(_ -> action.run());
    }
}
