package org.yiti.model.inspection;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Code;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// What an inspection found at one unit (督查结论). As soon as it is delivered the unit has it, and it speaks for itself:
/// the plan it comes from stays in the office, where the unit's row in it points at the conclusion.
public record Conclusion(Row row) {
    public Conclusion {
        row.mustBe(Table.CONCLUSION);
    }

    public UUID id() {
        return row.id();
    }

    public @Nullable UUID unit() {
        return row.reference(CONCLUSION_UNIT);
    }

    /// Code of the office that made it.
    public String office() {
        return row.words(CONCLUSION_OFFICE);
    }

    /// What the inspection is called.
    public String title() {
        return row.words(CONCLUSION_TITLE);
    }

    public Optional<InspectionKind> kind() {
        return Code.read(InspectionKind.class, row.text(CONCLUSION_KIND));
    }

    public String no() {
        return row.words(CONCLUSION_NO);
    }

    public String facts() {
        return row.words(CONCLUSION_FACTS);
    }

    public String evidence() {
        return row.words(CONCLUSION_EVIDENCE);
    }

    public String demand() {
        return row.words(CONCLUSION_DEMAND);
    }

    /// Until when the demand is to be met.
    public @Nullable LocalDate due() {
        return row.date(CONCLUSION_DUE);
    }

    public String author() {
        return row.words(CONCLUSION_AUTHOR);
    }

    public @Nullable LocalDate issuedOn() {
        return row.date(CONCLUSION_ISSUED_ON);
    }

    public @Nullable LocalDate deliveredOn() {
        return row.date(CONCLUSION_DELIVERED_ON);
    }

    public String deliveredTo() {
        return row.words(CONCLUSION_DELIVERED_TO);
    }

    public ConclusionState state() {
        if (issuedOn() == null) {
            return ConclusionState.DRAFT;
        }
        return deliveredOn() == null ? ConclusionState.ISSUED : ConclusionState.DELIVERED;
    }

    /// The last day on which the unit may ask for a review; empty until it is delivered.
    public Optional<LocalDate> reviewUntil() {
        var delivered = deliveredOn();
        return delivered == null
                ? Optional.empty()
                : Optional.of(delivered.plusDays(Review.APPLY_DAYS));
    }
}
