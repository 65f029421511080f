package org.yiti.model.programme;

import org.yiti.model.record.Code;

/// Stages of a policy (政策). `ISSUED` and `IN_FORCE` count as issued, a law from `PASSED` on.
public enum PolicyStage implements Code {
    PLANNED,
    DRAFTING,
    COMMENTS,
    REVIEW,
    PASSED,
    ISSUED,
    IN_FORCE,
    CARRIED_OVER,
    MERGED,
    CANCELLED
}
