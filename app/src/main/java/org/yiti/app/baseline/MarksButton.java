package org.yiti.app.baseline;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.yiti.app.i18n.Texts;

/// 对照基线: puts the marks of what has moved since the baselines on and off, for the line of tools over a list.
public final class MarksButton extends ToggleButton {
    /// @param shown whether the list is on the screen
    public MarksButton(BaselineMarks marks, Texts texts, ObservableValue<Boolean> shown) {
        super(texts.tr("baseline.mark"));
        setId("baseline-marks");
        setMinWidth(USE_PREF_SIZE);
        setTooltip(new Tooltip(texts.tr("baseline.mark.words")));
        marks.onProperty().when(shown).subscribe(this::setSelected);
        setOnAction(_ -> marks.onProperty().set(isSelected()));
    }
}
