package org.yiti.model.inspection;

import org.yiti.model.record.Code;

/// What is done about a review (政府督查工作条例 art. 17).
public enum ReviewAction implements Code {
    /// 申请复核.
    APPLY,
    /// 受理.
    ACCEPT,
    /// 不予受理.
    TURN_DOWN,
    /// 作出复核决定.
    DECIDE
}
