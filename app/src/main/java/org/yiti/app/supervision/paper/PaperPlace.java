package org.yiti.app.supervision.paper;

import java.util.List;
import java.util.stream.Stream;
import org.yiti.model.record.Code;

/// The places that a template of a paper may have. Its label is what stands between the braces.
enum PaperPlace implements Code {
    NUMBER,
    DATE,
    OFFICE,
    SIGNER,
    RECIPIENT,
    ITEM_NO,
    ITEM_TITLE,
    ITEM_DEMAND,
    ITEM_BASIS,
    ITEM_SOURCE,
    ITEM_MODE,
    ITEM_URGENCY,
    ITEM_SECRECY,
    ITEM_RHYTHM,
    ITEM_LEADER,
    ITEM_INSTRUCTION,
    ITEM_PLACE,
    ITEM_LEAD,
    ITEM_UNITS,
    ITEM_DUE,
    ITEM_DUE_STATE,
    ITEM_STATE,
    ITEM_VERDICT,
    ITEM_DRAFTER,
    ITEM_APPROVER,
    ISSUED_ON,
    ISSUE_NUMBER,
    EXTENSIONS,
    RETURNS,
    URGES,
    ACT_BY,
    ACT_TEXT,
    ACT_REASON,
    REPORT_TEXT,
    REPORT_BY,
    REPORT_SIGNED,
    REPORT_ON,
    CHECK_TEXT,
    CHECK_BY,
    CHECK_ON,
    CHECK_RESULT,
    INSPECTOR,
    CLOSE_TEXT,
    CLOSE_BY,
    CLOSE_ON,
    LOOK_BACK_ON,
    ROW_NUMBER,
    EVENT_DAY,
    EVENT_ACT,
    EVENT_BY,
    EVENT_TEXT,
    FILE_NAME,
    FILE_FROM,
    UNIT_NAME,
    UNIT_DUTY,
    PICTURE_1,
    PICTURE_2,
    PICTURE_3,
    CAPTION_1,
    CAPTION_2,
    CAPTION_3;

    /// Those that say something of the item or the paper, and not of a row of a list.
    static List<PaperPlace> ofItem() {
        return Stream.of(values()).filter(place -> place.compareTo(ROW_NUMBER) < 0).toList();
    }
}
