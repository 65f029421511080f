package org.yiti.model.unit;

/// One unit name out of a cell that names several.
///
/// @param role what the cell says of it; [Role#UNSAID] where it says nothing
public record UnitEntry(Role role, String name) {
    /// The role that a word before or behind the name gives.
    public enum Role {
        UNSAID,
        LEAD,
        RESPONSIBLE,
        COOPERATING
    }
}
