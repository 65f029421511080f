package org.yiti.model.phrase;

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

    /// The kind that suits what is written into a field, if one does.
    public static Optional<PhraseKind> of(Field field) {
        return switch (field) {
            case MONTH_REPORT_TEXT -> Optional.of(PROGRESS);
            case MONTH_REPORT_PROBLEM -> Optional.of(PROBLEM);
            case MONTH_REPORT_NEXT_STEP -> Optional.of(NEXT_STEP);
            case LIGHT_OVERRIDE_REASON, BASELINE_REASON_REASON, LINT_NOTE_EXPLANATION ->
                    Optional.of(CAUSE);
            default -> Optional.empty();
        };
    }
}
