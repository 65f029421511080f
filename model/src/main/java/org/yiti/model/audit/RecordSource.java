package org.yiti.model.audit;

import org.yiti.model.record.Code;

/// How a record came into the store.
public enum RecordSource implements Code {
    /// Written on the screen.
    SCREEN,
    /// Written on paper on the spot and entered later.
    PAPER,
    /// Collected from a laptop that had an audit kit.
    KIT
}
