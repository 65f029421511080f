package org.yiti.model.inspection;

import org.yiti.model.record.Code;

/// Who may be asked to come along with a team (政府督查工作条例 art. 8).
public enum InvitedKind implements Code {
    /// 人大代表.
    DEPUTY,
    /// 政协委员.
    CPPCC,
    /// 政府参事.
    COUNSELLOR,
    /// 专家学者.
    EXPERT
}
