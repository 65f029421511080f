package org.yiti.model.supervision;

import org.yiti.model.record.Code;

/// Where a supervision item comes from (督办来源).
public enum ItemSource implements Code {
    /// 领导批示.
    INSTRUCTION,
    /// 会议决定.
    MEETING,
    /// 任务逾期.
    OVERDUE_TASK,
    /// 督查发现.
    FINDING,
    /// 12345 热线.
    HOTLINE,
    /// 巡查.
    PATROL,
    /// 信访.
    PETITION,
    /// 政协监督.
    CPPCC,
    /// 其他.
    OTHER
}
