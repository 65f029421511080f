package org.yiti.model.programme;

import java.util.Arrays;
import java.util.List;
import org.yiti.model.record.Code;

/// The state of a task at a date (灯号), one set everywhere: word and shape first, colour last.
/// Order = severity, mildest first. `SILENT` (未报) is neither good nor bad and is never shown as either. `UNSEEN`
/// (看不到): the reports of the unit do not come to this store, so nothing can be said; it is never set by hand.
public enum Light implements Code {
    DONE,
    NORMAL,
    NOT_STARTED,
    LONG_TERM,
    UNSEEN,
    DUE_SOON,
    SILENT,
    BEHIND,
    OVERDUE,
    LISTED;

    /// Those that a person may set in place of the computed one.
    public static List<Light> setByHand() {
        return Arrays.stream(values()).filter(light -> light != UNSEEN).toList();
    }
}
