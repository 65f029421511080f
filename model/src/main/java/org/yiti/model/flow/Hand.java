package org.yiti.model.flow;

import org.yiti.model.record.Code;

/// In whose name an act is done. An office that has a unit's papers before it may enter the unit's acts, too: what
/// counts is whose act it is.
public enum Hand implements Code {
    /// The supervision office's clerk (督查员).
    CLERK(true),
    /// The head of the supervision office, or who may approve for the government (督查主管; 政府督查工作条例 art. 11).
    APPROVER(true),
    /// The doing unit's liaison (单位联络员).
    LIAISON(false),
    /// The doing unit's head (单位负责人).
    UNIT_HEAD(false);

    private final boolean office;

    Hand(boolean office) {
        this.office = office;
    }

    /// Whether what needs that hand may be done in this one's name: a head may do what his people may.
    public boolean covers(Hand needed) {
        return office == needed.office && ordinal() >= needed.ordinal();
    }

    /// Whether it is the supervision office's hand, not the unit's.
    public boolean ofOffice() {
        return office;
    }
}
