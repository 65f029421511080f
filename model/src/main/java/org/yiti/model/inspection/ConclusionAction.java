package org.yiti.model.inspection;

import org.yiti.model.record.Code;

/// What is done to a conclusion (督查结论).
public enum ConclusionAction implements Code {
    /// 签发.
    ISSUE,
    /// 退回修改, before it is delivered.
    TAKE_BACK,
    /// 送达: fed back to the unit.
    DELIVER
}
