package org.yiti.app.yearchart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.yiti.app.chart.RailsData;
import org.yiti.app.chart.RailsData.Rail;
import org.yiti.app.chart.RailsData.Step;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.model.programme.Policy;
import org.yiti.model.programme.PolicyStage;

/// The policies that are not issued yet, with their stages, the most overdue first.
final class PolicyRails {
    private final Snapshot at;
    private final Texts texts;
    private final int year;
    private final double today;

    PolicyRails(Snapshot at, Texts texts) {
        this.at = at;
        this.texts = texts;
        this.year = Numbers.year(at);
        this.today = months(at.asOf());
    }

    private record Line(Policy policy, Rail rail) {
        boolean late(double today) {
            return rail.planned() < today;
        }
    }

    RailsData data() {
        var lines =
                at.book().policies().stream()
                        .filter(this::open)
                        .map(policy -> new Line(policy, rail(policy)))
                        .sorted(
                                Comparator.comparingDouble((Line line) -> line.rail().planned())
                                        .thenComparing(line -> line.policy().no()))
                        .toList();
        return new RailsData(
                title(lines),
                texts.tr("finding.rails.subtitle", year),
                texts.tr(
                        "finding.rails.foot", at.asOf(), lines.size(), at.book().policies().size()),
                today,
                lines.stream().map(Line::rail).toList());
    }

    private boolean open(Policy policy) {
        var issued = policy.issuedOn();
        boolean later = issued != null && issued.isAfter(at.asOf());
        return switch (policy.stage()) {
            case MERGED, CANCELLED, CARRIED_OVER -> false;
            case PLANNED, DRAFTING, COMMENTS, REVIEW, PASSED, ISSUED, IN_FORCE ->
                    (!policy.countsAsIssued() || later) && planned(policy) > 0;
        };
    }

    /// In months; 0 where no month is planned.
    private double planned(Policy policy) {
        var deferred = policy.deferredTo();
        if (deferred != null) {
            return months(deferred);
        }
        var month = policy.planMonth();
        return month == null ? 0 : month;
    }

    private double months(LocalDate date) {
        if (date.getYear() != year) {
            return date.getYear() < year ? 0 : 12;
        }
        return date.getMonthValue() - 1 + (double) date.getDayOfMonth() / date.lengthOfMonth();
    }

    private Rail rail(Policy policy) {
        var steps = new ArrayList<Step>();
        for (var step : at.book().stepsOf(policy.id())) {
            var on = step.actualOn();
            if (on != null && !on.isAfter(at.asOf())) {
                steps.add(new Step(letter(step.stage()), months(on)));
            }
        }
        steps.sort(Comparator.comparingDouble(Step::month));
        return new Rail(
                policy.title(),
                planned(policy),
                steps.isEmpty()
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(steps.getFirst().month()),
                texts.label(policy.stage()),
                steps,
                policy.id().toString());
    }

    /// The first character of the stage's name.
    private String letter(PolicyStage stage) {
        var label = texts.label(stage);
        return label.substring(0, label.offsetByCodePoints(0, 1));
    }

    private String title(List<Line> lines) {
        var late = lines.stream().filter(line -> line.late(today)).toList();
        if (lines.isEmpty()) {
            return texts.tr("finding.rails.empty");
        }
        if (late.isEmpty()) {
            return texts.tr("finding.rails.none", lines.size());
        }
        var stuck = stuck(late);
        if (stuck == null) {
            return texts.tr("finding.rails.late", late.size());
        }
        long there = late.stream().filter(line -> line.policy().stage() == stuck).count();
        return there == late.size()
                ? texts.tr("finding.rails.all", late.size(), stuck)
                : texts.tr("finding.rails.some", late.size(), there, stuck);
    }

    /// The stage that most of them stand in.
    private static @Nullable PolicyStage stuck(List<Line> late) {
        Map<PolicyStage, Integer> counts = new EnumMap<>(PolicyStage.class);
        late.forEach(line -> counts.merge(line.policy().stage(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
