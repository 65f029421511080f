package org.yiti.app.document;

import org.yiti.model.record.Code;

/// The paper a list goes on. Kept in preferences by its name.
public enum Paper implements Code {
    A4_PORTRAIT(595, 842),
    A4_LANDSCAPE(842, 595),
    A3_LANDSCAPE(1191, 842);

    private final float width;
    private final float height;

    /// In points, 1/72 inch.
    Paper(float width, float height) {
        this.width = width;
        this.height = height;
    }

    float width() {
        return width;
    }

    float height() {
        return height;
    }

    boolean landscape() {
        return width > height;
    }
}
