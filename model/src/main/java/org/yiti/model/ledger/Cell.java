package org.yiti.model.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;

/// What one cell of a sheet holds. Formulas come as their last computed value, never as formulas.
public sealed interface Cell {
    /// What a person sees in the cell.
    String shown();

    record Blank() implements Cell {
        @Override
        public String shown() {
            return "";
        }
    }

    record Text(String shown) implements Cell {}

    /// @param shown as the cell's number format shows it (a percent as `45.6%`)
    record Number(BigDecimal value, String shown) implements Cell {}

    /// A number that the cell's format shows as a date.
    record Day(LocalDate value, String shown) implements Cell {}
}
