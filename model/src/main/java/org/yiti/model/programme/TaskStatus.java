package org.yiti.model.programme;

import org.yiti.model.record.Code;

/// Life of a task (任务). `DONE` means verified done; being overdue is derived and never stored.
public enum TaskStatus implements Code {
    DRAFT,
    ISSUED,
    IN_PROGRESS,
    AWAITING_CHECK,
    DONE,
    ADJUSTING,
    CANCELLED
}
