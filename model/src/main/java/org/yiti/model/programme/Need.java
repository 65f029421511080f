package org.yiti.model.programme;

import org.yiti.model.record.Code;

/// 七有五性: the seven things to have and the five qualities, as tags on issues.
public enum Need implements Code {
    CHILD_CARE,
    SCHOOLING,
    EARNINGS,
    MEDICINE,
    OLD_AGE,
    HOUSING,
    SUPPORT,
    CONVENIENCE,
    LIVABILITY,
    SAFETY,
    FAIRNESS,
    DIVERSITY
}
