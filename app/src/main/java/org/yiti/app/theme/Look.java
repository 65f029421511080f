package org.yiti.app.theme;

import org.yiti.app.preference.Settings.Appearance;

/// What the program looks like now, after the person's choice and the system's have been read together.
public enum Look {
    LIGHT,
    DARK,
    CONTRAST_LIGHT,
    CONTRAST_DARK;

    /// @param dark whether the system wants light letters on a dark ground
    /// @param contrast whether the system wants a high contrast
    static Look of(Appearance chosen, boolean dark, boolean contrast) {
        return switch (chosen) {
            case LIGHT -> LIGHT;
            case DARK -> DARK;
            case CONTRAST_LIGHT -> CONTRAST_LIGHT;
            case CONTRAST_DARK -> CONTRAST_DARK;
            case SYSTEM -> {
                if (contrast) {
                    yield dark ? CONTRAST_DARK : CONTRAST_LIGHT;
                }
                yield dark ? DARK : LIGHT;
            }
        };
    }

    public boolean dark() {
        return this == DARK || this == CONTRAST_DARK;
    }

    public boolean contrast() {
        return this == CONTRAST_LIGHT || this == CONTRAST_DARK;
    }
}
