package org.yiti.model.programme.flow;

import org.yiti.model.record.Code;

/// What is done to a task, an issue, a policy or a solution plan. Each is an event of its story; the names are stored and never change.
public enum ProgrammeAction implements Code {
    // Tasks.
    /// 下达.
    ISSUE,
    /// 启动推进: the office notes that it has begun.
    BEGIN,
    /// 报完成: the lead unit says that it is done, with evidence.
    REPORT_DONE(true),
    /// 提请核验: the office puts to the check what it heard of as done.
    PUT_TO_CHECK,
    /// 核验通过, by somebody who did not report it.
    VERIFY,
    /// 直接核定: seen as done by the office itself, without the lead unit's report.
    VERIFY_DIRECTLY,
    /// 退回.
    RETURN,
    /// 撤销完成.
    REOPEN,
    /// 转长期坚持: it leaves lateness.
    KEEP_ON,
    /// 恢复: what was cancelled is in hand again.
    RESTORE,
    // Requests.
    /// 申请调整: the lead unit wants something of the plan changed.
    APPLY_CHANGE(true),
    /// 提出调整: the office itself wants it.
    PROPOSE_CHANGE,
    /// 提请取消.
    PROPOSE_CANCEL,
    /// 同意调整: the new values are written with it.
    GRANT_CHANGE,
    /// 批准取消.
    GRANT_CANCEL,
    /// 不同意.
    DENY,
    /// 撤回申请.
    WITHDRAW,
    // Issues.
    /// 报批.
    SUBMIT,
    /// 批准部署.
    DEPLOY,
    /// 报达标: the lead unit says that the issue reached its goal.
    REPORT_MET(true),
    /// 本年收官.
    CLOSE_YEAR,
    /// 转长效管理.
    KEEP_CARE,
    // Solution plans.
    /// 批准.
    APPROVE,
    /// 由新版替代: done of itself when a newer version is put in force.
    REPLACE,
    // Policies.
    /// 启动起草.
    START_DRAFT,
    /// 征求意见.
    SEEK_COMMENTS,
    /// 送审（合法性审查）.
    SEND_TO_REVIEW,
    /// 审议通过.
    PASS,
    /// 印发.
    PUBLISH,
    /// 施行.
    PUT_IN_FORCE,
    /// 并入其他政策.
    MERGE,
    /// 更正阶段: it is not as far as was noted.
    SET_BACK,
    // Tasks, issues and plans, offered after what leads on.
    /// 退回修改.
    SEND_BACK,
    /// 收回修改.
    RECALL,
    // All.
    /// 结转下年.
    CARRY_OVER,
    /// 按台账登记: a ledger says so; what it needed was looked at by whoever keeps the ledger.
    REGISTER,
    /// 备注.
    NOTE;

    private final boolean byUnit;

    ProgrammeAction() {
        this(false);
    }

    ProgrammeAction(boolean byUnit) {
        this.byUnit = byUnit;
    }

    /// Whether it is an act of the lead unit ([org.yiti.model.record.Table#PROGRAMME_REPLY]), not of the office.
    public boolean byUnit() {
        return byUnit;
    }

    /// Whether it asks for a decision of who may approve.
    public boolean request() {
        return this == APPLY_CHANGE || this == PROPOSE_CHANGE || this == PROPOSE_CANCEL;
    }

    /// Whether it ends a request.
    public boolean answersRequest() {
        return this == GRANT_CHANGE || this == GRANT_CANCEL || this == DENY || this == WITHDRAW;
    }

    /// Whether the person says to which state it leads.
    public boolean stateIsChosen() {
        return this == REGISTER || this == SET_BACK;
    }
}
