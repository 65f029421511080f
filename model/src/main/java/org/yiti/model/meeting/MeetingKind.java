package org.yiti.model.meeting;

import org.yiti.model.record.Code;

/// What a meeting is for.
public enum MeetingKind implements Code {
    /// 专题会: hears the month's theme.
    THEME,
    /// 点评会: the secretary comments on the month's results before all heads.
    REVIEW,
    /// 调度会: a vice-mayor's, about one or few issues.
    DISPATCH,
    /// 会商: supervision office, hotline centre and lead units judge the month together.
    CONSULTATION
}
