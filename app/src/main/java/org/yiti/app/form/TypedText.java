package org.yiti.app.form;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yiti.app.ui.AutosaveText;
import org.yiti.model.Sentence;

/// What stands in a box of a form that is not stored yet: the form is the store of its boxes.
final class TypedText {
    private String text;
    private @Nullable AutosaveText box;

    TypedText(String start) {
        text = start;
    }

    String text() {
        return text;
    }

    void standsIn(AutosaveText shown) {
        box = shown;
        shown.show(text);
    }

    /// Keeps a text, and tells the box that it stands: else the box would show the old one when it is left.
    Optional<Sentence> take(String typed) {
        text = typed;
        if (box != null) {
            box.show(typed);
        }
        return Optional.empty();
    }
}
