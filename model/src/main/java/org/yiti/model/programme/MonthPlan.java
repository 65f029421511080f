package org.yiti.model.programme;

import static org.yiti.model.record.Field.*;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// What is to be done on a task in one month (月度计划): words, a quantity of this month, the percent reached by its end.
public record MonthPlan(Row row) {
    public MonthPlan {
        row.mustBe(Table.MONTH_PLAN);
    }

    public UUID id() {
        return row.id();
    }

    public UUID task() {
        return Objects.requireNonNull(row.reference(MONTH_PLAN_TASK));
    }

    public int month() {
        return Objects.requireNonNullElse(row.integer(MONTH_PLAN_MONTH), 0);
    }

    public String text() {
        return row.words(MONTH_PLAN_TEXT);
    }

    public @Nullable BigDecimal quantity() {
        return row.decimal(MONTH_PLAN_QUANTITY);
    }

    public @Nullable BigDecimal percent() {
        return row.decimal(MONTH_PLAN_PERCENT);
    }
}
