package org.yiti.model.supervision;

import org.yiti.model.record.Code;

/// The three coloured papers, one after the other: blue reminds, yellow supervises, red warns
/// (三色督查单; 三明市 2017, 宿迁产发集团 2025).
public enum PaperColour implements Code {
    /// 蓝色提醒单.
    BLUE,
    /// 黄色督办单.
    YELLOW,
    /// 红色警示函.
    RED;

    /// The one that follows if this one was of no use; red follows red.
    public PaperColour next() {
        return values()[Math.min(ordinal() + 1, RED.ordinal())];
    }
}
