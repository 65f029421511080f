package org.yiti.app.ledger;

import java.util.UUID;

/// What a person decided on a name that no unit has. A name without a choice is left: the rows come in
/// without that unit, and it is filled in when the same file is imported again after the unit is known.
public sealed interface UnitChoice {
    /// The name is another one of this unit; it is remembered as its alias.
    record Existing(UUID unit) implements UnitChoice {}

    /// The name is a unit that the register has to learn.
    record Create() implements UnitChoice {}
}
