package org.yiti.app.ledger;

import java.time.LocalDate;

/// The first sheet of a ledger that goes to a unit.
///
/// @param due the day by which it has to be back
public record Cover(LocalDate due, CoverWords words) {}
