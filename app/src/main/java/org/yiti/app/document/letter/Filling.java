package org.yiti.app.document.letter;

import java.util.List;
import java.util.Optional;

/// What stands at the places of a template.
public interface Filling {
    sealed interface Value {
        /// Words; a line end begins a new paragraph.
        record Words(String words) implements Value {}

        /// A picture, or none where it is not here.
        record Shown(Optional<SmallPicture> picture) implements Value {}
    }

    /// What stands at a place, as a person wrote its name; empty for a name that nobody knows.
    Optional<Value> value(String name);

    /// The rows of a list; empty for a name that nobody knows.
    Optional<List<Filling>> rows(String name);
}
