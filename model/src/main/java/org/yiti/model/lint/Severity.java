package org.yiti.model.lint;

import org.yiti.model.record.Code;

/// What a finding asks for.
public enum Severity implements Code {
    /// It has to be put right before the list goes on.
    ERROR,
    /// It has to be put right or explained.
    WARNING
}
