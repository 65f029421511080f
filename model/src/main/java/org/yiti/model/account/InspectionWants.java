package org.yiti.model.account;

import static org.yiti.model.record.Field.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yiti.model.flow.Flow;
import org.yiti.model.flow.Hand;
import org.yiti.model.inspection.Conclusion;
import org.yiti.model.inspection.ConclusionFlow;
import org.yiti.model.inspection.Inspection;
import org.yiti.model.inspection.InspectionFlow;
import org.yiti.model.inspection.Review;
import org.yiti.model.inspection.ReviewFlow;
import org.yiti.model.inspection.ReviewState;
import org.yiti.model.record.Change;
import org.yiti.model.record.Code;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;

/// What has to be allowed for writing into an inspection, a conclusion or a review. They have no rows of acts as items
/// have: which act it is follows from where the row stands before and after. An approval is the approver's, and nothing
/// else is; so a leader approves a plan without writing it, and a clerk writes it without approving it.
final class InspectionWants {
    /// What an approver's act says.
    private static final Set<Field> APPROVALS =
            Set.of(
                    INSPECTION_APPROVED_BY,
                    INSPECTION_APPROVED_ON,
                    INSPECTION_APPROVAL_BASIS,
                    INSPECTION_CALLED_OFF_ON,
                    CONCLUSION_ISSUED_BY,
                    CONCLUSION_ISSUED_ON,
                    REVIEW_DECIDED_BY,
                    REVIEW_DECIDED_ON,
                    REVIEW_VERDICT,
                    REVIEW_TEXT,
                    REVIEW_LATE_REASON);

    /// Why it is done, whoever does it.
    private static final Set<Field> REASONS = Set.of(INSPECTION_REASON, CONCLUSION_REMARK);

    /// What any act writes, or empties where it leads back.
    private static final Set<Field> ACTS =
            Set.of(
                    INSPECTION_SUBMITTED_ON,
                    INSPECTION_REVISION,
                    INSPECTION_STARTED_ON,
                    INSPECTION_CONCLUDED_ON,
                    INSPECTION_CLOSED_ON,
                    CONCLUSION_DELIVERED_ON,
                    CONCLUSION_DELIVERED_TO,
                    REVIEW_ACCEPTED_ON,
                    REVIEW_ACCEPTED_BY);

    private final StepRows rows;
    private final boolean undone;

    /// @param undone whether an act is taken back
    InspectionWants(StepRows rows, boolean undone) {
        this.rows = rows;
        this.undone = undone;
    }

    List<Wanted> of(Change change) {
        var values =
                switch (change) {
                    case Change.Add(var _, var _, var given) -> given;
                    case Change.Put(var _, var _, var given) -> given;
                    case Change.Remove _, Change.Restore _ -> Map.<Field, Object>of();
                };
        var hand = hand(change);
        boolean approves =
                hand.isEmpty()
                        ? moved(change) || says(values)
                        : hand.get() == Hand.APPROVER || (says(values) && !undone);
        var wanted = new ArrayList<Wanted>();
        if (approves) {
            wanted.add(Wanted.to(Right.APPROVE, Matter.INSPECTION));
        }
        if (!approves || hand.filter(Hand.APPROVER::equals).isEmpty() || more(values)) {
            wanted.add(Wanted.to(Right.WRITE, Matter.INSPECTION));
        }
        return wanted;
    }

    private static boolean says(Map<Field, ? extends @Nullable Object> values) {
        return values.entrySet().stream()
                .anyMatch(each -> APPROVALS.contains(each.getKey()) && each.getValue() != null);
    }

    /// Whether something else is written than what an approver's act writes.
    private boolean more(Map<Field, ? extends @Nullable Object> values) {
        return values.entrySet().stream()
                .filter(each -> !APPROVALS.contains(each.getKey()))
                .filter(each -> !REASONS.contains(each.getKey()))
                .anyMatch(each ->
                        !ACTS.contains(each.getKey()) || (each.getValue() != null && !undone));
    }

    private boolean moved(Change change) {
        return !state(before(change)).equals(state(after(change)));
    }

    /// Whose act leads from where the row stands to where it will stand; empty where none does, and where it stays.
    private Optional<Hand> hand(Change change) {
        if (!moved(change)) {
            return Optional.empty();
        }
        var from = state(undone ? after(change) : before(change));
        var to = state(undone ? before(change) : after(change));
        return switch (change.table()) {
            case CONCLUSION -> hand(ConclusionFlow.TABLE, from, to);
            case REVIEW -> hand(ReviewFlow.TABLE, from, to);
            default -> hand(InspectionFlow.TABLE, from, to);
        };
    }

    private static <S extends Enum<S> & Code, A extends Enum<A> & Code> Optional<Hand> hand(
            Flow<S, A, ?> flow, Code from, Code to) {
        return flow.transitions().stream()
                .filter(line -> line.from().contains(from) && to.equals(line.to()))
                .<Hand>map(line -> line.hand())
                .findFirst();
    }

    private Row before(Change change) {
        return rows.before(change.table(), change.row()).orElseGet(() -> nothing(change));
    }

    private Row after(Change change) {
        return rows.find(change.table(), change.row()).orElseGet(() -> nothing(change));
    }

    private static Row nothing(Change change) {
        return Row.of(change.table(), change.row(), Map.of());
    }

    private static Code state(Row row) {
        return switch (row.table()) {
            case CONCLUSION -> new Conclusion(row).state();
            case REVIEW -> row.filled().isEmpty() ? ReviewState.NONE : new Review(row).state();
            default -> new Inspection(row).state();
        };
    }
}
