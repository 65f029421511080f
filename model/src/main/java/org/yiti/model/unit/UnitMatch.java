package org.yiti.model.unit;

import java.util.List;

/// What the register says to a written name. Only [One] and [Group] are answers; a suggestion is for a
/// person to confirm, and nothing is ever merged or made without one.
public sealed interface UnitMatch {
    /// The name, short name or alias of a unit.
    record One(Unit unit) implements UnitMatch {}

    /// A word for several units, with its members in the asked year.
    record Group(UnitGroup group, List<Unit> members) implements UnitMatch {
        public Group {
            members = List.copyOf(members);
        }
    }

    /// The name might mean one of these; the likeliest first.
    record Suggested(List<Unit> units) implements UnitMatch {
        public Suggested {
            units = List.copyOf(units);
        }
    }

    record Unknown() implements UnitMatch {}
}
