package org.yiti.model.hotline;

import java.util.List;
import java.util.UUID;

/// Sums of hotline volumes, added up by the store.
public interface VolumeTotals {
    /// @param received requests received (受理量)
    /// @param dispatched requests dispatched (派单量)
    record Total(UUID issue, int month, long received, long dispatched) {}

    /// What was dispatched to a unit in a month, of all issues.
    record OfUnit(UUID unit, int month, long dispatched) {}

    /// One total for every issue and month that has volumes, by issue and month. Where an office keeps a row
    /// for the whole area (one without a unit) beside those of its units, the total is the area's row alone:
    /// it counts what the units count, and often more.
    List<Total> byIssueAndMonth(UUID programme);

    /// One sum for every unit and month that has volumes, by unit and month.
    List<OfUnit> byUnitAndMonth(UUID programme);
}
