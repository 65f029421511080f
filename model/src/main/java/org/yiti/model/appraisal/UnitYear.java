package org.yiti.model.appraisal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.yiti.model.draw.CheckResult;
import org.yiti.model.draw.SampleEntry;
import org.yiti.model.figure.Rounding;
import org.yiti.model.supervision.AccountEntry;
import org.yiti.model.supervision.ItemLine;
import org.yiti.model.supervision.LookBack;
import org.yiti.model.whistle.Arrival.Standing;
import org.yiti.model.whistle.WhistleRating;
import org.yiti.model.whistle.Whistles;

/// One unit's year of supervision. Every count names the items (or drawn entries) that it counts.
///
/// @param items all that it leads and that were issued to it
/// @param onTime closed, the accepted report within the due date
/// @param late closed, the report after it
/// @param overdue running, and past the due date
/// @param returned whose closing report went back, or whose check failed
/// @param reopened taken up again after they were closed
/// @param looked look-backs that were ended, by their items
/// @param rebounds those that found it had come back
/// @param accounts items that stood or stand on the account
/// @param checked drawn entries whose state somebody saw
/// @param passed those that passed
/// @param whistles how it answered the whistles that called it, and what was thought of that
public record UnitYear(
        UUID unit,
        List<UUID> items,
        List<UUID> onTime,
        List<UUID> late,
        List<UUID> overdue,
        List<UUID> returned,
        List<UUID> reopened,
        List<UUID> looked,
        List<UUID> rebounds,
        List<UUID> accounts,
        List<UUID> checked,
        List<UUID> passed,
        Whistles.Tally whistles) {

    /// What the years of the units follow from.
    ///
    /// @param lines the items of the year
    /// @param entries drawn entries by the unit that they are of
    /// @param whistles by the unit that was called
    public record Facts(
            LocalDate today,
            Collection<ItemLine> lines,
            Collection<LookBack> looks,
            Collection<AccountEntry> accounts,
            Map<UUID, List<SampleEntry>> entries,
            List<Whistles.Tally> whistles) {}

    /// The units that lead an item, were drawn or called, in the order in which they come.
    public static List<UnitYear> of(Facts facts) {
        var byUnit = new LinkedHashMap<UUID, List<ItemLine>>();
        for (var line : facts.lines()) {
            var unit = line.item().leadUnit();
            if (unit != null && issued(line)) {
                byUnit.computeIfAbsent(unit, _ -> new ArrayList<>()).add(line);
            }
        }
        facts.entries().keySet().forEach(unit -> byUnit.computeIfAbsent(unit, _ -> List.of()));
        facts.whistles().forEach(tally -> byUnit.computeIfAbsent(tally.unit(), _ -> List.of()));
        var years = new ArrayList<UnitYear>();
        byUnit.forEach((unit, lines) -> years.add(of(unit, lines, facts)));
        return List.copyOf(years);
    }

    /// What was never laid on a unit says nothing of it.
    private static boolean issued(ItemLine line) {
        return switch (line.state()) {
            case DRAFT, AWAITING_APPROVAL -> false;
            default -> true;
        };
    }

    private static UnitYear of(UUID unit, List<ItemLine> lines, Facts facts) {
        var looks =
                facts.looks().stream()
                        .filter(LookBack::looked)
                        .filter(look -> unit.equals(look.item().leadUnit()))
                        .toList();
        var entries = facts.entries().getOrDefault(unit, List.of());
        return new UnitYear(
                unit,
                ids(lines, _ -> true),
                ids(lines, line -> Objects.equals(line.marks().closedLate(), false)),
                ids(lines, line -> Objects.equals(line.marks().closedLate(), true)),
                ids(lines, line -> overdue(line, facts.today())),
                ids(lines, line -> line.marks().returns() > 0),
                ids(lines, line -> line.marks().reopened() > 0),
                looks.stream().map(look -> look.item().id()).toList(),
                looks.stream().filter(LookBack::rebound).map(look -> look.item().id()).toList(),
                facts.accounts().stream()
                        .filter(entry -> unit.equals(entry.item().leadUnit()))
                        .map(entry -> entry.item().id())
                        .toList(),
                entries.stream()
                        .filter(entry -> entry.result().filter(CheckResult::checked).isPresent())
                        .map(SampleEntry::id)
                        .toList(),
                entries.stream()
                        .filter(entry ->
                                entry.result().filter(r -> r == CheckResult.PASS).isPresent())
                        .map(SampleEntry::id)
                        .toList(),
                facts.whistles().stream()
                        .filter(tally -> tally.unit().equals(unit))
                        .findFirst()
                        .orElseGet(() -> new Whistles.Tally(unit, 0, Map.of(), Map.of())));
    }

    private static boolean overdue(ItemLine line, LocalDate today) {
        var due = line.dates().due();
        return line.state().dueRuns() && due != null && due.isBefore(today);
    }

    private static List<UUID> ids(List<ItemLine> lines, Predicate<ItemLine> which) {
        return lines.stream().filter(which).map(ItemLine::id).toList();
    }

    /// 按时办结率: closed within the due date / closed.
    public Optional<BigDecimal> onTimeRate() {
        return Rounding.RANKING.percent(onTime.size(), onTime.size() + (long) late.size());
    }

    /// 抽查合格率: passed / checked.
    public Optional<BigDecimal> passRate() {
        return Rounding.RANKING.percent(passed.size(), checked.size());
    }

    /// 吹哨按时到场率: there in time / those that can be judged.
    public Optional<BigDecimal> arrivalRate() {
        return Rounding.RANKING.percent(whistles.of(Standing.ON_TIME), whistles.judged());
    }

    /// 吹哨满意率: 满意 and 基本满意 / rated.
    public Optional<BigDecimal> ratingRate() {
        int good = whistles.of(WhistleRating.GOOD) + whistles.of(WhistleRating.FAIR);
        return Rounding.RANKING.percent(good, good + (long) whistles.of(WhistleRating.POOR));
    }

    /// 反弹率: rebounds / look-backs.
    public Optional<BigDecimal> reboundRate() {
        return Rounding.RANKING.percent(rebounds.size(), looked.size());
    }
}
