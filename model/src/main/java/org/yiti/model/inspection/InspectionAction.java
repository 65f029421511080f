package org.yiti.model.inspection;

import org.yiti.model.record.Code;

/// What is done to an inspection plan.
public enum InspectionAction implements Code {
    /// 报批.
    SUBMIT,
    /// 退回修改.
    SEND_BACK,
    /// 批准, by the government or its head (政府督查工作条例 art. 11).
    APPROVE,
    /// 启动.
    START,
    /// 变更方案: what was approved does not hold any more, and is approved anew.
    AMEND,
    /// 督查完成: every unit has been visited and has its conclusion.
    CONCLUDE,
    /// 归档.
    CLOSE,
    /// 取消.
    CALL_OFF
}
