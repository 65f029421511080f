package org.yiti.model.visit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.yiti.model.figure.Rounding;

/// The three rates (三率) of return visits: of the valid ones, how many had been contacted (响应), were solved (解决) and
/// are satisfied (满意). Each has a denominator and the visits that it counts; without a valid one it has no value.
///
/// @param valid the valid visits that are looked at
/// @param contacted of these
/// @param solved of these
/// @param satisfied of these, 满意
/// @param mostly of these, 基本满意: they count by [#MOSTLY_COUNTS]
public record VisitRates(
        List<UUID> valid,
        List<UUID> contacted,
        List<UUID> solved,
        List<UUID> satisfied,
        List<UUID> mostly) {
    /// What one that is mostly satisfied counts, as the one published way of reckoning has it.
    public static final BigDecimal MOSTLY_COUNTS = new BigDecimal("0.9");

    /// The rates as they are scored: what is excluded is left out.
    public static VisitRates scored(Collection<ReturnVisit> visits) {
        return of(visits, visit -> !visit.excluded());
    }

    /// The rates of all (含剔除).
    public static VisitRates whole(Collection<ReturnVisit> visits) {
        return of(visits, _ -> true);
    }

    private static VisitRates of(Collection<ReturnVisit> visits, Predicate<ReturnVisit> counts) {
        var valid = visits.stream().filter(ReturnVisit::valid).filter(counts).toList();
        return new VisitRates(
                ids(valid, _ -> true),
                ids(valid, ReturnVisit::contacted),
                ids(valid, ReturnVisit::solved),
                ids(valid, visit -> is(visit, Satisfaction.SATISFIED)),
                ids(valid, visit -> is(visit, Satisfaction.MOSTLY)));
    }

    private static boolean is(ReturnVisit visit, Satisfaction wanted) {
        return visit.satisfaction().filter(grade -> grade == wanted).isPresent();
    }

    private static List<UUID> ids(List<ReturnVisit> visits, Predicate<ReturnVisit> which) {
        return visits.stream().filter(which).map(ReturnVisit::id).toList();
    }

    public Optional<BigDecimal> response() {
        return rate(BigDecimal.valueOf(contacted.size()));
    }

    public Optional<BigDecimal> solution() {
        return rate(BigDecimal.valueOf(solved.size()));
    }

    public Optional<BigDecimal> satisfaction() {
        return rate(
                BigDecimal.valueOf(satisfied.size())
                        .add(BigDecimal.valueOf(mostly.size()).multiply(MOSTLY_COUNTS)));
    }

    /// The visits that the satisfaction counts, in full or in part.
    public List<UUID> content() {
        var both = new ArrayList<>(satisfied);
        both.addAll(mostly);
        return both;
    }

    private Optional<BigDecimal> rate(BigDecimal part) {
        return Rounding.RANKING.percent(part, BigDecimal.valueOf(valid.size()));
    }
}
