package org.yiti.db.exchange.file;

/// What the records of a segment begin with.
final class Records {
    /// What follows belongs to a stream: its place in the manifest's list.
    static final int STREAM = 1;

    /// The head of a part of a transaction.
    static final int PART = 2;

    /// A change of the last part.
    static final int CHANGE = 3;

    private Records() {}
}
