package org.yiti.model.audit;

import org.yiti.model.record.Code;

/// What was found of one rule at one place.
public enum AnswerVerdict implements Code {
    /// 合格.
    PASS,
    /// 不合格: a finding.
    FAIL,
    /// 不适用: the place has nothing of the kind.
    NOT_APPLICABLE,
    /// 未见资料: what would show it was not there.
    NOT_SEEN
}
