package org.yiti.app.command;

import org.yiti.model.record.Code;

/// Under which head the sheet of shortcuts lists a command. Never stored.
public enum CommandGroup implements Code {
    PAGE,
    EDIT,
    ROWS,
    PROGRAM
}
