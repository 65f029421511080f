package org.yiti.model.record;

/// Who may have the rows of a table once offices exchange packages.
/// Together with the row's home unit it gives the stream that its writes go into.
public enum Scope {
    /// What the owner office publishes downwards: plans, lists, registers, rules.
    PUBLISHED,
    /// What the doing unit reports upwards.
    REPORTED,
    /// What an office lays on a unit: written by the office that is over it, read by the unit and all over it.
    /// As long as its home is the office itself (a draft, an act that nobody is told of), it stays in the office.
    ASSIGNED,
    /// What never leaves the office: how its people look at the lists, the phrases they
    /// write with.
    KEPT
}
