package org.yiti.model.figure;

import java.util.Arrays;
import java.util.List;
import org.yiti.model.hotline.VolumeTotals;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.Outcome;

/// Every figure by its code: what a card shows, the list it opens, a report and the command line all ask here.
public final class FigureIndex {
    private final Figures figures;
    private final VolumeFigures volumes;
    private final OutcomeFigures outcomes;

    /// @param volumes totals of the year's hotline volumes
    public FigureIndex(Lights lights, List<VolumeTotals.Total> volumes) {
        this(lights, volumes, List.of());
    }

    /// @param published totals of months that are closed: the month before is compared with as it was closed
    public FigureIndex(
            Lights lights, List<VolumeTotals.Total> volumes, List<VolumeTotals.Total> published) {
        this.figures = new Figures(lights);
        this.volumes = new VolumeFigures(lights, volumes, published);
        this.outcomes = new OutcomeFigures(lights.book(), lights.asOf());
    }

    public Figures figures() {
        return figures;
    }

    public VolumeFigures volumes() {
        return volumes;
    }

    public OutcomeFigures outcomes() {
        return outcomes;
    }

    /// All figures of the scope, in the order of their codes.
    public List<Figure> all(FigureScope scope) {
        return Arrays.stream(FigureCode.values())
                .flatMap(code -> of(code, scope).stream())
                .toList();
    }

    /// The figures of one code: one for most; one an issue or outcome for those that speak of one.
    public List<Figure> of(FigureCode code, FigureScope scope) {
        return switch (code) {
            case TASK_RATE -> List.of(figures.taskRate(scope));
            case TASK_PROGRESS -> List.of(figures.taskProgress(scope));
            case PLAN_PROGRESS -> List.of(figures.planProgress(scope));
            case PLAN_GAP -> List.of(figures.planGap(scope));
            case SCHED_BEHIND, SCHED_ON_PLAN, SCHED_AHEAD, SCHED_DONE, SCHED_OTHER ->
                    ScheduleClass.of(code).stream()
                            .map(each -> figures.scheduled(each, scope))
                            .toList();
            case DUE_THIS_MONTH -> List.of(figures.dueThisMonth(scope));
            case OVERDUE -> List.of(figures.overdue(scope));
            case SILENT -> List.of(figures.silent(scope));
            case SILENT_UNITS -> List.of(figures.silentUnits(scope));
            case AWAITING_CHECK -> List.of(figures.awaitingCheck(scope));
            case ISSUES_AHEAD -> List.of(figures.issuesAhead(scope));
            case COMPLETENESS -> List.of(Completeness.of(figures.lights(), scope).figure());
            case POLICY_RATE -> List.of(figures.policyRate(scope));
            case POLICY_DUE -> List.of(figures.policyDue(scope));
            case ISSUE_FELL -> List.of(volumes.fell(scope));
            case ISSUE_FELL10 -> List.of(volumes.fellByMoreThanTen(scope));
            case OUTCOME ->
                    outcomes(scope).stream()
                            .filter(outcome -> outcome.target() != null)
                            .map(outcomes::achieved)
                            .toList();
            case BASELINE ->
                    outcomes(scope).stream()
                            .filter(outcome -> outcome.baseline() != null)
                            .map(outcomes::ofBaseline)
                            .toList();
            case MOM -> issues(scope).stream().map(volumes::monthOnMonth).toList();
            case YOY -> issues(scope).stream().map(volumes::yearOnYear).toList();
        };
    }

    private List<Outcome> outcomes(FigureScope scope) {
        var book = figures.lights().book();
        return issues(scope).stream().flatMap(i -> book.outcomesOf(i.id()).stream()).toList();
    }

    private List<Issue> issues(FigureScope scope) {
        return figures.lights().rows().issues(scope);
    }
}
