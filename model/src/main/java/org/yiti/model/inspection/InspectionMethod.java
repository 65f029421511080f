package org.yiti.model.inspection;

import org.yiti.model.record.Code;

/// The eight ways in which an inspection may look (政府督查工作条例 art. 12); a plan names those it uses.
public enum InspectionMethod implements Code {
    /// 要求督查对象自查、说明情况.
    SELF_REPORT,
    /// 听取督查对象汇报.
    BRIEFING,
    /// 开展检查、访谈、暗访.
    ON_SITE,
    /// 组织座谈、听证、统计、评估.
    SURVEY,
    /// 调阅、复制与督查事项有关的资料.
    RECORDS,
    /// 通过信函、电话、媒体等渠道收集线索.
    LEADS,
    /// 约谈督查对象负责人或者相关责任人.
    TALK,
    /// 运用现代信息技术手段开展“互联网＋督查”.
    ONLINE
}
