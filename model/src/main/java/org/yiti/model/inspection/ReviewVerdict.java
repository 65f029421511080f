package org.yiti.model.inspection;

import org.yiti.model.record.Code;

/// What a review comes to.
public enum ReviewVerdict implements Code {
    /// 维持.
    UPHELD,
    /// 变更.
    CHANGED,
    /// 撤销.
    REVOKED
}
