package org.yiti.model.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.yiti.model.programme.Task;

/// Σ(weight × percent) over Σ weight.
record WeightedPercent(BigDecimal weighted, BigDecimal weight) {
    static WeightedPercent of(List<Task> tasks, Function<Task, BigDecimal> percentOf) {
        var weighted = BigDecimal.ZERO;
        var weights = BigDecimal.ZERO;
        for (Task task : tasks) {
            var weight = task.weight();
            weighted = weighted.add(weight.multiply(percentOf.apply(task)));
            weights = weights.add(weight);
        }
        return new WeightedPercent(weighted, weights);
    }

    /// Empty where nothing has weight.
    Optional<BigDecimal> percent(Rounding rounding) {
        return rounding.quotient(weighted, weight);
    }
}
