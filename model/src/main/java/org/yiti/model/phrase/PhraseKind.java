package org.yiti.model.phrase;

import java.util.Map;
import java.util.Optional;
import org.yiti.model.record.Code;
import org.yiti.model.record.Field;

/// What a phrase is for. Stored by name.
public enum PhraseKind implements Code {
    ANY,
    PROGRESS,
    PROBLEM,
    NEXT_STEP,
    CAUSE,
    CHECK;

    private static final Map<Field, PhraseKind> SUITED =
            Map.of(
                    Field.MONTH_REPORT_TEXT,
                    PROGRESS,
                    Field.MONTH_REPORT_PROBLEM,
                    PROBLEM,
                    Field.MONTH_REPORT_NEXT_STEP,
                    NEXT_STEP,
                    Field.LIGHT_OVERRIDE_REASON,
                    CAUSE,
                    Field.BASELINE_REASON_REASON,
                    CAUSE,
                    Field.LINT_NOTE_EXPLANATION,
                    CAUSE);

    /// The kind that suits what is written into a field, if one does.
    public static Optional<PhraseKind> of(Field field) {
        return Optional.ofNullable(SUITED.get(field));
    }
}
