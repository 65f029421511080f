package org.yiti.model.inspection;

import org.yiti.model.record.Code;

/// The five kinds of government inspection (政府督查工作条例 art. 14).
public enum InspectionKind implements Code {
    /// 综合督查.
    COMPREHENSIVE,
    /// 专项督查.
    SPECIAL,
    /// 事件调查.
    INCIDENT,
    /// 日常督办.
    DAILY,
    /// 线索核查.
    CLUE
}
