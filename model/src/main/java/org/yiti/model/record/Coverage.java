package org.yiti.model.record;

/// How much of a table who reads it gets.
public enum Coverage {
    /// All that the store has.
    WHOLE,
    /// What is theirs only: sums of it are not the office's sums.
    PART,
    /// Nothing.
    NOTHING
}
