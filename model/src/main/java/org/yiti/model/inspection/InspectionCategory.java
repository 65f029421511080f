package org.yiti.model.inspection;

import org.yiti.model.record.Code;

/// What an inspection is about (政府督查工作条例 art. 4).
public enum InspectionCategory implements Code {
    /// 党中央、国务院重大决策部署落实情况.
    DECISIONS,
    /// 上级和本级人民政府重要工作部署落实情况.
    WORK_PLAN,
    /// 督查对象法定职责履行情况.
    DUTIES,
    /// 本级人民政府所属部门和下级人民政府的行政效能.
    EFFICIENCY
}
