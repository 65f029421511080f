package org.yiti.app.matrix;

import org.yiti.model.record.Field;

/// What the month cells show, and the field that typing into one changes.
enum Shows {
    STATUS("matrix.shows.status", "matrix.hint.status", Field.MONTH_REPORT_TEXT),
    PLAN("matrix.shows.plan", "matrix.hint.plan", Field.MONTH_PLAN_TEXT),
    QUANTITY("matrix.shows.quantity", "matrix.hint.quantity", Field.MONTH_REPORT_QUANTITY),
    PERCENT("matrix.shows.percent", "matrix.hint.percent", Field.MONTH_REPORT_PERCENT);

    private final String key;
    private final String hint;
    private final Field field;

    Shows(String key, String hint, Field field) {
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

    Field field() {
        return field;
    }

    /// Whether half a text is worth keeping: half of a number would be another number.
    boolean inWords() {
        return switch (this) {
            case STATUS, PLAN -> true;
            case QUANTITY, PERCENT -> false;
        };
    }
}
