package org.yiti.app.supervision;

import org.yiti.model.record.Code;

/// The stations of the loop that every item goes round (立项 to 回头看). Never stored.
enum LoopStage implements Code {
    OPENED,
    ISSUED,
    RECEIVED,
    WORKED,
    REPORTED,
    CHECKED,
    CLOSED,
    LOOKED_BACK
}
