package org.yiti.model.draw;

import org.yiti.model.record.Code;

/// What a sample is drawn from.
public enum DrawnOf implements Code {
    /// Supervision items that were reported done or are closed.
    ITEMS,
    /// Tasks that were reported done or are done.
    TASKS,
    /// The places that such items name, each once.
    PLACES
}
