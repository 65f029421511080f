package org.yiti.app.hotline;

import java.util.List;
import org.yiti.model.ledger.ImportPlan.Rejected;
import org.yiti.model.record.Step;

/// What the import of hotline volumes would do.
///
/// @param read rows below the head that are not blank
/// @param rejected every row that was not taken, with its reason
public record VolumePlan(
        Step step, int read, int added, int changed, int unchanged, List<Rejected> rejected) {
    public VolumePlan {
        rejected = List.copyOf(rejected);
    }
}
