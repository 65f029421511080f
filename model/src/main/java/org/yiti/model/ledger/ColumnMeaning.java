package org.yiti.model.ledger;

import java.util.List;
import java.util.Set;
import org.yiti.model.record.Code;

/// What a column of a ledger holds, with the heads it is known by (compared without blanks, in half width).
/// The first word of each is the one of the target ledger, the second its English one.
public enum ColumnMeaning implements Code {
    SEQUENCE("序号", "No.", "编号序", "行号"),
    THEME("主题", "Theme", "主题名称", "业务类别", "领域", "类别", "板块"),
    ISSUE("问题", "Issue", "具体问题", "问题名称", "题目", "每月一题", "考评项目", "工作事项", "事项名称"),
    TASK_NO("任务编号", "Task no.", "任务号", "编号", "任务序号", "事项编号"),
    CONTENT(
            "任务内容", "Task", "任务", "工作任务", "重点任务", "具体任务", "任务名称", "工作内容", "主要任务", "工作目标", "绩效任务",
            "指标内容", "工作节点", "事项描述", "民生实事", "实事内容", "序号与任务", "主要工作", "主要内容", "工作措施", "具体措施", "重点工作",
            "督办事项", "督查事项", "目标任务"),
    DONE_CRITERION(
            "完成标志",
            "Done when",
            "完成标准",
            "工作标准",
            "年度任务及目标",
            "年度目标",
            "目标",
            "完成形式",
            "成果形式",
            "工作要求",
            "完成目标"),
    LEAD_UNIT("牵头单位", "Lead unit", "主责单位", "牵头部门", "主责部门", "主办单位", "主办部门", "第一责任单位"),
    RESPONSIBLE_UNITS("责任单位", "Responsible units", "责任部门", "承办单位", "承办部门", "主要责任单位", "落实单位"),
    COOPERATING_UNITS("配合单位", "Cooperating units", "协办单位", "配合部门", "协办部门", "配合方", "协同单位"),
    /// Units of several roles in one cell.
    UNITS("责任主体", "Units", "责任分工", "牵头及责任单位", "牵头单位及责任单位", "牵头/责任单位", "单位"),
    DUE(
            "完成时限", "Due", "完成时间", "时限", "办结时限", "完成日期", "计划完成时间", "计划完成日期", "时间节点", "截止时间", "截止日期",
            "时间要求", "进度安排"),
    START("启动时间", "Start", "开始时间", "起始时间", "开工时间", "启动日期", "开始日期"),
    MONTH_PLAN("月计划", "plan"),
    QUANTITY_TARGET("数量目标", "Quantity target", "目标值", "年度目标值", "目标数", "目标量", "任务量", "计划数"),
    QUANTITY_UNIT("计量单位", "Counted in", "单位(量)", "数量单位"),
    PROGRESS_TEXT(
            "本月进展",
            "Progress",
            "进展情况",
            "目前进展情况",
            "工作进展",
            "进展",
            "完成情况",
            "全年完成情况",
            "上半年进展情况",
            "落实情况",
            "当前进展说明",
            "进展说明",
            "本月进展情况",
            "推进情况"),
    /// The progress of a named month, whatever month the file is of.
    MONTH_PROGRESS("月进展", "Month progress"),
    STATUS("完成状态", "Status", "当前状态", "状态", "是否完成", "当前进展状态", "办理状态", "任务状态"),
    PROBLEM("存在问题", "Problems", "问题及原因", "存在问题及原因", "存在的问题", "困难问题", "问题描述", "存在困难"),
    NEXT_STEP(
            "下步措施", "Next steps", "下一步措施", "下一步工作措施", "下步工作措施", "下一步工作", "下步工作", "研究解决意见", "下一步计划"),
    CONTACT("联系人及电话", "Contact and phone", "联系人", "联系电话", "责任人", "联络员", "经办人", "联系方式", "电话"),
    LEADER("责任领导", "Leader", "牵头领导", "分管区领导", "分管领导", "主管领导", "牵头市领导", "分管市领导", "包案领导"),
    REMARK("备注", "Remark", "说明"),
    MONTH_QUANTITY("本月完成量", "Done this month", "本月完成数", "本月完成数量"),
    DONE_PERCENT("累计完成%", "Done in all (%)", "累计完成率", "完成百分比", "进度(%)", "进度%"),
    WEIGHT("权重", "Weight", "分值", "任务权重"),
    /// The id of the row in this program, hidden.
    ROW_KEY("系统内编号", "Row key"),
    /// The point of the log at which the row was written out, hidden; see [Revision].
    REVISION("系统内版本", "Revision"),
    /// What the columns do not show and figures need, hidden; see [TaskFacts].
    ROW_FACTS("系统内数据", "Row facts"),
    /// A column that is known and has no place here, or that nobody knows.
    IGNORED(
            "年度投资(元)", "支撑项目", "市级牵头单位", "市折子号", "折子号", "是否为创新工作", "区域", "街乡镇", "事项类型", "所属类别",
            "支持级别", "事项来源", "工单编号", "协调事项", "涉及企业", "物业管理单位", "产权单位", "户数", "面积", "是否已提交", "版本",
            "附件", "部门", "诉求", "标题");

    private static final Set<ColumnMeaning> JOINED =
            Set.of(
                    CONTENT,
                    DONE_CRITERION,
                    RESPONSIBLE_UNITS,
                    COOPERATING_UNITS,
                    PROGRESS_TEXT,
                    MONTH_PROGRESS,
                    PROBLEM,
                    NEXT_STEP,
                    CONTACT,
                    LEADER,
                    REMARK);

    private static final Set<ColumnMeaning> NUMBERS =
            Set.of(SEQUENCE, QUANTITY_TARGET, MONTH_QUANTITY, DONE_PERCENT, WEIGHT);

    private static final Set<ColumnMeaning> REPORTED =
            Set.of(PROGRESS_TEXT, MONTH_PROGRESS, PROBLEM, NEXT_STEP, MONTH_QUANTITY, DONE_PERCENT);

    private final List<String> words;

    ColumnMeaning(String... words) {
        this.words = List.of(words);
    }

    /// The heads that mean this, the target ledger's own first.
    public List<String> words() {
        return words;
    }

    /// Whether several columns may mean this; their texts are then joined by a line break.
    public boolean joined() {
        return JOINED.contains(this);
    }

    /// Whether a column of it names its month.
    public boolean ofMonth() {
        return this == MONTH_PLAN || this == MONTH_PROGRESS;
    }

    /// Whether our own files hold it as a number.
    public boolean number() {
        return NUMBERS.contains(this);
    }

    /// Whether it is kept in a month's report.
    public boolean reported() {
        return REPORTED.contains(this);
    }

    /// Whether an empty cell is filled from the row above, as ledgers leave it out when it repeats.
    boolean filledDown() {
        return this == THEME
                || this == ISSUE
                || this == CONTENT
                || this == LEAD_UNIT
                || this == UNITS;
    }
}
