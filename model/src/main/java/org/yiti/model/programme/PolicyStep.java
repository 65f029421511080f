package org.yiti.model.programme;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Code;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// Planned and actual date of one stage of a policy.
public record PolicyStep(Row row) {
    public PolicyStep {
        row.mustBe(Table.POLICY_STAGE);
    }

    public UUID id() {
        return row.id();
    }

    public UUID policy() {
        return Objects.requireNonNull(row.reference(POLICY_STAGE_POLICY));
    }

    public PolicyStage stage() {
        return Code.read(PolicyStage.class, row.text(POLICY_STAGE_STAGE))
                .orElse(PolicyStage.PLANNED);
    }

    public @Nullable LocalDate plannedOn() {
        return row.date(POLICY_STAGE_PLANNED_ON);
    }

    public @Nullable LocalDate actualOn() {
        return row.date(POLICY_STAGE_ACTUAL_ON);
    }
}
