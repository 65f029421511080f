package org.yiti.app.monthly;

import static org.yiti.app.monthly.MonthlyPaper.CHINESE;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.yiti.app.desk.Snapshot;
import org.yiti.model.figure.FigureScope;
import org.yiti.model.figure.RankedRate;
import org.yiti.model.figure.Trajectory;
import org.yiti.model.programme.Light;
import org.yiti.model.programme.Task;

/// The sentences of a month's papers that its material does not say: who is ahead, who is behind, and what is asked of
/// whom. Every number is a figure's, or the number of the rows that a figure counted.
final class MonthlySentences {
    /// So many units are named as ahead, and as behind, at least; more where they share a rank.
    private static final int NAMED = 3;

    /// 一是, 二是…
    private static final List<String> FIRST =
            List.of("monthly.demand.1", "monthly.demand.2", "monthly.demand.3", "monthly.demand.4");

    private final Snapshot at;
    private final YearMonth month;

    MonthlySentences(Snapshot at, YearMonth month) {
        this.at = at;
        this.month = month;
    }

    /// How many tasks show which light.
    String lights() {
        var counts = at.lights().counts(FigureScope.YEAR);
        var said =
                Arrays.stream(Light.values())
                        .filter(light -> counts.count(light) > 0)
                        .map(light -> CHINESE.tr("monthly.light", light, counts.count(light)))
                        .toList();
        return CHINESE.tr("monthly.lights", at.book().tasks().size(), CHINESE.list(said));
    }

    /// Overdue tasks, the longest first.
    List<Task> late() {
        return at.figures().overdue(FigureScope.YEAR).counted().stream()
                .flatMap(id -> at.book().task(id).stream())
                .sorted(Comparator.comparing(task -> Objects.requireNonNull(task.dueDate())))
                .toList();
    }

    long days(Task task) {
        return ChronoUnit.DAYS.between(Objects.requireNonNull(task.dueDate()), at.asOf());
    }

    String unit(Task task) {
        return at.units().label(at.lights().leadUnit(task).orElse(null));
    }

    private String units(Collection<UUID> units) {
        return CHINESE.list(units.stream().map(unit -> at.units().label(unit)).toList());
    }

    private List<UUID> lateUnits() {
        return late().stream()
                .flatMap(task -> at.lights().leadUnit(task).stream())
                .distinct()
                .toList();
    }

    String overdue() {
        var late = late();
        return late.isEmpty()
                ? CHINESE.tr("monthly.late.none")
                : CHINESE.tr(
                        "monthly.late",
                        late.size(),
                        lateUnits().size(),
                        units(lateUnits()),
                        days(late.getFirst()));
    }

    String silent() {
        var silent = at.figures().silentUnits(FigureScope.YEAR);
        return silent.counted().isEmpty()
                ? CHINESE.tr("monthly.silent.none")
                : CHINESE.tr("monthly.silent", silent.counted().size(), units(silent.counted()));
    }

    List<RankedRate> ranked() {
        return at.figures().taskRateByLeadUnit();
    }

    String leaders() {
        return rates(first(ranked()));
    }

    /// The lowest first.
    String laggards() {
        return rates(first(ranked().reversed()));
    }

    /// Those at one end. Units of one rank are named together or not at all, and never more than half of all.
    private static List<RankedRate> first(List<RankedRate> from) {
        var named = new ArrayList<RankedRate>();
        while (named.size() < NAMED && named.size() < from.size()) {
            int rank = from.get(named.size()).rank();
            var same = from.stream().filter(rate -> rate.rank() == rank).toList();
            if (named.size() + same.size() > from.size() / 2) {
                break;
            }
            named.addAll(same);
        }
        return named;
    }

    private String rates(List<RankedRate> rates) {
        return CHINESE.list(
                rates.stream()
                        .map(rate ->
                                CHINESE.tr(
                                        "monthly.rate",
                                        at.units().label(rate.unit()),
                                        rate.figure().words(),
                                        rate.figure().numerator(),
                                        rate.figure().denominator()))
                        .toList());
    }

    /// Tasks that are due in the next month and not done; empty in December.
    Optional<Integer> nextDue() {
        if (month.getMonthValue() == 12) {
            return Optional.empty();
        }
        var next = month.plusMonths(1);
        return Optional.of(
                (int)
                        at.book().tasks().stream()
                                .filter(task -> {
                                    var due = task.dueDate();
                                    return due != null && YearMonth.from(due).equals(next);
                                })
                                .filter(task -> !Trajectory.done(task, at.asOf()))
                                .count());
    }

    String next() {
        return nextDue()
                .map(due -> CHINESE.tr("monthly.due", month.plusMonths(1).getMonthValue(), due))
                .orElse("");
    }

    /// Issues that are ahead of their plan while their requests did not fall: busy without effect.
    private List<String> unmoved() {
        var fell = at.index().volumes().fell(FigureScope.YEAR);
        return at.figures().issuesAhead(FigureScope.YEAR).counted().stream()
                .filter(fell.of()::contains)
                .filter(issue -> !fell.counted().contains(issue))
                .flatMap(issue -> at.book().issue(issue).stream())
                .map(issue -> issue.name())
                .toList();
    }

    /// 一是…二是…: of those whom the figures name.
    String demands() {
        var asked = new ArrayList<String>();
        if (!late().isEmpty()) {
            asked.add(CHINESE.tr("monthly.demand.late", units(lateUnits()), late().size()));
        }
        var silent = at.figures().silentUnits(FigureScope.YEAR).counted();
        if (!silent.isEmpty()) {
            asked.add(CHINESE.tr("monthly.demand.silent", units(silent)));
        }
        nextDue()
                .filter(due -> due > 0)
                .ifPresent(due ->
                        asked.add(
                                CHINESE.tr(
                                        "monthly.demand.due",
                                        month.plusMonths(1).getMonthValue(),
                                        due)));
        var unmoved = unmoved();
        if (!unmoved.isEmpty()) {
            asked.add(CHINESE.tr("monthly.demand.effect", unmoved.size(), CHINESE.list(unmoved)));
        }
        if (asked.isEmpty()) {
            asked.add(CHINESE.tr("monthly.demand.on"));
        }
        var said = new StringBuilder();
        for (int i = 0; i < asked.size(); i++) {
            said.append(i == 0 ? "" : "\n").append(CHINESE.tr(FIRST.get(i))).append(asked.get(i));
        }
        return said.toString();
    }
}
