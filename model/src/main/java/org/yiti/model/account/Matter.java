package org.yiti.model.account;

import org.yiti.model.record.Code;

/// What a permission is about: the lines of the table of permissions.
public enum Matter implements Code {
    /// 账号、单位、字典.
    USERS,
    /// 密级、交换密钥、审计导出.
    SECRECY,
    /// 年度、问题、任务、责任.
    PROGRAMME,
    /// 解决方案.
    SOLUTION_PLAN,
    /// 进展.
    PROGRESS,
    /// 督查事项.
    ITEM,
    /// 延期、挂账、销账.
    EXTENSION,
    /// 核验、回头看、回访.
    CHECK,
    /// 工单、诉求量导入.
    TICKETS,
    /// 评分方案、计分.
    SCORES,
    /// 排名发布.
    RANKING,
    /// 报告、通报.
    REPORT,
    /// 督查计划、结论、复核.
    INSPECTION,
    /// 数据包交换.
    PACKAGES,
    /// 删除、恢复.
    DELETING,
    /// 审计日志.
    AUDIT_LOG,
    /// 备份与恢复整个数据库.
    BACKUP,
    /// 视图、常用语: how people look at lists and the words that they use again.
    COMFORT
}
