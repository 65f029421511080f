package org.yiti.model.baseline;

import org.yiti.model.record.Code;

/// How something differs from the baseline.
public enum Kind implements Code {
    ADDED,
    REMOVED,
    /// At another place of its list, or in another issue.
    MOVED,
    CHANGED
}
