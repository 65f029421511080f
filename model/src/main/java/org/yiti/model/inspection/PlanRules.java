package org.yiti.model.inspection;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.record.Field;

/// Which words of an inspection may be written when: what was submitted stands, or its scope could be widened after it
/// was approved (政府督查工作条例 art. 15).
public final class PlanRules {
    /// What is a note and not part of what was approved.
    private static final Set<Field> NOTES =
            Set.of(INSPECTION_REMARK, INSPECTION_UNIT_REMARK, INSPECTION_UNIT_AGAIN);

    private PlanRules() {}

    /// Why a field of the plan may not be written now.
    public static Optional<Sentence> plan(Inspection inspection, Field field) {
        return NOTES.contains(field) || inspection.state() == InspectionState.DRAFT
                ? Optional.empty()
                : Optional.of(Sentence.of("inspection.fixed", inspection.state()));
    }

    /// Why units may not be added or taken out now.
    public static Optional<Sentence> units(Inspection inspection) {
        return inspection.state() == InspectionState.DRAFT
                ? Optional.empty()
                : Optional.of(Sentence.of("inspection.units.fixed", inspection.state()));
    }

    /// Why a visit may not be written down on this day.
    ///
    /// @param day empty where the day is taken out again
    public static Optional<Sentence> visit(
            InspectionCase of, InspectedUnit unit, @Nullable LocalDate day) {
        var inspection = of.inspection();
        if (inspection.state() != InspectionState.UNDER_WAY) {
            return Optional.of(Sentence.of("inspection.visit.not-now", inspection.state()));
        }
        if (of.conclusion(unit).filter(each -> each.issuedOn() != null).isPresent()) {
            return Optional.of(Sentence.of("inspection.visit.concluded"));
        }
        var from = inspection.startedOn();
        var to = inspection.endsOn();
        if (day == null || from == null || to == null) {
            return Optional.empty();
        }
        return day.isBefore(from) || day.isAfter(to)
                ? Optional.of(Sentence.of("inspection.visit.outside", from, to))
                : Optional.empty();
    }

    /// Why the words of a conclusion may not be written now.
    public static Optional<Sentence> conclusion(Conclusion conclusion) {
        return conclusion.state() == ConclusionState.DRAFT
                ? Optional.empty()
                : Optional.of(Sentence.of("inspection.conclusion.fixed", conclusion.state()));
    }
}
