package org.yiti.app.block.bulk;

import org.yiti.model.record.Code;

/// What is done to a field of all selected tasks. Never stored.
enum BulkMode implements Code {
    KEEP,
    PUT,
    EMPTY,
    ADD,
    DROP,
    LATER_DAYS,
    LATER_MONTHS,
    EARLIER_DAYS,
    EARLIER_MONTHS;

    /// Whether a text belongs to it.
    boolean typed() {
        return this != KEEP && this != EMPTY;
    }
}
