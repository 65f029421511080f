package org.yiti.model.ledger;

/// What a sheet seems to be, by its heads.
public enum SheetKind {
    TASK_LEDGER,
    /// An export of hotline tickets or a table of their rates: figures of requests, not tasks.
    HOTLINE,
    OTHER
}
