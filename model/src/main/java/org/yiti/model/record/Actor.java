package org.yiti.model.record;

/// Who writes. Every write names one; a write without is refused.
///
/// @param id stable id of the person in this office, such as the login name of the computer
/// @param name the name that history shows
public record Actor(String id, String name) {
    public Actor {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("an actor without a name");
        }
    }
}
