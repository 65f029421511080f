package org.yiti.app.grid;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/// What the status bar says of the selected block.
///
/// @param cells selected cells that are not blank
/// @param numbers those of them that are numbers
/// @param sum sum of the numbers
public record GridStatus(int cells, int numbers, BigDecimal sum) {
    public static final GridStatus NONE = new GridStatus(0, 0, BigDecimal.ZERO);

    /// Arithmetic mean of the numbers, to 16 digits; empty without numbers.
    public Optional<BigDecimal> mean() {
        return numbers == 0
                ? Optional.empty()
                : Optional.of(
                        sum.divide(BigDecimal.valueOf(numbers), MathContext.DECIMAL64)
                                .stripTrailingZeros());
    }

    GridStatus plus(GridCell cell) {
        if (cell.blank()) {
            return this;
        }
        var number = cell.number();
        return number == null
                ? new GridStatus(cells + 1, numbers, sum)
                : new GridStatus(cells + 1, numbers + 1, sum.add(number));
    }
}
