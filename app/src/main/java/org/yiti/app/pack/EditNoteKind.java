package org.yiti.app.pack;

import org.yiti.model.record.Code;

/// What is to be looked at of words that the office wrote.
public enum EditNoteKind implements Code {
    /// 需更新: the data say something else than when the words were written.
    STALE,
    /// 未核: a number that no figure of the page stands for.
    UNCHECKED
}
