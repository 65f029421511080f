package org.yiti.model.supervision;

import org.yiti.model.record.Code;

/// What is done to a supervision item. Each is an event of its story; the names are stored and never change.
public enum ItemAction implements Code {
    /// 报审: the draft goes to who may approve it.
    SUBMIT(Told.OFFICE),
    /// 退回修改: the draft goes back to its drafter.
    SEND_BACK(Told.OFFICE),
    /// 交办: approved and sent out with a notice (督查通知单).
    ISSUE(Told.UNIT),
    /// 签收.
    RECEIVE(Told.BY_UNIT),
    /// 拒收, as it is not the unit's duty.
    REFUSE(Told.BY_UNIT),
    /// 改派: another unit is to lead; approved again before it is sent out.
    REASSIGN(Told.UNIT),
    /// 维持交办: the refusal is not accepted.
    UPHOLD(Told.UNIT),
    /// 反馈进展.
    PROGRESS(Told.BY_UNIT),
    /// 申请延期, before the due date.
    APPLY_EXTENSION(Told.BY_UNIT),
    /// 同意延期.
    GRANT_EXTENSION(Told.UNIT),
    /// 不同意延期.
    DENY_EXTENSION(Told.UNIT),
    /// 挂起.
    SUSPEND(Told.UNIT),
    /// 恢复办理, with a new due date.
    RESUME(Told.UNIT),
    /// 催办 by phone, letter, visit or coloured paper.
    URGE(Told.UNIT),
    /// 报结: the unit's closing report (办结报告).
    REPORT_DONE(Told.BY_UNIT),
    /// 退回重办.
    RETURN(Told.UNIT),
    /// 派员核验: who looks is told to nobody beforehand.
    ASSIGN_CHECK(Told.OFFICE),
    /// 核验合格.
    PASS_CHECK(Told.OFFICE),
    /// 核验不合格, and so done again.
    FAIL_CHECK(Told.UNIT),
    /// 免予核验, with a reason.
    WAIVE_CHECK(Told.OFFICE),
    /// 办结.
    CLOSE(Told.UNIT),
    /// 挂账: onto the office's account.
    PUT_ON_ACCOUNT(Told.UNIT),
    /// 销账: struck off the account.
    STRIKE_OFF(Told.UNIT),
    /// 启动回头看.
    START_LOOK_BACK(Told.OFFICE),
    /// 回头看未反弹: and so into the archive.
    ARCHIVE(Told.UNIT),
    /// 反弹重启: the look-back found it back; the same item is open again.
    REOPEN(Told.UNIT),
    /// 终止.
    TERMINATE(Told.UNIT),
    /// 备注: talked about, without anything changing.
    NOTE(Told.OFFICE),
    /// 裁定: two acts were done without knowing of each other, and the office says which state holds.
    DECIDE(Told.UNIT);

    private enum Told {
        OFFICE,
        UNIT,
        BY_UNIT
    }

    private final Told told;

    ItemAction(Told told) {
        this.told = told;
    }

    /// Whether it is an act of the doing unit ([org.yiti.model.record.Table#ITEM_REPLY]), not of the supervision office.
    public boolean byUnit() {
        return told == Told.BY_UNIT;
    }

    /// Whether the doing unit gets to know it. The rest stays in the supervision office.
    public boolean told() {
        return told != Told.OFFICE;
    }
}
