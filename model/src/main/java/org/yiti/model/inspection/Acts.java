package org.yiti.model.inspection;

import static org.yiti.model.record.Field.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.flow.Move;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;

/// What is written when something is done to an inspection, to a conclusion or about a review; or why it is not done.
public final class Acts {
    /// What comes of an act that somebody wants to do.
    public sealed interface Acted {
        record Done(List<Change> changes) implements Acted {}

        record Refused(List<Sentence> missing) implements Acted {}
    }

    private Acts() {}

    public static Acted act(InspectionLook looked, InspectionAction action) {
        var inspection = looked.inspection();
        return acted(
                InspectionFlow.TABLE.move(
                        inspection.state(), action, looked.given().hand(), looked),
                () ->
                        List.of(
                                put(
                                        Table.INSPECTION,
                                        inspection.row().id(),
                                        values(looked, action))));
    }

    private static Map<Field, @Nullable Object> values(
            InspectionLook looked, InspectionAction action) {
        var given = looked.given();
        var values = new HashMap<Field, @Nullable Object>();
        switch (action) {
            case SUBMIT -> {
                values.put(INSPECTION_SUBMITTED_ON, given.day());
                values.put(INSPECTION_REVISION, looked.inspection().revision() + 1);
                values.put(INSPECTION_REASON, null);
            }
            case SEND_BACK, AMEND -> {
                values.put(INSPECTION_SUBMITTED_ON, null);
                values.put(INSPECTION_APPROVED_ON, null);
                values.put(INSPECTION_APPROVED_BY, null);
                values.put(INSPECTION_APPROVAL_BASIS, null);
                values.put(INSPECTION_STARTED_ON, null);
                values.put(INSPECTION_REASON, given.reason());
            }
            case APPROVE -> {
                values.put(INSPECTION_APPROVED_ON, given.day());
                values.put(INSPECTION_APPROVED_BY, given.by());
                values.put(INSPECTION_APPROVAL_BASIS, given.basis());
            }
            case START -> values.put(INSPECTION_STARTED_ON, given.day());
            case CONCLUDE -> values.put(INSPECTION_CONCLUDED_ON, given.day());
            case CLOSE -> values.put(INSPECTION_CLOSED_ON, given.day());
            case CALL_OFF -> {
                values.put(INSPECTION_CALLED_OFF_ON, given.day());
                values.put(INSPECTION_REASON, given.reason());
            }
        }
        return values;
    }

    public static Acted act(ConclusionLook looked, ConclusionAction action) {
        var given = looked.given();
        var values = new HashMap<Field, @Nullable Object>();
        switch (action) {
            case ISSUE -> {
                values.put(CONCLUSION_ISSUED_ON, given.day());
                values.put(CONCLUSION_ISSUED_BY, given.by());
            }
            case TAKE_BACK -> {
                values.put(CONCLUSION_ISSUED_ON, null);
                values.put(CONCLUSION_ISSUED_BY, null);
                values.put(CONCLUSION_REMARK, given.reason());
            }
            case DELIVER -> {
                values.put(CONCLUSION_DELIVERED_ON, given.day());
                values.put(CONCLUSION_DELIVERED_TO, given.person());
            }
        }
        var conclusion = looked.conclusion();
        return acted(
                ConclusionFlow.TABLE.move(conclusion.state(), action, given.hand(), looked),
                () -> List.of(put(Table.CONCLUSION, conclusion.id(), values)));
    }

    public static Acted act(ConclusionLook looked, ReviewAction action) {
        return acted(
                ReviewFlow.TABLE.move(looked.reviewState(), action, looked.given().hand(), looked),
                () -> List.of(change(looked, action)));
    }

    private static Change change(ConclusionLook looked, ReviewAction action) {
        var given = looked.given();
        if (action == ReviewAction.APPLY) {
            return new Change.Add(
                    Table.REVIEW,
                    RowIds.fresh(),
                    Map.of(
                            REVIEW_CONCLUSION,
                            looked.conclusion().id(),
                            REVIEW_APPLIED_ON,
                            given.day(),
                            REVIEW_APPLIED_BY,
                            given.by(),
                            REVIEW_REASON,
                            given.reason()));
        }
        var values = new HashMap<Field, @Nullable Object>();
        if (action == ReviewAction.ACCEPT) {
            values.put(REVIEW_ACCEPTED_ON, given.day());
            values.put(REVIEW_ACCEPTED_BY, given.by());
        } else {
            values.put(REVIEW_DECIDED_ON, given.day());
            values.put(REVIEW_DECIDED_BY, given.by());
            values.put(REVIEW_TEXT, given.text());
            values.put(REVIEW_LATE_REASON, given.reason().isEmpty() ? null : given.reason());
            var verdict = given.verdict();
            values.put(
                    REVIEW_VERDICT,
                    action == ReviewAction.DECIDE && verdict != null ? verdict.name() : null);
        }
        return put(Table.REVIEW, looked.review().orElseThrow().id(), values);
    }

    private static Change put(
            Table table, java.util.UUID row, Map<Field, @Nullable Object> values) {
        return new Change.Put(table, row, values);
    }

    private static <S> Acted acted(Move<S> move, java.util.function.Supplier<List<Change>> made) {
        return switch (move) {
            case Move.To<S> _ -> new Acted.Done(new ArrayList<>(made.get()));
            case Move.Refused<S>(var missing) -> new Acted.Refused(missing);
        };
    }
}
