package org.yiti.model.programme;

import org.yiti.model.record.Code;

/// How an issue is treated: 改革, 治理, 整治.
public enum Approach implements Code {
    REFORM,
    GOVERNANCE,
    RECTIFICATION
}
