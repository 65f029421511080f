package org.yiti.model.programme;

import org.yiti.model.record.Code;

/// Life of one version of an issue's solution plan (解决方案). A plan is amended by a new version: once that is in force,
/// the older one is replaced.
public enum PlanState implements Code {
    DRAFT,
    SUBMITTED,
    APPROVED,
    IN_FORCE,
    REPLACED
}
