package org.yiti.app.inspection;

import java.util.List;
import java.util.function.Function;
import org.yiti.model.Sentence;
import org.yiti.model.flow.Hand;
import org.yiti.model.flow.Transition;
import org.yiti.model.inspection.ConclusionNeed;
import org.yiti.model.inspection.Given;
import org.yiti.model.inspection.InspectionNeed;
import org.yiti.model.inspection.ReviewNeed;
import org.yiti.model.record.Code;

/// What the form of an act asks for; it follows from what the table of states says that the act needs.
///
/// @param lateReason whether a reason is asked for only where it is late
/// @param finish does it, or answers what is missing
record Asked(
        Code act,
        Hand hand,
        boolean reason,
        boolean lateReason,
        boolean text,
        boolean basis,
        boolean person,
        boolean verdict,
        Function<Given, List<Sentence>> finish) {
    static Asked of(Transition<?, ?, ?> line, Function<Given, List<Sentence>> finish) {
        var needs = line.needs();
        return new Asked(
                (Code) line.action(),
                line.hand(),
                needs.contains(InspectionNeed.REASON)
                        || needs.contains(ConclusionNeed.REASON)
                        || needs.contains(ReviewNeed.REASON),
                needs.contains(ReviewNeed.IN_TIME_OR_REASON),
                needs.contains(ReviewNeed.TEXT),
                needs.contains(InspectionNeed.BASIS),
                needs.contains(ConclusionNeed.RECIPIENT),
                needs.contains(ReviewNeed.VERDICT),
                finish);
    }
}
