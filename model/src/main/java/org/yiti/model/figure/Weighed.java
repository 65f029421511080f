package org.yiti.model.figure;

import java.math.BigDecimal;

/// Weight, planned and actual percent of a task, or of an issue's tasks together.
public record Weighed(BigDecimal weight, BigDecimal plan, BigDecimal actual) {
    /// In percentage points; positive is ahead.
    public BigDecimal gap() {
        return actual.subtract(plan);
    }

    public BigDecimal weighedPlan() {
        return weight.multiply(plan);
    }

    public BigDecimal weighedActual() {
        return weight.multiply(actual);
    }
}
