package org.yiti.model.supervision;

import org.yiti.model.record.Code;

/// How a unit is urged (催办方式).
public enum UrgeKind implements Code {
    PHONE,
    LETTER,
    VISIT,
    /// A coloured paper with a number: 提醒单, 督办单, 警示函.
    PAPER
}
