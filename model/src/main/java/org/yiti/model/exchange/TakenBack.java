package org.yiti.model.exchange;

import org.yiti.model.Sentence;

/// What came of taking an import back as a whole.
public sealed interface TakenBack {
    /// The store is as if the package had never come; it can be taken in again.
    record Whole(long rows) implements TakenBack {}

    /// Nothing was done.
    record Impossible(Sentence reason) implements TakenBack {}
}
