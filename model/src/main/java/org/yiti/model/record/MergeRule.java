package org.yiti.model.record;

/// What happens when two offices change the same field group without having seen each other.
public enum MergeRule {
    /// The later write is shown, both are kept, the owner office decides.
    REVIEW,
    /// As [#REVIEW], with the two texts side by side; never merged by machine.
    TEXT,
    /// As [#REVIEW], but of rival states the less final one is shown until the office decides, whichever came later.
    /// The state is the first field of its group.
    STATE,
    /// The later write is shown; the other stays in the history only.
    QUIET
}
