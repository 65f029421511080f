package org.yiti.model.supervision;

import java.util.List;
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
    OTHER;

    /// The working days that offices give for such items where nothing else was said: urgent ones first. Proposals only; what is
    /// typed counts.
    public List<Integer> usualDays() {
        return switch (this) {
            case INSTRUCTION -> List.of(5, 15, 30);
            case MEETING -> List.of(20, 30);
            case HOTLINE -> List.of(5, 7, 15);
            case OVERDUE_TASK, FINDING, PATROL, PETITION, CPPCC, OTHER -> List.of(15, 30);
        };
    }
}
