package org.yiti.model.whistle;

import org.yiti.model.record.Code;

/// The three kinds of whistle.
public enum WhistleKind implements Code {
    /// 综合执法哨.
    ENFORCEMENT,
    /// 应急处置哨.
    EMERGENCY,
    /// 重点工作哨.
    KEY_WORK
}
