package org.yiti.app.matrix;

import java.util.Optional;
import org.yiti.model.record.Field;

/// What the month cells show, and the field that typing into one changes. The status is for reading only: it
/// shows lights, so typing there would overwrite a text that cannot be seen.
enum Shows {
    STATUS("matrix.shows.status", "matrix.hint.status", Optional.empty()),
    TEXT("matrix.shows.text", "matrix.hint.text", Field.MONTH_REPORT_TEXT),
    PLAN("matrix.shows.plan", "matrix.hint.plan", Field.MONTH_PLAN_TEXT),
    QUANTITY("matrix.shows.quantity", "matrix.hint.quantity", Field.MONTH_REPORT_QUANTITY),
    PERCENT("matrix.shows.percent", "matrix.hint.percent", Field.MONTH_REPORT_PERCENT);

    private final String key;
    private final String hint;
    private final Optional<Field> field;

    Shows(String key, String hint, Field field) {
        this(key, hint, Optional.of(field));
    }

    Shows(String key, String hint, Optional<Field> field) {
        this.key = key;
        this.hint = hint;
        this.field = field;
    }

    /// Key of its name on the switch.
    String key() {
        return key;
    }

    /// Key of the words that say what typing into a cell does.
    String hint() {
        return hint;
    }

    /// The field that typing changes; none where cells are only read.
    Optional<Field> field() {
        return field;
    }

    /// Whether cells hold words, of which half a text is worth keeping: half of a number would be another number.
    boolean inWords() {
        return switch (this) {
            case TEXT, PLAN -> true;
            case STATUS, QUANTITY, PERCENT -> false;
        };
    }
}
