package org.yiti.model.visit;

import org.yiti.model.record.Code;

/// How content somebody is who was asked (满意度).
public enum Satisfaction implements Code {
    SATISFIED,
    MOSTLY,
    NEUTRAL,
    UNSATISFIED,
    VERY_UNSATISFIED
}
