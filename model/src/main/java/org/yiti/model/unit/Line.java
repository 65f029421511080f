package org.yiti.model.unit;

import org.yiti.model.record.Code;

/// 条 (a department that works down all areas) or 块 (an area).
public enum Line implements Code {
    LINE,
    BLOCK
}
