package org.yiti.model.programme;

import org.yiti.model.record.Code;

/// Where an issue of the list comes from: the city list (27) or the office's own addition (X).
public enum IssueOrigin implements Code {
    LISTED,
    OWN
}
