package org.yiti.model.audit;

import org.yiti.model.record.Code;

/// What a file of a record is.
public enum AuditFileKind implements Code {
    /// 现场照片.
    PHOTO,
    /// 被查单位签字.
    SIGNATURE,
    /// 纸质记录扫描件.
    PAPER
}
