package org.yiti.model.supervision;

import org.yiti.model.record.Code;

/// The six ways of supervising (督查督办机制) that an item belongs to.
public enum ItemMode implements Code {
    /// 日常联合督办.
    DAILY,
    /// 月度会商研判.
    CONSULTATION,
    /// 季度抽查核验.
    SAMPLE_CHECK,
    /// 回头看.
    LOOK_BACK,
    /// 年终考评.
    APPRAISAL,
    /// 市级挂账.
    ACCOUNT
}
