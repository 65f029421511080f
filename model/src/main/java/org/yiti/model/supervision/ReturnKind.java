package org.yiti.model.supervision;

import org.yiti.model.record.Code;

/// Why a closing report goes back (退回原因).
public enum ReturnKind implements Code {
    FACTS_UNCLEAR,
    NOT_SOLVED,
    EVIDENCE_MISSING,
    FORM_WRONG,
    OTHER
}
