package org.yiti.app.grid;

import org.yiti.model.Sentence;

/// The owner's answer to an edit.
public sealed interface Edited {
    /// The value is taken; the owner shows the rows anew when they are stored.
    record Accepted() implements Edited {}

    /// The value cannot stand. The typed text stays in the cell with the reason under it.
    record Refused(Sentence reason) implements Edited {}
}
