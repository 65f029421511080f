package org.yiti.model.figure;

import org.yiti.model.record.Code;

/// The four papers that each issue must have (一方案三清单).
public enum ListPart implements Code {
    SOLUTION_PLAN,
    TASKS,
    DUTIES,
    POLICIES
}
