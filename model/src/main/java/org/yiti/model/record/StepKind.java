package org.yiti.model.record;

/// Whether a step does something new or takes back, or does again, an earlier one.
public sealed interface StepKind {
    record Do() implements StepKind {}

    /// @param step number of the step that is taken back
    record Undo(long step) implements StepKind {}

    /// @param step number of the step that is done again (the original one)
    record Redo(long step) implements StepKind {}
}
