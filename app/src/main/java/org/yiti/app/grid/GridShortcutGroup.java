package org.yiti.app.grid;

import org.yiti.model.record.Code;

/// Under which head the sheet of shortcuts lists a key of the grids. Never stored.
public enum GridShortcutGroup implements Code {
    MOVE,
    SELECT,
    TYPE,
    LOOK
}
