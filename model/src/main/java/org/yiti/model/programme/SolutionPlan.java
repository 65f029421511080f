package org.yiti.model.programme;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Code;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// One version of an issue's 解决方案; the one with the highest number is the newest.
public record SolutionPlan(Row row) {
    public SolutionPlan {
        row.mustBe(Table.SOLUTION_PLAN);
    }

    public UUID id() {
        return row.id();
    }

    public UUID issue() {
        return Objects.requireNonNull(row.reference(SOLUTION_PLAN_ISSUE));
    }

    public int version() {
        return Objects.requireNonNullElse(row.integer(SOLUTION_PLAN_VERSION), 0);
    }

    public String situation() {
        return row.words(SOLUTION_PLAN_SITUATION);
    }

    public String causes() {
        return row.words(SOLUTION_PLAN_CAUSES);
    }

    public String goal() {
        return row.words(SOLUTION_PLAN_GOAL);
    }

    public String mechanism() {
        return row.words(SOLUTION_PLAN_MECHANISM);
    }

    /// A version of before plans had states is as far as its approval says.
    public PlanState state() {
        return Code.read(PlanState.class, row.text(SOLUTION_PLAN_STATE))
                .orElse(approvedBy().isEmpty() ? PlanState.DRAFT : PlanState.APPROVED);
    }

    public String approvedBy() {
        return row.words(SOLUTION_PLAN_APPROVED_BY);
    }

    public @Nullable LocalDate approvedOn() {
        return row.date(SOLUTION_PLAN_APPROVED_ON);
    }
}
