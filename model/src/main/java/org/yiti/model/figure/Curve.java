package org.yiti.model.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// The S-curve of a scope: weighted planned and actual progress at the end of each month, in percent with
/// one decimal, from the same functions as the figures.
///
/// @param plan twelve values, January first; empty where no task counts
/// @param actual values up to the month of the date
public record Curve(
        FigureScope scope, LocalDate asOf, List<BigDecimal> plan, List<BigDecimal> actual) {
    public Curve {
        plan = List.copyOf(plan);
        actual = List.copyOf(actual);
    }
}
