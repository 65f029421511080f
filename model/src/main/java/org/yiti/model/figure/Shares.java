package org.yiti.model.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The shares of the parts of one whole, levelled so that they total exactly 100 (合计调平). Every share is
/// rounded half-up; if together they miss 100, the largest of those that rounding moved the wrong way each
/// give way by one unit of the last decimal and are marked: a unit matters least to the largest, and every
/// share stays within one unit of its exact value. This is how offices do it: of 222 tasks, 17, 162, 10, 24
/// and 9 round to 100.1 together and were published as 7.7, 72.9 (not 73.0), 4.5, 10.8 and 4.1. (Pure largest
/// remainder would take the unit from the smallest part, 4.1.)
public final class Shares {
    /// @param exact the share rounded half-up on its own
    /// @param percent the share as shown
    public record Share(BigDecimal part, BigDecimal exact, BigDecimal percent) {
        /// Whether it was moved so that the total fits; a table marks such a cell.
        public boolean moved() {
            return exact.compareTo(percent) != 0;
        }
    }

    private Shares() {}

    /// Shares in the order of the parts; empty where the parts total zero.
    ///
    /// @throws IllegalArgumentException if a part is negative
    public static List<Share> of(List<BigDecimal> parts, Rounding rounding) {
        if (parts.stream().anyMatch(part -> part.signum() < 0)) {
            throw new IllegalArgumentException("a negative part: " + parts);
        }
        var whole = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (whole.signum() == 0) {
            return List.of();
        }
        var exact = new ArrayList<BigDecimal>();
        parts.forEach(part -> exact.add(rounding.percent(part, whole).orElseThrow()));
        var shown = levelled(parts, whole, exact, rounding);
        return IntStream.range(0, parts.size())
                .mapToObj(i -> new Share(parts.get(i), exact.get(i), shown.get(i)))
                .toList();
    }

    public static List<Share> ofCounts(List<Integer> counts, Rounding rounding) {
        return of(counts.stream().map(BigDecimal::valueOf).toList(), rounding);
    }

    private static List<BigDecimal> levelled(
            List<BigDecimal> parts, BigDecimal whole, List<BigDecimal> exact, Rounding rounding) {
        var shown = new ArrayList<>(exact);
        var unit = BigDecimal.ONE.movePointLeft(rounding.decimals());
        var total = exact.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var missing = Rounding.HUNDRED.subtract(total);
        var step = missing.signum() > 0 ? unit : unit.negate();
        int moves = missing.divide(unit, 0, RoundingMode.UNNECESSARY).abs().intValueExact();
        IntStream.range(0, parts.size())
                .boxed()
                .filter(i -> lost(parts.get(i), whole, exact.get(i)) == step.signum())
                .sorted(Comparator.comparing(parts::get, Comparator.reverseOrder()))
                .limit(moves)
                .forEach(i -> shown.set(i, shown.get(i).add(step)));
        return shown;
    }

    /// 1 where rounding took something from the share, -1 where it gave; compared as products, so that no
    /// division loses what is looked for.
    private static int lost(BigDecimal part, BigDecimal whole, BigDecimal rounded) {
        return part.multiply(Rounding.HUNDRED).compareTo(rounded.multiply(whole));
    }
}
