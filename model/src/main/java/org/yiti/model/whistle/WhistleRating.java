package org.yiti.model.whistle;

import org.yiti.model.record.Code;

/// What one side thinks of the other (接诉即办工作条例 art. 33).
public enum WhistleRating implements Code {
    /// 满意.
    GOOD,
    /// 基本满意.
    FAIR,
    /// 不满意.
    POOR
}
