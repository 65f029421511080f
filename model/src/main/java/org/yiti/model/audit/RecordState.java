package org.yiti.model.audit;

import org.yiti.model.record.Code;

/// How far a record is. It follows from what the record holds and is never set.
public enum RecordState implements Code {
    /// 草稿: something is missing.
    DRAFT,
    /// 完整: nothing is missing; only such a record goes back to the office.
    COMPLETE,
    /// 已核定: somebody who was not there has looked at it.
    CHECKED
}
