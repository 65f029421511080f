package org.yiti.model.attachment;

import org.yiti.model.record.Code;

/// Whether the file of an attachment can be opened here.
public enum FileState implements Code {
    HERE,
    /// Its row came without it: it is to be asked for.
    WANTED,
    /// There is a file, but not what the row speaks of.
    DAMAGED
}
