package org.yiti.model.ledger;

/// Whose value stays. A question without an answer keeps ours.
public enum Answer {
    OURS,
    THEIRS
}
