package org.yiti.app.view;

import org.yiti.model.record.Code;

/// The lists that views are saved of.
public enum ViewList implements Code {
    TASKS,
    MATRIX,
    ISSUES
}
